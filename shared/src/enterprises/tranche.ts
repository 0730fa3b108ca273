import { addDays, type Day, daysBetween } from '../participants/calendar.ts'
import { isRupiah } from '../vocabulary/rupiah.ts'
import type { Words } from '../vocabulary/words.ts'
import type { CapitalState } from './capital.ts'
import type { ReportState } from './report.ts'
import type { CapitalScheme, Split } from './scheme.ts'
import { splitOf } from './scheme.ts'

/** One payment of a grant, and how far its report is. */
export interface Tranche extends Split {
  paidOn: Day
  report: ReportState
}

/** An approved application, as far as paying it is concerned. */
export interface Granted {
  state: CapitalState
  amount: number
  decidedOn: Day | null
  scheme: Pick<CapitalScheme, 'tranches' | 'toolsPercent' | 'grantMost'>
  tranches: readonly Tranche[]
}

export type TrancheProblem =
  | 'NOT_APPROVED'
  | 'AMOUNT'
  | 'BEYOND_GRANT'
  | 'BEYOND_TOOLS'
  | 'BEYOND_MATERIALS'
  | 'TOO_MANY'
  | 'REPORT_OPEN'
  | 'DAY_AHEAD'
  | 'BEFORE_DECISION'

export const TRANCHE_PROBLEM_WORDS: Record<TrancheProblem, Words> = {
  NOT_APPROVED: { id: 'Permohonan belum disetujui.', en: 'The application is not approved.' },
  AMOUNT: { id: 'Jumlah tidak dapat diterima.', en: 'The amount can not be taken.' },
  BEYOND_GRANT: {
    id: 'Jumlah melebihi bantuan yang disetujui.',
    en: 'More than the grant that was approved.',
  },
  BEYOND_TOOLS: { id: 'Melebihi bagian peralatan.', en: 'More than the part for tools.' },
  BEYOND_MATERIALS: { id: 'Melebihi bagian bahan.', en: 'More than the part for materials.' },
  TOO_MANY: { id: 'Semua tahap sudah dibayarkan.', en: 'All parts have been paid.' },
  REPORT_OPEN: {
    id: 'Laporan tahap sebelumnya belum diterima.',
    en: 'The report of the part before is not accepted.',
  },
  DAY_AHEAD: { id: 'Tanggal belum tiba.', en: 'The date has not come yet.' },
  BEFORE_DECISION: { id: 'Tanggal mendahului keputusan.', en: 'The date is before the decision.' },
}

/** What keeps a payment from being recorded; nothing means that it keeps to grant, split, order and calendar. */
export const trancheProblems = (
  granted: Granted,
  next: Split & { paidOn: Day },
  today: Day,
): TrancheProblem[] => {
  const { scheme, tranches, amount, decidedOn } = granted
  const whole = splitOf(Math.min(amount, scheme.grantMost), scheme)
  const paid = paidSoFar(tranches)
  const isSum = isRupiah(next.tools) && isRupiah(next.materials) && next.tools + next.materials > 0
  const checks: readonly (readonly [boolean, TrancheProblem])[] = [
    [granted.state !== 'APPROVED', 'NOT_APPROVED'],
    [!isSum, 'AMOUNT'],
    [
      paid.tools + paid.materials + next.tools + next.materials > whole.tools + whole.materials,
      'BEYOND_GRANT',
    ],
    [paid.tools + next.tools > whole.tools, 'BEYOND_TOOLS'],
    [paid.materials + next.materials > whole.materials, 'BEYOND_MATERIALS'],
    [tranches.length >= scheme.tranches, 'TOO_MANY'],
    [tranches.some(({ report }) => report !== 'ACCEPTED'), 'REPORT_OPEN'],
    [next.paidOn > today, 'DAY_AHEAD'],
    [decidedOn !== null && next.paidOn < decidedOn, 'BEFORE_DECISION'],
  ]
  return checks.filter(([isProblem]) => isProblem).map(([, problem]) => problem)
}

export const paidSoFar = (tranches: readonly Split[]): Split => ({
  tools: tranches.reduce((sum, { tools }) => sum + tools, 0),
  materials: tranches.reduce((sum, { materials }) => sum + materials, 0),
})

/** Whether everything that will be paid has been paid and accounted for. */
export const isSettled = ({
  amount,
  scheme,
  tranches,
}: Pick<Granted, 'amount' | 'scheme' | 'tranches'>): boolean => {
  const { tools, materials } = paidSoFar(tranches)
  const isPaid = tools + materials === amount || tranches.length >= scheme.tranches
  return isPaid && tranches.length > 0 && tranches.every(({ report }) => report === 'ACCEPTED')
}

/** When the report of a payment is due. */
export const reportDueOn = (paidOn: Day, scheme: Pick<CapitalScheme, 'reportWithinDays'>): Day =>
  addDays(paidOn, scheme.reportWithinDays)

/** Days that a report is overdue; zero until and on its day, and once it is handed in. */
export const reportOverdueDays = (dueOn: Day, report: ReportState, today: Day): number =>
  report === 'SUBMITTED' || report === 'ACCEPTED' ? 0 : Math.max(0, daysBetween(dueOn, today))
