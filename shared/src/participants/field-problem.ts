/** What keeps an input from being kept, and in which field; several come back together. */
export interface FieldProblem<Problem extends string> {
  problem: Problem
  /** The input's field; null when it is about the whole. */
  field: string | null
}

/** The problems among checks, in their order. */
export const problemsOf = <Problem extends string>(
  checks: readonly (readonly [isProblem: boolean, problem: Problem, field: string | null])[],
): FieldProblem<Problem>[] =>
  checks.filter(([isProblem]) => isProblem).map(([, problem, field]) => ({ problem, field }))
