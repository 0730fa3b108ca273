import { EMPLOYMENT_KIND_WORDS, EMPLOYMENT_KINDS } from '../vacancies/vacancy.ts'
import type { Words } from '../vocabulary/words.ts'

/** Every way of working that counts as a placement; what employers offer, and what people find themselves. */
export const PLACEMENT_KINDS = [...EMPLOYMENT_KINDS, 'GIG', 'INFORMAL', 'OWN_BUSINESS'] as const

export type PlacementKind = (typeof PLACEMENT_KINDS)[number]

export const PLACEMENT_KIND_WORDS: Record<PlacementKind, Words> = {
  ...EMPLOYMENT_KIND_WORDS,
  GIG: { id: 'Kerja lepas lewat aplikasi', en: 'Gig work' },
  INFORMAL: { id: 'Kerja informal', en: 'Informal work' },
  OWN_BUSINESS: { id: 'Usaha sendiri', en: 'Own business' },
}

/** Why work ended. A silent source and another reason are two different things. */
export const PLACEMENT_END_WORDS = {
  CONTRACT_ENDED: { id: 'Kontrak selesai', en: 'The contract ended' },
  RESIGNED: { id: 'Mengundurkan diri', en: 'Resigned' },
  LAID_OFF: { id: 'Diberhentikan', en: 'Laid off' },
  WORKPLACE_CLOSED: { id: 'Tempat kerja tutup', en: 'The workplace closed' },
  BETTER_WORK: { id: 'Pekerjaan lebih baik', en: 'Better work' },
  NEVER_STARTED: { id: 'Tidak jadi mulai', en: 'It never started' },
  SOURCE_SILENT: { id: 'Tidak ada kabar', en: 'No news' },
  OTHER: { id: 'Sebab lain', en: 'Another reason' },
} as const satisfies Record<string, Words>

export type PlacementEnd = keyof typeof PLACEMENT_END_WORDS

export const PLACEMENT_ENDS = Object.keys(PLACEMENT_END_WORDS) as readonly PlacementEnd[]

/** Facts of decent work; null is "not known", which is never counted as a no. */
export interface WorkFacts {
  wage: number | null
  /** The minimum wage a month where and when the work started; null where none is known. */
  minimumWage: number | null
  hoursPerWeek: number | null
  hasWrittenContract: boolean | null
  hasSocialInsurance: boolean | null
}

/** The law's longest ordinary week, in hours. */
export const ORDINARY_HOURS = 40

export const DECENT_WORK_FACTS = ['WAGE', 'HOURS', 'CONTRACT', 'INSURANCE'] as const
export type DecentWorkFact = (typeof DECENT_WORK_FACTS)[number]

/** What is known of each fact of decent work: kept, not kept, or unknown. */
export const decentWork = (facts: WorkFacts): Record<DecentWorkFact, boolean | null> => ({
  WAGE: meetsMinimum(facts),
  HOURS: facts.hoursPerWeek === null ? null : facts.hoursPerWeek <= ORDINARY_HOURS,
  CONTRACT: facts.hasWrittenContract,
  INSURANCE: facts.hasSocialInsurance,
})

/** Whether the wage reaches the minimum; for fewer hours than a full week, its share of it. Null when unknown. */
export const meetsMinimum = ({ wage, minimumWage, hoursPerWeek }: WorkFacts): boolean | null => {
  if (wage === null || minimumWage === null) return null
  const share = hoursPerWeek === null || hoursPerWeek >= 35 ? 1 : hoursPerWeek / ORDINARY_HOURS
  return wage >= Math.ceil(minimumWage * share)
}
