/** An opened file closes by itself. */
export const MINUTES_OPEN = 60

/** More than this in a day needs a second person. */
export const FILES_A_DAY = 10

export type OpeningProblem = 'NOT_FOUND' | 'REASON' | 'TOO_MANY' | 'SECOND_FACTOR'

/** What keeps somebody, whose role opens files, from opening this one; all problems together. */
export const decideOpening = (facts: {
  reason: string
  isThere: boolean
  hasFreshSecondFactor: boolean
  openedInADay: number
}): OpeningProblem[] => {
  const { length } = facts.reason.trim()
  const problems: [OpeningProblem, boolean][] = [
    ['SECOND_FACTOR', !facts.hasFreshSecondFactor],
    ['NOT_FOUND', !facts.isThere],
    ['REASON', length < 10 || length > 500],
    ['TOO_MANY', facts.openedInADay >= FILES_A_DAY],
  ]
  return problems.filter(([, isProblem]) => isProblem).map(([problem]) => problem)
}
