import { type ReceiptLine, type ReportState, sumOf } from './report.ts'
import type { Split } from './scheme.ts'

/** A payment with the lines of its report. */
export interface AccountedTranche extends Split {
  report: ReportState
  lines: readonly Pick<ReceiptLine, 'kind' | 'amount'>[]
}

/** Where the money of a grant is, in whole rupiah. Granted = disbursed + not yet paid; disbursed = spent + returned + open. */
export interface Ledger {
  granted: number
  disbursed: number
  undisbursed: number
  tools: number
  materials: number
  returned: number
  /** Paid, and not accounted for yet; below zero where receipts come to more than was paid. */
  open: number
  /** What offices have accepted; the rest is the client's word so far. */
  accepted: number
}

export const ledgerOf = (granted: number, tranches: readonly AccountedTranche[]): Ledger => {
  const lines = tranches.flatMap((tranche) => tranche.lines)
  const disbursed = tranches.reduce((sum, { tools, materials }) => sum + tools + materials, 0)
  return {
    granted,
    disbursed,
    undisbursed: granted - disbursed,
    tools: sumOf(lines, 'TOOLS'),
    materials: sumOf(lines, 'MATERIALS'),
    returned: sumOf(lines, 'RETURNED'),
    open: disbursed - sumOf(lines),
    accepted: tranches.reduce(
      (sum, { report, lines: own }) => sum + (report === 'ACCEPTED' ? sumOf(own) : 0),
      0,
    ),
  }
}
