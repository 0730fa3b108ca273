import { decide, type Relation } from '../accounts/policy.ts'
import type { Role } from '../accounts/role.ts'
import { moverFor } from './answer.ts'

/** A kind of workplace where the law itself lets somebody not work, and the law that says so. */
export interface LawfulExclusion {
  workplace: string
  citation: string
}

/** Shortest and longest texts, in characters. A citation names a law and its article, so it can't be a word. */
export const EXCLUSION_BOUNDS = { workplace: [3, 120], citation: [8, 240] } as const

/** What is wrong with an entry that somebody wants to add; without a citation nothing is lawful. */
export const problemsOfExclusion = (entry: LawfulExclusion): (keyof LawfulExclusion)[] =>
  (['workplace', 'citation'] as const).filter((field) => {
    const [shortest, longest] = EXCLUSION_BOUNDS[field]
    return entry[field].length < shortest || entry[field].length > longest
  })

/** The list is the administrators' to keep; staff of a unit only apply it, entry by entry. */
export const keepsExclusions = (role: Role): boolean => role === 'ADMINISTRATOR'

/**
 * Who may learn that a law kept somebody from a workplace, and which: it says for what they were sentenced. Those who read
 * that anyway, and whoever applies the list for a person of their own unit.
 */
export const mayKnowExclusion = (role: Role, relations: readonly Relation[]): boolean =>
  moverFor({ role, isSelf: relations.includes('SELF'), isOwnUnit: relations.includes('UNIT') }) !== null ||
  relations.some((relation) => decide({ role, relation, class: 'criminal' }) === 'ALLOW')
