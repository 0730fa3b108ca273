import type { Lexicon } from './lexicon.ts'
import { isWorkTerm, type UnderstoodTerm, type WorkTerm } from './understood.ts'

/**
 * Splits off the work that another term says more narrowly, so that 'welder SMAW' asks for SMAW and does not
 * ask twice, and leaves out repetitions.
 */
export const withoutImplied = (
  lexicon: Lexicon,
  terms: readonly UnderstoodTerm[],
): { kept: UnderstoodTerm[]; implied: WorkTerm[] } => {
  const kept: UnderstoodTerm[] = []
  const implied: WorkTerm[] = []
  terms.forEach((term, index) => {
    if (terms.findIndex((other) => meaningKey(other) === meaningKey(term)) < index) return
    if (isWorkTerm(term) && terms.some((other) => other !== term && isNarrower(lexicon, other, term)))
      implied.push(term)
    else kept.push(term)
  })
  return { kept, implied }
}

const meaningKey = ({ text: _, correctedFrom: __, ...meaning }: UnderstoodTerm): string =>
  JSON.stringify(meaning)

/** Whether everybody who satisfies `narrow` satisfies `wide`, but not the other way round. */
const isNarrower = (lexicon: Lexicon, narrow: UnderstoodTerm, wide: WorkTerm): boolean =>
  isWorkTerm(narrow) && covers(lexicon, wide, narrow) && !covers(lexicon, narrow, wide)

const covers = (lexicon: Lexicon, wide: WorkTerm, narrow: WorkTerm): boolean => {
  const hasSkill = (skill: string) => {
    const held = lexicon.withBroader(skill)
    return wide.skills.some((wanted) => held.has(wanted))
  }
  const hasOccupation = (occupation: string) => wide.occupations.includes(occupation)
  const hasScheme = (code: string) => {
    const scheme = lexicon.data.schemes.get(code)
    if (wide.schemes.includes(code)) return true
    return scheme !== undefined && (scheme.skills.some(hasSkill) || hasOccupation(scheme.occupation ?? ''))
  }
  return (
    narrow.skills.length + narrow.occupations.length + narrow.schemes.length > 0 &&
    narrow.skills.every(hasSkill) &&
    narrow.occupations.every(hasOccupation) &&
    narrow.schemes.every(hasScheme)
  )
}
