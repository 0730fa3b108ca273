import type { CardVocabulary } from '@titian/shared/candidates/card-vocabulary.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { readFacts } from './projected-facts.ts'
import { projectCard } from './projection.ts'
import { PUBLICATION_LOCK } from './publication-rows.ts'

/**
 * Takes away, between two publications, what may no longer be shown: cards whose right has run out by itself (a
 * consent at its end, a start that nobody confirmed anew, a legal stage that changed), and the sight of cards
 * from employers who were excluded since. It adds nothing. Role: titian_projector.
 */
export const takeAwayLapsed = async (
  { rows }: Pick<Tx, 'rows'>,
  { now, today, vocabulary }: { now: Date; today: string; vocabulary: CardVocabulary },
): Promise<{ removed: number; hidden: number }> => {
  await rows(PUBLICATION_LOCK)
  const shown = await rows<{ card_id: string; person_id: string }>(
    sql`select card_id, person_id from people.card_origin`,
  )
  const drafts = new Map(
    (await readFacts(rows)).flatMap((facts) => {
      const { draft } = projectCard(facts, vocabulary, now.toISOString(), today)
      return draft ? [[draft.personId, draft] as const] : []
    }),
  )
  const lapsed = shown.filter(({ person_id }) => !drafts.has(person_id)).map(({ card_id }) => card_id)
  await rows(sql`delete from card.card where id = any (${lapsed}::uuid[])`)
  const hidden = shown.flatMap(({ card_id, person_id }) =>
    (drafts.get(person_id)?.hiddenFrom ?? []).map((employer) => ({ card_id, employer })),
  )
  const fresh = await rows(sql`
    insert into card.hidden (card_id, organisation_id)
    select unnest(${hidden.map((one) => one.card_id)}::uuid[]), unnest(${hidden.map((one) => one.employer)}::uuid[])
    on conflict do nothing returning card_id`)
  return { removed: lapsed.length, hidden: fresh.length }
}
