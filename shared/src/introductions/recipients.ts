import { MOST_RECIPIENTS } from './request.ts'

/** One more person of an employer who is to read an opened name, as the employer's own picture knows it. */
export interface RecipientFacts {
  isNameOpen: boolean
  /** Whether whoever is named works for the employer now. */
  isColleague: boolean
  isNamed: boolean
  /** How many are named already. */
  named: number
}

export type RecipientProblem = 'NAME_CLOSED' | 'NO_COLLEAGUE' | 'NAMED_BEFORE' | 'ENOUGH_NAMED'

/** What speaks against naming one more; the person agreed to at most three, whenever they are named. */
export const recipientProblem = (facts: RecipientFacts): RecipientProblem | null => {
  if (!facts.isNameOpen) return 'NAME_CLOSED'
  if (!facts.isColleague) return 'NO_COLLEAGUE'
  if (facts.isNamed) return 'NAMED_BEFORE'
  return facts.named >= MOST_RECIPIENTS ? 'ENOUGH_NAMED' : null
}
