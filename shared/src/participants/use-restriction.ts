import type { Recordable } from './recording.ts'

/** What staff write down, and what other rooms write: papers, consents, evidence, files. */
export type Writing = Recordable | 'OTHER'

/** What is known of somebody who asked that their data rest. */
export interface UseRestriction {
  isInForce: boolean
  /** The person asked, and waits, for something to be put right. */
  isCorrectionAsked: boolean
}

/**
 * May this be written down of the person? While their data rest, what they ask to be put right may, and where the law has
 * them: that is kept for the State (UU PDP 27/2022, article 15), and a stage that is out of date harms them.
 */
export const mayBeWritten = (what: Writing, { isInForce, isCorrectionAsked }: UseRestriction): boolean =>
  !isInForce || isCorrectionAsked || what === 'CUSTODY'

export const LONGEST_LIFTING_WORDS = 1_000
export const SHORTEST_LIFTING_WORDS = 10

export type LiftingProblem = 'NOT_RESTRICTED' | 'SAY_WHY' | 'TOO_LONG'

/** What speaks against lifting it. The person needs no words; staff tell the person why. */
export const decideLifting = (
  { by, words }: { by: 'PERSON' | 'STAFF'; words: string },
  { isInForce }: Pick<UseRestriction, 'isInForce'>,
): LiftingProblem[] => {
  if (!isInForce) return ['NOT_RESTRICTED']
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (by === 'STAFF' && letters < SHORTEST_LIFTING_WORDS) return ['SAY_WHY']
  return words.trim().length > LONGEST_LIFTING_WORDS ? ['TOO_LONG'] : []
}
