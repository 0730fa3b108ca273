import type { Card } from '@titian/shared/candidates/card.ts'
import type { CardVocabulary } from '@titian/shared/candidates/card-vocabulary.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { type SessionFacts, systemFacts } from '../platform/database/roles.ts'
import { toRow, writeCards } from './card-row.ts'

export const TODAY = '2026-11-24'

/** Writes cards as the projector does, some thousands at a time. */
export const storeCards = async (
  database: Database,
  cards: readonly Card[],
  vocabulary: CardVocabulary,
): Promise<void> => {
  for (let from = 0; from < cards.length; from += 5_000) {
    const rows = cards.slice(from, from + 5_000).map((card) => toRow(card, vocabulary))
    await database.transaction('titian_projector', systemFacts(TODAY), (tx) => tx.rows(writeCards(rows)))
  }
}

/** Reads as an employer of this organisation. */
export const asEmployer = <T>(
  database: Database,
  organisation: string | null,
  act: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const facts: SessionFacts = { ...systemFacts(TODAY), role: 'EMPLOYER', organisation }
  return database.transaction('titian_employer', facts, act)
}
