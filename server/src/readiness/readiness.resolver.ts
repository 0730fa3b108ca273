import { readinessOf } from '@titian/shared/readiness/readiness.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ReadinessStepType, ReadinessType, RequirementAnswerType } from './readiness.type.ts'
import { readFacts, toFacts } from './readiness-rows.ts'
import { rulesOf } from './rule-rows.ts'
import { shownAnswer } from './shown-answer.ts'

@Resolver(() => ParticipantType)
export class ReadinessResolver {
  @FieldResolver(() => ReadinessType, {
    nullable: true,
    description: 'Readiness for work today, with its evidence. Null when the viewer may not know.',
  })
  async readiness(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<ReadinessType | null> {
    const [row] = await readFacts(operation, person)
    if (!row) return null
    const { today } = operation
    const readiness = readinessOf(toFacts(row, today), await rulesOf(operation), today)
    const owner = { personId: row.personId, unitId: row.unitId }
    const { nextStep } = readiness
    return Object.assign(new ReadinessType(), owner, {
      requirementSet: readiness.requirementSet,
      on: today,
      answers: readiness.answers.map((answer) =>
        Object.assign(new RequirementAnswerType(), owner, shownAnswer(answer)),
      ),
      answeredCount: readiness.answers.filter(({ state }) => state === 'MET' || state === 'WAIVED').length,
      isComplete: readiness.isComplete,
      confirmedAt: row.confirmedAt === null ? null : new Date(row.confirmedAt),
      nextStep:
        nextStep &&
        Object.assign(new ReadinessStepType(), owner, {
          requirement: nextStep.requirement,
          owner: nextStep.owner,
          byOn: nextStep.by,
        }),
    })
  }
}
