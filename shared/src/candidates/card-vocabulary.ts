import type { OccupationFamily } from '../vocabulary/occupation-family.ts'
import type { SkillGroup } from '../vocabulary/skill-group.ts'
import type { Words } from '../vocabulary/words.ts'

/** A region's name and centre (degrees, null where unknown). Where it lies is in its code. */
export interface VocabularyRegion {
  name: Words
  latitude: number | null
  longitude: number | null
}

export interface VocabularySkill {
  name: Words
  /** More general skills: whoever has this one has those. */
  broader: readonly string[]
  group: SkillGroup
}

export interface VocabularyScheme {
  name: Words
  level: number | null
  skills: readonly string[]
}

/** What a card may say, by code, and in which words; a code that stands nowhere here can't be on a card. */
export interface CardVocabulary {
  regions: ReadonlyMap<string, VocabularyRegion>
  skills: ReadonlyMap<string, VocabularySkill>
  occupations: ReadonlyMap<string, { name: Words; family: OccupationFamily }>
  schemes: ReadonlyMap<string, VocabularyScheme>
}

/** Groups that say how somebody works rather than what they can do; never ranked like a trade. */
const NOT_TRADE: readonly SkillGroup[] = ['SOFT', 'LANGUAGE', 'LICENCE']

/** True for a skill of a trade: what a headline may name. */
export const isTradeSkill = (skill: VocabularySkill | undefined): boolean =>
  skill !== undefined && !NOT_TRADE.includes(skill.group)

/** The skill itself and everything more general, each once, nearest first. A cycle in the data ends by itself. */
export const withBroader = (vocabulary: Pick<CardVocabulary, 'skills'>, skill: string): string[] => {
  const found = new Set([skill])
  for (const code of found)
    for (const broader of vocabulary.skills.get(code)?.broader ?? []) found.add(broader)
  return [...found]
}
