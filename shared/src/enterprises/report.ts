import type { Day } from '../participants/calendar.ts'
import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'
import { isLine } from '../participants/written.ts'
import { isRupiah } from '../vocabulary/rupiah.ts'
import type { Words } from '../vocabulary/words.ts'
import type { Split } from './scheme.ts'

/** What a line of an accountability report (LPJ) is about: bought, or given back to the state. */
export const RECEIPT_KINDS = ['TOOLS', 'MATERIALS', 'RETURNED'] as const

export type ReceiptKind = (typeof RECEIPT_KINDS)[number]

export const RECEIPT_KIND_WORDS: Record<ReceiptKind, Words> = {
  TOOLS: { id: 'Peralatan', en: 'Tools' },
  MATERIALS: { id: 'Bahan', en: 'Materials' },
  RETURNED: { id: 'Dikembalikan', en: 'Returned' },
}

/** Where a report stands. What is returned for mending is written anew by the same hands. */
export const REPORT_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const

export type ReportState = (typeof REPORT_STATES)[number]

export const REPORT_STATE_WORDS: Record<ReportState, Words> = {
  DRAFT: { id: 'Sedang disusun', en: 'Being written' },
  SUBMITTED: { id: 'Diserahkan', en: 'Submitted' },
  RETURNED: { id: 'Perlu dilengkapi', en: 'To be completed' },
  ACCEPTED: { id: 'Diterima', en: 'Accepted' },
}

/** Whether its lines may still be changed. */
export const isWritable = (state: ReportState): boolean => state === 'DRAFT' || state === 'RETURNED'

/** One purchase or one sum given back, with the day on the receipt. */
export interface ReceiptLine {
  kind: ReceiptKind
  what: string
  amount: number
  spentOn: Day
  /** Whether a photograph of the receipt is there. */
  hasReceipt: boolean
}

export type LineProblem = 'TEXT' | 'AMOUNT' | 'DAY_AHEAD' | 'BEFORE_PAYMENT'

/** What keeps a line from being written down. */
export const lineProblems = (
  line: Omit<ReceiptLine, 'hasReceipt'>,
  paidOn: Day,
  today: Day,
): FieldProblem<LineProblem>[] =>
  problemsOf<LineProblem>([
    [!isLine(line.what, LONGEST_LINE), 'TEXT', 'what'],
    [!isRupiah(line.amount) || line.amount === 0, 'AMOUNT', 'amount'],
    [line.spentOn > today, 'DAY_AHEAD', 'spentOn'],
    [line.spentOn < paidOn, 'BEFORE_PAYMENT', 'spentOn'],
  ])

const LONGEST_LINE = 120
export const MOST_LINES = 100

/** What the lines of one kind, or of all, come to. */
export const sumOf = (lines: readonly Pick<ReceiptLine, 'kind' | 'amount'>[], kind?: ReceiptKind): number =>
  lines.reduce((sum, line) => sum + (kind === undefined || line.kind === kind ? line.amount : 0), 0)

/** Why a report can't be handed in; all problems come together. */
export type ReportProblem =
  | 'NO_LINES'
  | 'SHORT'
  | 'OVER'
  | 'TOOLS_OVER'
  | 'MATERIALS_OVER'
  | 'RECEIPT_MISSING'

export const REPORT_PROBLEM_WORDS: Record<ReportProblem, Words> = {
  NO_LINES: { id: 'Laporan belum berisi kuitansi.', en: 'The report has no receipts yet.' },
  SHORT: {
    id: 'Jumlah kuitansi kurang dari dana yang diterima.',
    en: 'The receipts come to less than was received.',
  },
  OVER: {
    id: 'Jumlah kuitansi melebihi dana yang diterima.',
    en: 'The receipts come to more than was received.',
  },
  TOOLS_OVER: { id: 'Belanja peralatan melebihi bagiannya.', en: 'More was spent on tools than their part.' },
  MATERIALS_OVER: {
    id: 'Belanja bahan melebihi bagiannya.',
    en: 'More was spent on materials than their part.',
  },
  RECEIPT_MISSING: {
    id: 'Ada belanja tanpa foto kuitansi.',
    en: 'A purchase has no photograph of its receipt.',
  },
}

/** A report is handed in when it equals what was paid, to the rupiah, within both parts, with every receipt. */
export const reportProblems = (lines: readonly ReceiptLine[], paid: Split): ReportProblem[] => {
  const total = sumOf(lines)
  const received = paid.tools + paid.materials
  const checks: readonly (readonly [boolean, ReportProblem])[] = [
    [lines.length === 0, 'NO_LINES'],
    [total < received, 'SHORT'],
    [total > received, 'OVER'],
    [sumOf(lines, 'TOOLS') > paid.tools, 'TOOLS_OVER'],
    [sumOf(lines, 'MATERIALS') > paid.materials, 'MATERIALS_OVER'],
    [lines.some(({ hasReceipt }) => !hasReceipt), 'RECEIPT_MISSING'],
  ]
  return checks.filter(([isProblem]) => isProblem).map(([, problem]) => problem)
}
