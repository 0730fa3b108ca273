import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import { moverFor } from '@titian/shared/introductions/answer.ts'
import type { StepReason } from '@titian/shared/introductions/reason.ts'
import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { readerOf } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { findVacancy } from '../vacancies/vacancy.resolver.ts'
import { VacancyType } from '../vacancies/vacancy.type.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { IntroductionRequestType, IntroductionStepType } from './introduction-request.type.ts'
import { knowsExclusion } from './knows-exclusion.ts'
import { REQUEST_ROWS, type RequestRow, readRequests, toRequest } from './request-rows.ts'

/** Says that they were read, if the viewer is the person or staff of the unit; from then on no move is undone unseen. */
const noteRead = async (operation: Operation, rows: readonly RequestRow[]): Promise<void> => {
  if (rows.length === 0) return
  operation.noteWriting()
  await operation.rows(sql`select people.note_introductions_read(${rows.map(({ id }) => id)}::uuid[])`)
}

/** One introduction in truth, if the viewer may see its person; absent and hidden are the same null. */
export const findRequest = async (
  operation: Operation,
  uuid: string,
): Promise<IntroductionRequestType | null> => {
  if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
  const rows = await operation.rows<RequestRow>(sql`${REQUEST_ROWS} where i.id = ${uuid}::uuid`)
  await noteRead(operation, rows)
  return rows[0] ? toRequest(rows[0]) : null
}

interface StepRow {
  personId: string
  unitId: string
  introductionId: string
  state: IntroductionState
  reason: StepReason
  on: string
}

const readSteps = readerOf<StepRow>(
  'work',
  (
    ids,
  ) => sql<StepRow>`select person_id as "personId", unit_id as "unitId", introduction_id as "introductionId",
    to_state as state, reason, recorded_on::text as on from people.introduction_step
    where person_id = any (${ids}) order by introduction_id, position`,
)

@Resolver(() => ParticipantType)
export class ParticipantIntroductionsResolver {
  @FieldResolver(() => [IntroductionRequestType], {
    description: 'Introductions that employers asked for, ended or not, the latest first.',
  })
  async introductions(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<IntroductionRequestType[]> {
    const rows = await readRequests(operation, person)
    await noteRead(operation, rows)
    return rows.map(toRequest)
  }
}

@Resolver(() => IntroductionRequestType)
export class IntroductionRequestResolver {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Query(() => [IntroductionRequestType], {
    description:
      'Requests that wait for an answer: of the own unit for its staff, the own for a person; those to be answered first come first, at most 200.',
  })
  async introductionRequests(@Ctx() operation: Operation): Promise<IntroductionRequestType[]> {
    const { viewer } = operation
    if (relationsThatAllow(roleOf(viewer), 'work').length === 0 || viewer.kind !== 'ACCOUNT') return []
    const rows = await operation.rows<RequestRow>(sql`
      ${REQUEST_ROWS} where i.state = 'REQUESTED'
        and (i.unit_id = ${viewer.unitId}::uuid or i.person_id = ${viewer.personId}::uuid)
      order by i.answer_by, i.id limit 200`)
    await noteRead(operation, rows)
    return rows.map(toRequest)
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'The person. Null when the viewer may not see them.',
  })
  participant(
    @Root() { personId }: IntroductionRequestType,
    @Ctx() operation: Operation,
  ): Promise<ParticipantType | null> {
    return findParticipant(operation, personId)
  }

  @FieldResolver(() => VacancyType, {
    nullable: true,
    description: 'The work. Null when it is not for this viewer.',
  })
  vacancy(
    @Root() { row }: IntroductionRequestType,
    @Ctx() operation: Operation,
  ): Promise<VacancyType | null> {
    return findVacancy(this.#vocabulary, operation, row.vacancyId)
  }

  @FieldResolver(() => [IntroductionStepType], {
    description:
      'How it went, the first step first; without the step of a law for who may not know a sentence.',
  })
  async steps(
    @Root() request: IntroductionRequestType,
    @Ctx() operation: Operation,
  ): Promise<IntroductionStepType[]> {
    const rows = await readSteps(operation, request)
    const knows = knowsExclusion(operation, request)
    return rows
      .filter(({ introductionId }) => introductionId === request.row.id)
      .filter(({ reason }) => knows || reason !== 'LAWFUL_EXCLUSION')
      .map(({ personId, unitId, state, reason, on }) =>
        Object.assign(new IntroductionStepType(), { personId, unitId, state, reason, on }),
      )
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can give, or write down, an answer now.' })
  viewerCanAnswer(@Root() request: IntroductionRequestType, @Ctx() { viewer }: Operation): boolean {
    if (request.state !== 'REQUESTED' || viewer.kind !== 'ACCOUNT') return false
    const by = {
      role: roleOf(viewer),
      isSelf: viewer.personId === request.personId,
      isOwnUnit: viewer.unitId !== null && viewer.unitId === request.unitId,
    }
    return moverFor(by) !== null
  }
}

registerNode({ prefix: 'irq', typeName: 'IntroductionRequest', load: findRequest })
