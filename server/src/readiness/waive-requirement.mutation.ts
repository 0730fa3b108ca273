import { problemsOfWaiver, WAIVES } from '@titian/shared/readiness/recording.ts'
import type { Requirement } from '@titian/shared/readiness/requirement.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { holdParticipant } from '../participants/hold-participant.ts'
import { digestOf, findKept, keepRequest } from '../participants/keep-once.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { ParticipantNotFound, UseRestricted } from '../participants/participant-errors.ts'
import { DayNotAccepted, TextNotAccepted } from '../participants/recording-errors.ts'
import { isHeldBack } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import { oneAtATime } from '../platform/graphql/one-at-a-time.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { evidenceRefusal, RequirementNotAsked } from './evidence-errors.ts'
import { ReadinessRequirement } from './readiness.type.ts'
import { ReadinessWaiver } from './readiness-waiver.entity.ts'
import { type Recorded, recordedPayload } from './recorded-payload.ts'
import { rulesOn } from './rule-rows.ts'

@InputType({ description: 'Which requirement somebody goes without, why and until when.' })
export class WaiveRequirementInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => ReadinessRequirement, { description: 'Which requirement.' })
  requirement!: Requirement

  @Field(() => String, { description: 'Why, in 5 to 200 characters; the person can read it.' })
  reason!: string

  @Field(() => CalendarDate, { description: 'Its last day, within twelve months.' })
  untilOn!: string

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; sent again with the same request it records nothing more.',
  })
  idempotencyKey?: string | null
}

const WaiveRequirementError = createUnionType({
  name: 'WaiveRequirementError',
  description: 'Why nothing was waived.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      RequirementNotAsked,
      TextNotAccepted,
      DayNotAccepted,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'WaiveRequirementPayload', { description: 'The person, with readiness as it is now.' })
export class WaiveRequirementPayload {
  @Field(() => ParticipantType, { nullable: true, description: 'The person. Null when there are errors.' })
  participant!: ParticipantType | null

  @Field(() => [WaiveRequirementError], { description: 'Why nothing was waived; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class WaiveRequirementMutation {
  @Mutation(() => WaiveRequirementPayload, {
    description: "Lets somebody go without a requirement for a time, in the name of the viewer's office.",
  })
  async waiveRequirement(
    @Ctx() operation: Operation,
    @Arg('input', () => WaiveRequirementInput, { description: 'What of whom, and why.' })
    input: WaiveRequirementInput,
  ): Promise<WaiveRequirementPayload> {
    const { viewer, today } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    const role = roleOf(viewer)
    const waivedBy = WAIVES[role]
    if (!waivedBy) throw clientError('FORBIDDEN', 'This role waives nothing.')
    const { requirement, untilOn } = input
    const reason = input.reason.trim()
    const personId = fromTypeId('ptc', input.participant)
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey)
    const digest = digestOf('waiver', personId, requirement, reason, untilOn)
    const sent = idempotencyKey ? { idempotencyKey, digest } : null
    const recorded = await operation.command(
      { name: 'WaiveRequirement', actsAs: 'titian_command' },
      async (command): Promise<Recorded> => {
        await oneAtATime(command, idempotencyKey)
        const person = await holdParticipant(command, personId)
        if (!person) return 'NOT_FOUND'
        const kept = await findKept(command, sent)
        if (kept) return kept === 'REUSED' ? 'REUSED' : 'RECORDED'
        if (await isHeldBack(command, person.personId, 'OTHER')) return 'RESTRICTED'
        const waiver = { requirement, reason, untilOn, role }
        const problems = problemsOfWaiver(waiver, await rulesOn(command.rows, today), person.pathway, today)
        if (problems.length > 0)
          return {
            refused: problems.flatMap((problem) =>
              problem === 'ROLE' ? [] : [evidenceRefusal(operation, problem, 'untilOn')],
            ),
          }
        command.em.create(ReadinessWaiver, {
          personId: person.personId,
          unitId: person.unitId,
          requirement,
          waivedBy,
          reason,
          untilOn,
          recordedOn: today,
          recordedAt: command.now,
          recordedBy: viewer.accountId,
        })
        keepRequest(command, sent, person)
        await command.em.flush()
        return 'RECORDED'
      },
      (outcome) => outcome !== 'RECORDED',
    )
    return recordedPayload(operation, personId, recorded)
  }
}
