/** Prefixes with what they may have swallowed: 'menyetrika' is 'meny' before 'setrika', 'memotong' before 'potong'. */
const PREFIXES: readonly (readonly [prefix: string, swallowed: readonly string[]])[] = [
  ['menge', ['']],
  ['penge', ['']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['meny', ['s']],
  ['peny', ['s']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['nge', ['']],
  ['ng', ['', 'k']],
  ['ny', ['s', 'c']],
  ['n', ['t']],
  ['m', ['p']],
  ['ber', ['']],
  ['per', ['']],
  ['ter', ['']],
  ['me', ['']],
  ['pe', ['']],
  ['di', ['']],
  ['ke', ['']],
]

const SUFFIXES = ['nya', 'kan', 'an', 'in', 'i', 'lah', 's', 'es', 'ing'] as const

/**
 * Words that `word` may be a form of, likeliest first, without the word itself: Indonesian affixes in formal and
 * everyday speech ('ngelas', 'dijahitin') and English plurals. Most aren't words; the caller keeps those it knows.
 */
export const stemsOf = (word: string): string[] => {
  const found = new Set<string>()
  const ends = [word, ...withoutSuffix(word)]
  for (const end of ends.slice(1)) found.add(end)
  for (const end of ends) for (const stem of withoutPrefix(end)) found.add(stem)
  found.delete(word)
  return [...found].filter((stem) => stem.length >= 3)
}

const withoutSuffix = (word: string): string[] =>
  SUFFIXES.filter((suffix) => word.endsWith(suffix)).map((suffix) => word.slice(0, -suffix.length))

const withoutPrefix = (word: string): string[] =>
  PREFIXES.filter(([prefix]) => word.startsWith(prefix)).flatMap(([prefix, swallowed]) =>
    swallowed.map((letter) => letter + word.slice(prefix.length)),
  )
