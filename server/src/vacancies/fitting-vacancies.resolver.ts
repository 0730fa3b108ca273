import type { CandidateQuestion } from '@titian/shared/candidates/question.ts'
import { reasonsOf } from '@titian/shared/candidates/reasons.ts'
import { answers, comparable } from '@titian/shared/candidates/score.ts'
import { questionOfVacancy } from '@titian/shared/vacancies/match.ts'
import { Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql'
import { CandidateType } from '../candidates/candidate.type.ts'
import { MatchReasonType } from '../candidates/candidate-connection.type.ts'
import { maySeeCards } from '../candidates/may-see-cards.ts'
import { cardBehind } from '../candidates/show-card.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { VacancyType } from './vacancy.type.ts'
import { contentOf, readVacancies, type VacancyRow, vacancyObject } from './vacancy-rows.ts'

@Classified('card', 'VacancyFit', { description: 'A vacancy of the own employer that a candidate fits.' })
export class VacancyFitType {
  @Field(() => VacancyType, { description: 'The vacancy.' })
  vacancy!: VacancyType

  @Field(() => [MatchReasonType], { description: 'Why the candidate fits; the strongest reasons first.' })
  reasons!: MatchReasonType[]

  @Field(() => Boolean, { description: "Whether the candidate is on the vacancy's shortlist." })
  isShortlisted!: boolean
}

interface Asking {
  row: VacancyRow
  question: CandidateQuestion
  shortlisted: ReadonlySet<string>
}

/** By the map that all copies of an operation share: a page of candidates asks for the vacancies once. */
const askedIn = new WeakMap<object, Promise<Asking[]>>()

const ownOpenVacancies = (operation: Operation, vocabulary: Vocabulary): Promise<Asking[]> => {
  const known = askedIn.get(operation.withheld)
  if (known) return known
  const asked = readAsking(operation, vocabulary)
  askedIn.set(operation.withheld, asked)
  return asked
}

const readAsking = async (operation: Operation, vocabulary: Vocabulary): Promise<Asking[]> => {
  const rows = await readVacancies(
    operation,
    sql`where v.closed_on is null and v.opens_until >= ${operation.today}::date order by v.created_at desc, v.id desc`,
  )
  const entries = await operation.rows<{ vacancy: string; card: string }>(
    sql`select vacancy_id as vacancy, card_id as card from hire.shortlist_entry`,
  )
  const noted = Map.groupBy(entries, ({ vacancy }) => vacancy)
  return rows.map((row) => ({
    row,
    question: questionOfVacancy(contentOf(row), vocabulary),
    shortlisted: new Set((noted.get(row.id) ?? []).map(({ card }) => card)),
  }))
}

@Resolver(() => CandidateType)
export class FittingVacanciesResolver {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @FieldResolver(() => [VacancyFitType], {
    description: "The own employer's open vacancies that the candidate fits, the newest first.",
  })
  async fittingVacancies(
    @Root() candidate: CandidateType,
    @Ctx() operation: Operation,
  ): Promise<VacancyFitType[]> {
    const card = cardBehind(candidate)
    if (!card || !maySeeCards(operation)) return []
    const compared = comparable(card, this.#vocabulary)
    const asking = await ownOpenVacancies(operation, this.#vocabulary)
    return asking
      .filter(({ question }) => answers(compared, question))
      .map(({ row, question, shortlisted }) =>
        Object.assign(new VacancyFitType(), {
          vacancy: vacancyObject(row, this.#vocabulary, operation),
          reasons: reasonsOf(compared, question, this.#vocabulary).map(({ kind, text }) => ({
            kind,
            text: text[operation.language],
          })),
          isShortlisted: shortlisted.has(card.id),
        }),
      )
  }
}
