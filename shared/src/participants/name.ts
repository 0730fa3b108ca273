/** Particles of court papers and titles of respect, which are no name to call somebody by. */
const NOT_A_CALL_NAME = new Set([
  'i',
  'ni',
  'bin',
  'binti',
  'h.',
  'hj.',
  'ir.',
  'dr.',
  'drs.',
  'm.',
  'muh.',
  'moh.',
  'gusti',
  'ida',
])

/** Balinese birth-order names, shared by a quarter of the island: the name after them tells people apart. */
const BIRTH_ORDER = new Set(['wayan', 'putu', 'gede', 'made', 'kadek', 'nyoman', 'komang', 'ketut', 'luh'])

/**
 * What to call somebody on a greeting: the first part of the full name that is neither particle nor title.
 * One name is a whole name; nobody is asked for a second.
 */
export const nameToCallBy = (fullName: string): string => {
  const parts = fullName.trim().split(/\s+/)
  const names = parts.filter((part) => !NOT_A_CALL_NAME.has(part.toLowerCase()))
  const beyondOrder = names.find((part) => !BIRTH_ORDER.has(part.toLowerCase()))
  return beyondOrder ?? names[0] ?? parts[0] ?? fullName
}

/** True for somebody whose whole name is one word. */
export const isMononym = (fullName: string): boolean => fullName.trim().split(/\s+/).length === 1
