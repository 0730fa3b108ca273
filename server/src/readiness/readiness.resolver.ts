import { readinessOf } from '@titian/shared/readiness/readiness.ts'
import { evidenceOffered, WAIVES } from '@titian/shared/readiness/recording.ts'
import type { Requirement } from '@titian/shared/readiness/requirement.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
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
    const { today, viewer } = operation
    const rules = await rulesOf(operation)
    const readiness = readinessOf(toFacts(row, today), rules, today)
    const owner = { personId: row.personId, unitId: row.unitId }
    const role = relationsTo(viewer, person).includes('UNIT') ? roleOf(viewer) : 'PUBLIC'
    const offered = (requirement: Requirement) => ({
      viewerCanRecordEvidence: evidenceOffered(role, requirement, rules, row.pathway, today),
      viewerCanWaive: WAIVES[role] !== undefined,
    })
    const { nextStep } = readiness
    return Object.assign(new ReadinessType(), owner, {
      requirementSet: readiness.requirementSet,
      on: today,
      answers: readiness.answers.map((answer) =>
        Object.assign(new RequirementAnswerType(), owner, shownAnswer(answer), offered(answer.requirement)),
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
