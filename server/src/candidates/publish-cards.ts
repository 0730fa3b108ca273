import type { Card } from '@titian/shared/candidates/card.ts'
import type { CardVocabulary } from '@titian/shared/candidates/card-vocabulary.ts'
import { pickCodeName, type Random } from '@titian/shared/candidates/code-name.ts'
import { giveCrowds } from '@titian/shared/candidates/crowd.ts'
import { rollUpRareValues } from '@titian/shared/candidates/rare-values.ts'
import { supplyOf } from '@titian/shared/candidates/supply.ts'
import type { Tx } from '../platform/database/database.ts'
import { type CardRow, toRow } from './card-row.ts'
import { readFacts } from './projected-facts.ts'
import { type CardDraft, projectCard } from './projection.ts'
import { type ExistingCard, PUBLICATION_LOCK, readExisting, writePublication } from './publication-rows.ts'
import { refuseLonelyCards } from './publication-scan.ts'

export interface PublicationSettings {
  now: Date
  /** The day in Jakarta. */
  today: string
  vocabulary: CardVocabulary
  random: Random
  /** Makes a random UUIDv4. */
  newId: () => string
}

/** What a publication did, for staff; never for employers. */
export interface PublicationReport {
  published: number
  added: number
  changed: number
  removed: number
  /** People who may have a card, but whom no crowd hides yet. */
  heldBack: number
}

/**
 * Publishes anew from the facts of this moment, in one transaction of the projector's role: everybody who may
 * have a card, in a crowd and without rare values. A card that stays keeps its id and code name. Throws
 * `LonelyCardError`, and changes nothing, when what was written doesn't keep the rules.
 */
export const publishCards = async (
  { rows }: Pick<Tx, 'rows'>,
  settings: PublicationSettings,
): Promise<PublicationReport> => {
  const { vocabulary, today } = settings
  await rows(PUBLICATION_LOCK)
  const facts = await readFacts(rows)
  const now = settings.now.toISOString()
  const drafts = facts.flatMap((one) => projectCard(one, vocabulary, now, today).draft ?? [])
  const { published, heldBack } = giveCrowds(drafts)
  const shown = rollUpRareValues(published, vocabulary)

  const existing = await readExisting(rows)
  const kept = nameCards(shown, existing, settings)
  const report = await writePublication(rows, {
    cards: kept.map(({ draft, card }) => ({
      row: toRow(card, vocabulary),
      personId: draft.personId,
      hiddenFrom: draft.hiddenFrom,
    })),
    existing,
    supply: supplyOf(shown).cells,
    today,
  })
  await refuseLonelyCards(rows, vocabulary)
  return { published: shown.length, heldBack: heldBack.length, ...report }
}

/** Gives new cards an id, a place and a name at random; cards that stay keep theirs. In the order of the places. */
const nameCards = (
  drafts: readonly CardDraft[],
  existing: ReadonlyMap<string, ExistingCard>,
  { random, newId }: PublicationSettings,
): { draft: CardDraft; card: Card }[] => {
  const staying = drafts.flatMap(({ personId }) => existing.get(personId)?.row ?? [])
  const names = new Set(staying.map((row: CardRow) => row.code_name))
  const ordinals = new Set(staying.map((row: CardRow) => row.ordinal))
  return shuffled(drafts, random)
    .map((draft) => {
      const before = existing.get(draft.personId)?.row
      const codeName = before?.code_name ?? pickCodeName(random, names)
      const ordinal = before?.ordinal ?? pickOrdinal(random, ordinals)
      names.add(codeName)
      ordinals.add(ordinal)
      return { draft, card: { ...draft, id: before?.id ?? newId(), codeName, ordinal } }
    })
    .toSorted((a, b) => a.card.ordinal - b.card.ordinal)
}

const pickOrdinal = (random: Random, taken: ReadonlySet<number>): number => {
  for (;;) {
    const ordinal = Math.floor(random() * 2 ** 31)
    if (!taken.has(ordinal)) return ordinal
  }
}

const shuffled = <T>(list: readonly T[], random: Random): T[] => {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = mixed[at] as T
    mixed[at] = mixed[other] as T
    mixed[other] = held
  }
  return mixed
}
