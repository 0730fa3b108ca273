import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'
import { isLine } from '../participants/written.ts'

export const LONGEST_REASON = 300
const SHORTEST_REASON = 5

export type TakingBackProblem = 'REASON'

/** What keeps a certificate that was written down by mistake from being taken back: nobody would know why. */
export const takingBackProblems = (reason: string): FieldProblem<TakingBackProblem>[] =>
  problemsOf<TakingBackProblem>([
    [reason.trim().length < SHORTEST_REASON || !isLine(reason, LONGEST_REASON), 'REASON', 'reason'],
  ])
