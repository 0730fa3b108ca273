import * as v from 'valibot'
import type {
  AvailabilityBand,
  CandidateFilter,
  CandidateOrder,
  EducationLevel,
  ExperienceBand,
  OccupationFamily,
  WorkingHours,
} from '../graphql/schema.generated.ts'

/** Distances that can be asked for, in kilometres between the centres of two regencies. */
export const DISTANCES = [25, 50, 100] as const
export const ORDERS = ['RELEVANCE', 'AVAILABILITY', 'DISTANCE'] as const satisfies readonly CandidateOrder[]
export const AVAILABILITIES = [
  'NOW',
  'WITHIN_3_MONTHS',
  'WITHIN_6_MONTHS',
] as const satisfies readonly AvailabilityBand[]
const EXPERIENCES = [
  'UNDER_1_YEAR',
  'FROM_1_TO_3_YEARS',
  'FROM_3_TO_5_YEARS',
  'FROM_5_TO_10_YEARS',
  'FROM_10_YEARS',
] as const satisfies readonly ExperienceBand[]
const HOURS = ['DAY', 'NIGHT', 'SHIFT'] as const satisfies readonly WorkingHours[]

/** How many cards one answer brings, and the most that one address can ask to show at once. */
export const PAGE_SIZE = 20
const LARGEST_PAGE = 100

// An address can be typed, cut or old: what makes no sense is left out, the rest still counts.
const lenient = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined)
const listOf = <Item extends string>(isOne: (text: string) => text is Item) =>
  lenient(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((given) =>
        [...new Set(typeof given === 'string' ? given.split(',') : given)].filter(isOne),
      ),
      v.transform((items) => (items.length > 0 ? items.slice(0, 50) : undefined)),
    ),
  )
const oneOf =
  <Item extends string>(items: readonly Item[]) =>
  (text: string): text is Item =>
    (items as readonly string[]).includes(text)
const isCode = (text: string): text is string => /^[\p{L}\p{N}._-]{1,80}$/u.test(text)
const isEnumText = <Item extends string>(text: string): text is Item => /^[A-Z0-9_]{2,60}$/.test(text)
const isWords = (text: string): text is string => text.length > 0 && text.length <= 80
const wholeNumber = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer())

const schema = v.object({
  q: lenient(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200))),
  tanpa: listOf(isWords),
  keahlian: listOf(isCode),
  cocok: lenient(v.literal('semua')),
  pekerjaan: listOf(isCode),
  bidang: listOf(isEnumText<OccupationFamily>),
  sertifikat: listOf(isCode),
  bersertifikat: lenient(v.literal('ya')),
  pendidikan: listOf(isEnumText<EducationLevel>),
  wilayah: listOf(isCode),
  dekat: lenient(v.pipe(v.string(), v.check(isCode))),
  km: lenient(v.pipe(wholeNumber, v.picklist(DISTANCES))),
  mulai: listOf(oneOf(AVAILABILITIES)),
  pengalaman: listOf(oneOf(EXPERIENCES)),
  bahasa: listOf(isCode),
  sim: listOf(isCode),
  jam: listOf(oneOf(HOURS)),
  lowongan: lenient(v.pipe(v.string(), v.check(isCode))),
  urut: lenient(v.picklist(ORDERS)),
  tampil: lenient(v.pipe(wholeNumber, v.minValue(PAGE_SIZE + 1), v.maxValue(LARGEST_PAGE))),
})

/** A search as its address says it: names in the language of the address, nothing where nothing is asked. */
export type SearchQuestion = v.InferOutput<typeof schema>

/** Reads an address. Never fails: what makes no sense is not there. */
export const readQuestion = (search: Record<string, unknown>): SearchQuestion =>
  Object.fromEntries(
    Object.entries(v.parse(schema, search)).filter(([, value]) => value !== undefined),
  ) as SearchQuestion

/** The question as the API takes it. */
export const filterOf = (question: SearchQuestion): CandidateFilter => {
  const skills = question.keahlian && { [question.cocok ? 'skillsAll' : 'skillsAny']: question.keahlian }
  const asked: Record<string, unknown> = {
    text: question.q,
    ignoredTerms: question.tanpa,
    ...skills,
    occupations: question.pekerjaan,
    families: question.bidang,
    certificates: question.sertifikat,
    isCertified: question.bersertifikat ? true : undefined,
    education: question.pendidikan,
    regions: question.wilayah,
    near: question.dekat ? { region: question.dekat, withinKm: question.km ?? 50 } : undefined,
    availability: question.mulai,
    experience: question.pengalaman,
    languages: question.bahasa,
    licences: question.sim,
    workingHours: question.jam,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}

/** How many cards the first answer brings. */
export const firstOf = (question: SearchQuestion): number => question.tampil ?? PAGE_SIZE

/** The names under which a list of codes stands in the address. */
export type ListName =
  | 'keahlian'
  | 'pekerjaan'
  | 'bidang'
  | 'sertifikat'
  | 'pendidikan'
  | 'wilayah'
  | 'mulai'
  | 'pengalaman'
  | 'bahasa'
  | 'sim'
  | 'jam'
  | 'tanpa'

/** The question with one value put into a list, or taken out of it. A new question starts at its first page. */
export const toggled = (question: SearchQuestion, name: ListName, value: string): SearchQuestion => {
  const { tampil: _, [name]: before, ...rest } = question
  const list: readonly string[] = before ?? []
  const after = list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
  return (after.length > 0 ? { ...rest, [name]: after } : rest) as SearchQuestion
}

/** The question with some of it said anew; `undefined` takes a part out. */
export const changed = (
  question: SearchQuestion,
  change: { [Name in keyof SearchQuestion]?: SearchQuestion[Name] | undefined },
): SearchQuestion => {
  const { tampil: _, ...rest } = question
  return Object.fromEntries(
    Object.entries({ ...rest, ...change }).filter(([, value]) => value !== undefined),
  ) as SearchQuestion
}

/** How many things narrow the search, apart from its text. */
export const narrowings = (question: SearchQuestion): number => {
  const { q: _q, tanpa: _t, cocok: _c, urut: _u, tampil: _n, km: _k, lowongan: _l, ...rest } = question
  return Object.values(rest).reduce((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0)
}
