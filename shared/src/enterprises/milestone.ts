import type { Day } from '../participants/calendar.ts'
import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'
import type { Words } from '../vocabulary/words.ts'
import type { TradingSign } from './trading.ts'

/** What a business reaches. Each counts once it is affirmed by the client, and once however many write it down. */
export const MILESTONE_KINDS = [
  'FIRST_SALE',
  'FIRST_WORKER',
  'CAPITAL_IN',
  'FIRST_EXPENSE',
  'FIRST_PROFIT',
  'REGULAR_BUYER',
  'OWN_PLACE',
  'SAVINGS',
] as const

export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

export const MILESTONE_WORDS: Record<MilestoneKind, Words> = {
  FIRST_SALE: { id: 'Penjualan pertama', en: 'First sale' },
  FIRST_WORKER: { id: 'Pekerja pertama yang dibayar', en: 'First paid worker' },
  CAPITAL_IN: { id: 'Modal masuk', en: 'Capital received' },
  FIRST_EXPENSE: { id: 'Belanja usaha pertama', en: 'First expenses of the business' },
  FIRST_PROFIT: { id: 'Bulan pertama dengan laba', en: 'First month with a profit' },
  REGULAR_BUYER: { id: 'Pembeli tetap pertama', en: 'First regular buyer' },
  OWN_PLACE: { id: 'Tempat usaha sendiri', en: 'A place of its own' },
  SAVINGS: { id: 'Tabungan usaha', en: 'Savings of the business' },
}

/** What the client says of it. Silence is no yes. */
export const AFFIRMATIONS = ['OPEN', 'AFFIRMED', 'DISPUTED'] as const

export type Affirmation = (typeof AFFIRMATIONS)[number]

export const AFFIRMATION_WORDS: Record<Affirmation, Words> = {
  OPEN: { id: 'Menunggu penegasan', en: 'To be affirmed' },
  AFFIRMED: { id: 'Ditegaskan', en: 'Affirmed' },
  DISPUTED: { id: 'Tidak sesuai', en: 'Not so' },
}

/** How the client said so. */
export const AFFIRMATION_CHANNELS = ['OWN_PAGE', 'IN_PERSON', 'PHONE', 'PAPER'] as const

export type AffirmationChannel = (typeof AFFIRMATION_CHANNELS)[number]

export const AFFIRMATION_CHANNEL_WORDS: Record<AffirmationChannel, Words> = {
  OWN_PAGE: { id: 'Di halaman sendiri', en: 'On the own page' },
  IN_PERSON: { id: 'Bertatap muka', en: 'Face to face' },
  PHONE: { id: 'Lewat telepon', en: 'By telephone' },
  PAPER: { id: 'Di kertas bertanda tangan', en: 'On signed paper' },
}

/** Only the person uses the own page; others say by which other way they heard it. */
export const mayAffirmBy = (role: string, channel: AffirmationChannel): boolean =>
  (role === 'PERSON') === (channel === 'OWN_PAGE')

export interface Milestone {
  kind: MilestoneKind
  reachedOn: Day
  /** Paid workers; for `FIRST_WORKER` alone. */
  workerCount: number | null
  affirmation: Affirmation
}

export type MilestoneProblem = 'DAY_AHEAD' | 'WORKERS'

/** What keeps a milestone from being written down. */
export const milestoneProblems = (
  { kind, reachedOn, workerCount }: Omit<Milestone, 'affirmation'>,
  today: Day,
): FieldProblem<MilestoneProblem>[] =>
  problemsOf<MilestoneProblem>([
    [reachedOn > today, 'DAY_AHEAD', 'reachedOn'],
    [
      kind === 'FIRST_WORKER'
        ? workerCount === null || !Number.isInteger(workerCount) || workerCount < 1 || workerCount > 1_000
        : workerCount !== null,
      'WORKERS',
      'workerCount',
    ],
  ])

const SIGNS: Partial<Record<MilestoneKind, TradingSign>> = {
  FIRST_SALE: 'SALE',
  FIRST_WORKER: 'PAID_WORKER',
  CAPITAL_IN: 'CAPITAL',
  FIRST_EXPENSE: 'EXPENSES',
}

/** The signs of trading that the client affirmed. */
export const affirmedSigns = (
  milestones: readonly Pick<Milestone, 'kind' | 'affirmation'>[],
): Set<TradingSign> =>
  new Set(
    milestones.flatMap(({ kind, affirmation }) => {
      const sign = affirmation === 'AFFIRMED' ? SIGNS[kind] : undefined
      return sign ? [sign] : []
    }),
  )
