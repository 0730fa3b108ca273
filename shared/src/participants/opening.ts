/** An opened file closes by itself. */
export const MINUTES_OPEN = 60

/** More than this in a day needs a second person. */
export const FILES_A_DAY = 10

/** A reason has at least so many letters or digits. */
const LETTERS_OF_A_REASON = 10

export type OpeningProblem = 'NOT_FOUND' | 'REASON' | 'TOO_MANY' | 'SECOND_FACTOR'

/** What keeps somebody, whose role opens files, from opening this one; all problems together. */
export const decideOpening = (facts: {
  reason: string
  isThere: boolean
  hasFreshSecondFactor: boolean
  openedInADay: number
}): OpeningProblem[] => {
  const { length } = facts.reason.trim()
  // The person reads it: dots, or signs that nobody sees, say nothing.
  const letters = facts.reason.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const problems: [OpeningProblem, boolean][] = [
    ['SECOND_FACTOR', !facts.hasFreshSecondFactor],
    ['NOT_FOUND', !facts.isThere],
    ['REASON', letters < LETTERS_OF_A_REASON || length > 500],
    ['TOO_MANY', facts.openedInADay >= FILES_A_DAY],
  ]
  return problems.filter(([, isProblem]) => isProblem).map(([problem]) => problem)
}
