import { reasonsOf } from '@titian/shared/candidates/reasons.ts'
import { comparable } from '@titian/shared/candidates/score.ts'
import { questionOfVacancy } from '@titian/shared/vacancies/match.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { readShownCards, type SearchDeps } from '../candidates/list-candidates.ts'
import { maySeeCards } from '../candidates/may-see-cards.ts'
import { showCard } from '../candidates/show-card.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ShortlistEntryType } from './shortlist.type.ts'
import { VacancyType } from './vacancy.type.ts'
import { contentOf } from './vacancy-rows.ts'

@Resolver(() => VacancyType)
export class ShortlistResolver {
  readonly #search: SearchDeps

  constructor(search: SearchDeps) {
    this.#search = search
  }

  @FieldResolver(() => [ShortlistEntryType], {
    description:
      "The employer's private shortlist, in the order in which it was made. Who is no longer shown, or is known by name, is not on it. Empty for everybody else.",
  })
  async shortlist(@Root() { row }: VacancyType, @Ctx() operation: Operation): Promise<ShortlistEntryType[]> {
    if (!maySeeCards(operation)) return []
    const { vocabulary } = this.#search
    const entries = await operation.rows<{ card: string; addedOn: string }>(sql`
      select card_id as card, added_on::text as "addedOn" from hire.shortlist_entry
      where vacancy_id = ${row.id}::uuid and card_id <> all ((select card.left_out_for_viewer())::uuid[])`)
    const cards = await readShownCards(
      this.#search,
      operation,
      entries.map(({ card }) => card),
    )
    const question = questionOfVacancy(contentOf(row), vocabulary)
    return entries
      .flatMap(({ card: id, addedOn }) => {
        const card = cards.get(id)
        return card ? [{ card, addedOn }] : []
      })
      .toSorted((a, b) =>
        a.addedOn < b.addedOn ? -1 : a.addedOn > b.addedOn ? 1 : a.card.ordinal - b.card.ordinal,
      )
      .map(({ card, addedOn }) =>
        Object.assign(new ShortlistEntryType(), {
          candidate: showCard(card, vocabulary, operation.language),
          reasons: reasonsOf(comparable(card, vocabulary), question, vocabulary).map(({ kind, text }) => ({
            kind,
            text: text[operation.language],
          })),
          addedOn,
        }),
      )
  }
}
