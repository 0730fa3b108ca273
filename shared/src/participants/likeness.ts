import { editDistance } from '../vocabulary/edit-distance.ts'
import { type Day, partsOf } from './calendar.ts'
import type { Sex } from './nik.ts'

/** What makes two records look like one person, strongest first. */
export const LIKENESS_WORDS = {
  SAME_NIK: { id: 'NIK sama', en: 'The same NIK' },
  SAME_NAME_AND_BIRTH: { id: 'nama dan tanggal lahir sama', en: 'The same name and date of birth' },
  SIMILAR_NAME_SAME_BIRTH: {
    id: 'nama mirip, tanggal lahir sama',
    en: 'A similar name and the same date of birth',
  },
  SAME_NAME_NEAR_BIRTH: {
    id: 'nama sama, tanggal lahir mirip',
    en: 'The same name and a date of birth one slip away',
  },
  SAME_NAME_UNKNOWN_BIRTH: {
    id: 'nama sama, tanggal lahir tidak diketahui',
    en: 'The same name, one without a date of birth',
  },
} as const satisfies Record<string, { id: string; en: string }>

export type Likeness = keyof typeof LIKENESS_WORDS

export const LIKENESSES = Object.keys(LIKENESS_WORDS) as readonly Likeness[]

/** What of a record two are compared by. The NIK is compared elsewhere, where its digits are not known. */
export interface Likened {
  fullName: string
  aliases: readonly string[]
  /** Null while nobody said; then it keeps nobody apart. */
  sex: Sex | null
  birthOn: Day | null
}

/** What makes two records look like one person; null when nothing does. Symmetric. */
export const likenessOf = (one: Likened, other: Likened): Likeness | null => likenessTo(one)(other)

/** The same for one record against many: what one hears of its names is worked out once. */
export const likenessTo = (one: Likened): ((other: Likened) => Likeness | null) => {
  const names = namesOf(one)
  return (other) => {
    const births = birthsOf(one, other)
    // Days say it sooner than names.
    if (births === 'DIFFERENT') return null
    const isSameSex = one.sex === null || other.sex === null || one.sex === other.sex
    const closeness = closest(names, namesOf(other))
    if (births === 'SAME')
      return closeness === 'DIFFERENT'
        ? null
        : closeness === 'SAME'
          ? 'SAME_NAME_AND_BIRTH'
          : 'SIMILAR_NAME_SAME_BIRTH'
    if (closeness !== 'SAME' || !isSameSex) return null
    return births === 'UNKNOWN' ? 'SAME_NAME_UNKNOWN_BIRTH' : 'SAME_NAME_NEAR_BIRTH'
  }
}

const birthsOf = (one: Likened, other: Likened): 'SAME' | 'NEAR' | 'UNKNOWN' | 'DIFFERENT' => {
  if (one.birthOn === null || other.birthOn === null) return 'UNKNOWN'
  if (one.birthOn === other.birthOn) return 'SAME'
  return isOneSlipAway(one.birthOn, other.birthOn) ? 'NEAR' : 'DIFFERENT'
}

const namesOf = ({ fullName, aliases }: Likened): string[][] => [fullName, ...aliases].map(heard)

type Closeness = 'SAME' | 'SIMILAR' | 'DIFFERENT'

const closest = (some: readonly string[][], others: readonly string[][]): Closeness => {
  const found = new Set(some.flatMap((name) => others.map((other) => closeness(name, other))))
  return found.has('SAME') ? 'SAME' : found.has('SIMILAR') ? 'SIMILAR' : 'DIFFERENT'
}

const closeness = (one: readonly string[], other: readonly string[]): Closeness => {
  if (one.length === 0 || other.length === 0) return 'DIFFERENT'
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (one.join(' ') === other.join(' ')) return 'SAME'
  const isPart = isPartOf(shorter, longer) || (shorter.length === longer.length && isPartOf(longer, shorter))
  const [few, many] = [shorter.join(''), longer.join('')]
  const isTypingError = editDistance(few, many, 2) <= (Math.min(few.length, many.length) < 8 ? 1 : 2)
  return isPart || isTypingError ? 'SIMILAR' : 'DIFFERENT'
}

const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((word) => all.some((other) => soundsLike(word, other)))

const soundsLike = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= 5 && editDistance(one, other, 1) <= 1)

/** Titles and particles that one paper writes and another leaves out. */
const LEFT_OUT = new Set(['i', 'ni', 'bin', 'binti', 'h', 'hj', 'ir', 'dr', 'drs', 'alias', 'als'])

/** Abbreviations and old ways to write the same name. */
const WRITTEN_OUT: Record<string, string> = Object.fromEntries([
  ...['m', 'md', 'mhd', 'muh', 'moh', 'much', 'moch', 'mohd', 'mohamad', 'muhamad', 'mohammad', 'mochamad']
    .concat('mochammad', 'muchamad', 'muchammad', 'mohamed', 'muhamed')
    .map((short) => [short, 'muhammad']),
  ...['abd', 'abdoel'].map((short) => [short, 'abdul']),
])

/** Spellings before 1972, and letters that Indonesian ears don't keep apart. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj/g, 'sy'],
  [/nj/g, 'ny'],
  [/[fv]/g, 'p'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/q/g, 'k'],
  [/kh/g, 'k'],
  [/dh/g, 'd'],
  [/(.)\1/g, '$1'],
]

/** A name as the words that one hears, sorted: papers turn their order round. */
const heard = (name: string): string[] => {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’`]/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  const told = words.filter((word) => !LEFT_OUT.has(word))
  return (told.length > 0 ? told : words)
    .map((word) => SOUNDS.reduce((text, [from, to]) => text.replaceAll(from, to), WRITTEN_OUT[word] ?? word))
    .toSorted()
}

/** Day and month turned round, or one of the three parts different. */
const isOneSlipAway = (one: Day, other: Day): boolean => {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a.year === b.year && a.month === b.date && a.date === b.month) return true
  const different = [a.year !== b.year, a.month !== b.month, a.date !== b.date].filter(Boolean).length
  return different === 1
}
