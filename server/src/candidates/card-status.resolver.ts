import {
  cardConditions,
  earliestPublicationOn,
  furtherObstacles,
} from '@titian/shared/candidates/card-status.ts'
import type { CardVocabulary } from '@titian/shared/candidates/card-vocabulary.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { CardConditionAnswerType, CardStatusType } from './card-status.type.ts'
import { type CardStatusRow, readCardStatus } from './card-status-rows.ts'
import { projectCard } from './projection.ts'

@Resolver(() => ParticipantType)
export class CardStatusResolver {
  readonly #vocabulary: CardVocabulary
  constructor(vocabulary: CardVocabulary) {
    this.#vocabulary = vocabulary
  }

  @FieldResolver(() => CardStatusType, {
    nullable: true,
    description: 'How far the person is from being shown to employers. Null when the viewer may not know.',
  })
  async cardStatus(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<CardStatusType | null> {
    const [row] = await readCardStatus(operation, person)
    if (!row) return null
    const owner = { personId: row.personId, unitId: row.unitId }
    const now = operation.now.toISOString()
    const { obstacles } = this.#decide(row, now, operation.today)
    const conditions = cardConditions(obstacles)
    const further = furtherObstacles(obstacles)
    const isOpen = conditions.every(({ isMet }) => isMet) && further.length === 0
    const given = row.consents.map(({ given_at }) => given_at).toSorted()[0]
    return Object.assign(new CardStatusType(), owner, {
      conditions: conditions.map((one) => Object.assign(new CardConditionAnswerType(), owner, one)),
      obstacles: further,
      isPublished: row.is_published,
      isCustodyClear: row.is_custody_clear,
      codeName: row.code_name,
      earliestPublicationOn: isOpen && given ? earliestPublicationOn(given, now) : null,
    })
  }

  /** The projection's own decision; what it may not tell this viewer (custody) counts as clear. */
  #decide(row: CardStatusRow, now: string, today: string) {
    return projectCard(
      {
        ...row,
        person_id: row.personId,
        stage: row.stage ?? 'ADMITTED',
        may_be_shown: row.is_adult,
        experience_months: 0,
        education: null,
        languages: [],
        licences: [],
        working_hours: [],
        skills: [],
        training: [],
        competency: [],
      },
      this.#vocabulary,
      now,
      today,
    ).decision
  }
}
