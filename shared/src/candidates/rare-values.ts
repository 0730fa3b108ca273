import type { CardContent, CardSkill } from './card.ts'
import { gatherSkills } from './card.ts'
import { type CardVocabulary, withBroader } from './card-vocabulary.ts'

/** A value that fewer cards hold is not shown. */
export const FEWEST_HOLDERS = 20

/** What may be rare on a card, and who never sees it. */
export type RareFacts = Pick<CardContent, 'skills' | 'certificates' | 'languages' | 'licences'> & {
  hiddenFrom: readonly string[]
}

/**
 * Rolls a skill with too few holders up to its broader skills, and leaves off what has none: languages,
 * licences and schemes too. Whoever holds a narrower skill holds the broader one. Repeats until nothing is
 * rare any more; values only become fewer or broader, so it ends.
 */
export const rollUpRareValues = <T extends RareFacts>(
  cards: readonly T[],
  vocabulary: Pick<CardVocabulary, 'skills'>,
): T[] => {
  let at = [...cards]
  for (;;) {
    const rare = rareValues(at, vocabulary)
    if (rare.size === 0) return at
    const isKept = (kind: Kind) => (code: string) => !rare.has(keyOf(kind, code))
    at = at.map((card) => ({
      ...card,
      skills: rollUpSkills(card.skills, isKept('skill'), vocabulary),
      languages: card.languages.filter(isKept('language')),
      licences: card.licences.filter(isKept('licence')),
      certificates: card.certificates.filter(({ scheme }) => isKept('scheme')(scheme)),
    }))
  }
}

/** Values with too few holders for somebody who may see them; empty after a roll-up. Keys are for comparing only. */
export const rareValues = (
  cards: readonly RareFacts[],
  vocabulary: Pick<CardVocabulary, 'skills'>,
): Set<string> => {
  const holders = new Map<string, { count: number; hidden: Map<string, number> }>()
  for (const card of cards)
    for (const key of new Set(keysOf(card, vocabulary))) {
      const held = holders.get(key) ?? { count: 0, hidden: new Map() }
      held.count++
      for (const employer of new Set(card.hiddenFrom))
        held.hidden.set(employer, (held.hidden.get(employer) ?? 0) + 1)
      holders.set(key, held)
    }
  const rare = new Set<string>()
  for (const [key, { count, hidden }] of holders) {
    const seen = [count, ...[...hidden.values()].map((those) => count - those)].filter((left) => left > 0)
    if (Math.min(...seen) < FEWEST_HOLDERS) rare.add(key)
  }
  return rare
}

type Kind = 'skill' | 'language' | 'licence' | 'scheme'

const keyOf = (kind: Kind, code: string): string => `${kind} ${code}`

const keysOf = (card: RareFacts, vocabulary: Pick<CardVocabulary, 'skills'>): string[] => [
  ...card.skills.flatMap(({ code }) => withBroader(vocabulary, code)).map((code) => keyOf('skill', code)),
  ...card.languages.map((code) => keyOf('language', code)),
  ...card.licences.map((code) => keyOf('licence', code)),
  ...card.certificates.map(({ scheme }) => keyOf('scheme', scheme)),
]

/** Each rare skill becomes its nearest kept broader skills, and brings its evidence along. */
const rollUpSkills = (
  skills: readonly CardSkill[],
  isKept: (code: string) => boolean,
  vocabulary: Pick<CardVocabulary, 'skills'>,
): readonly CardSkill[] => {
  if (skills.every(({ code }) => isKept(code))) return skills
  const nearestKept = (code: string, seen: ReadonlySet<string> = new Set()): string[] => {
    if (seen.has(code)) return []
    if (isKept(code)) return [code]
    const on = new Set(seen).add(code)
    return (vocabulary.skills.get(code)?.broader ?? []).flatMap((broader) => nearestKept(broader, on))
  }
  return gatherSkills(
    vocabulary,
    skills.flatMap(({ code, evidence }) =>
      nearestKept(code).flatMap((kept) => evidence.map((kind) => ({ code: kept, evidence: kind }))),
    ),
  )
}
