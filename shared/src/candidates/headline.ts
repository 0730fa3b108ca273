import type { Language } from '../vocabulary/words.ts'
import type { CardContent } from './card.ts'
import { type CardVocabulary, isTradeSkill, withBroader } from './card-vocabulary.ts'

/** So many skills fit a headline on a phone. */
const SHOWN_SKILLS = 2

/**
 * "Juru las: Las SMAW dan Las FCAW": the trade and the strongest trade skills, words of the vocabulary only. A skill
 * that a narrower one of the card already says is left out: "Pengelasan dan Las SMAW" would say it twice.
 */
export const headlineOf = (
  card: Pick<CardContent, 'occupation' | 'skills'>,
  vocabulary: CardVocabulary,
  language: Language,
): string => {
  const trade = vocabulary.occupations.get(card.occupation)?.name[language] ?? card.occupation
  const said = new Set(card.skills.flatMap(({ code }) => withBroader(vocabulary, code).slice(1)))
  const skills = card.skills
    .filter(({ code }) => !said.has(code))
    .map((skill) => vocabulary.skills.get(skill.code))
    .filter((skill) => isTradeSkill(skill) && skill?.name[language] !== trade)
    .slice(0, SHOWN_SKILLS)
    .map((skill) => skill?.name[language])
  return skills.length === 0 ? trade : `${trade}: ${skills.join(language === 'id' ? ' dan ' : ' and ')}`
}
