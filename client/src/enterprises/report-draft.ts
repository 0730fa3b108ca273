import {
  type ReceiptKind,
  type ReceiptLine,
  type ReportProblem,
  reportProblems,
  sumOf,
} from '@titian/shared/enterprises/report.ts'
import { readRupiah } from '@titian/shared/vocabulary/rupiah.ts'
import type { Tranche } from './capital-part.tsx'
import { rupiahTyped } from './rupiah-field.tsx'

/** A receipt as it stands in the form. */
export interface LineDraft {
  /** Tells lines apart while they are written. */
  key: string
  kind: ReceiptKind
  what: string
  amount: string
  spentOn: string
  /** The stored photograph; null while there is none. */
  file: string | null
}

export const emptyLine = (spentOn: string): LineDraft => ({
  key: crypto.randomUUID(),
  kind: 'MATERIALS',
  what: '',
  amount: '',
  spentOn,
  file: null,
})

export const draftLines = (lines: Tranche['lines']): LineDraft[] =>
  lines.map(({ kind, what, amount, spentOn, file }) => ({
    key: crypto.randomUUID(),
    kind,
    what,
    amount: rupiahTyped(amount),
    spentOn,
    file: file ?? null,
  }))

/** A line that says something; an empty one is no receipt yet. */
export const isBegun = ({ what, amount, file }: LineDraft): boolean =>
  what.trim() !== '' || amount.trim() !== '' || file !== null

/** Where the typed lines stand against what was paid: what is missing (below zero: too much), and why they can't be handed in yet. */
export const standingOf = (
  lines: readonly LineDraft[],
  paid: { tools: number; materials: number },
): { missing: number; problems: ReportProblem[] } => {
  const read = lines.filter(isBegun).map((line): ReceiptLine => {
    const sum = readRupiah(line.amount)
    return {
      kind: line.kind,
      what: line.what,
      amount: 'value' in sum ? sum.value : 0,
      spentOn: line.spentOn,
      hasReceipt: line.file !== null,
    }
  })
  return { missing: paid.tools + paid.materials - sumOf(read), problems: reportProblems(read, paid) }
}
