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
    if (isWorkTerm(term) && terms.some((other, place) => saysItBetter(lexicon, other, term, place < index)))
      implied.push(term)
    else kept.push(term)
  })
  return { kept, implied }
}

const meaningKey = ({ text: _, correctedFrom: __, ...meaning }: UnderstoodTerm): string =>
  JSON.stringify(meaning)

/** Whether `other` is narrower than `term`, or says the same and came first. */
const saysItBetter = (lexicon: Lexicon, other: UnderstoodTerm, term: WorkTerm, isEarlier: boolean): boolean =>
  other !== term &&
  isWorkTerm(other) &&
  covers(lexicon, term, other) &&
  (isEarlier || !covers(lexicon, other, term))

/** Whether everybody who satisfies `narrow` satisfies `wide`. */
const covers = (lexicon: Lexicon, wide: WorkTerm, narrow: WorkTerm): boolean => {
  // Beside a bare trade, a skill of that trade alone names it: who sets up light steel is a roofer.
  const belongsToWide = (skill: string) => {
    const trades = lexicon.data.skills.get(skill)?.occupations ?? []
    return (
      wide.skills.length === 0 &&
      trades.length > 0 &&
      trades.every((trade) => wide.occupations.includes(trade))
    )
  }
  const hasSkill = (skill: string) => {
    const held = lexicon.withBroader(skill)
    return wide.skills.some((wanted) => held.has(wanted)) || belongsToWide(skill)
  }
  // Beside a skill that is covered, an occupation counts as covered when it rests on the wider skill.
  const restsOnWideSkill = (occupation: string) =>
    narrow.skills.length > 0 &&
    wide.skills.some((skill) => lexicon.data.skills.get(skill)?.occupations.includes(occupation))
  const hasOccupation = (occupation: string) =>
    wide.occupations.includes(occupation) || restsOnWideSkill(occupation)
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
