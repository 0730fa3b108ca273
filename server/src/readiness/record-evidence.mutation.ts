import {
  type EvidenceState as EvidenceStateValue,
  problemsOfEvidence,
  RECORDS_EVIDENCE,
} from '@titian/shared/readiness/recording.ts'
import type { Office, Requirement } from '@titian/shared/readiness/requirement.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { holdParticipant } from '../participants/hold-participant.ts'
import { digestOf, findKept, keepRequest } from '../participants/keep-once.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { ParticipantNotFound, UseRestricted } from '../participants/participant-errors.ts'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import { isHeldBack } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import { oneAtATime } from '../platform/graphql/one-at-a-time.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { evidenceRefusal, OtherEvidenceNeeded, RequirementNotAsked } from './evidence-errors.ts'
import { EvidenceState, ReadinessRequirement, ResponsibleOffice } from './readiness.type.ts'
import { ReadinessRecord } from './readiness-record.entity.ts'
import { type Recorded, recordedPayload } from './recorded-payload.ts'
import { rulesOn } from './rule-rows.ts'

@InputType({ description: 'What an office holds, or has in hand, of a person.' })
export class RecordEvidenceInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => ReadinessRequirement, { description: 'Towards which requirement.' })
  requirement!: Requirement

  @Field(() => EvidenceState, { description: 'Whether it is there or in process. The latest word counts.' })
  state!: EvidenceStateValue

  @Field(() => ResponsibleOffice, { description: 'Whose word it is.' })
  office!: Office

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'In process: the day on which it is expected. Held: its last day, if it has one.',
  })
  dueOn?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; sent again with the same request it records nothing more.',
  })
  idempotencyKey?: string | null
}

const RecordEvidenceError = createUnionType({
  name: 'RecordEvidenceError',
  description: 'Why nothing was recorded.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      RequirementNotAsked,
      OtherEvidenceNeeded,
      DayNotAccepted,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'RecordEvidencePayload', { description: 'The person, with readiness as it is now.' })
export class RecordEvidencePayload {
  @Field(() => ParticipantType, { nullable: true, description: 'The person. Null when there are errors.' })
  participant!: ParticipantType | null

  @Field(() => [RecordEvidenceError], { description: 'Why nothing was recorded; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RecordEvidenceMutation {
  @Mutation(() => RecordEvidencePayload, {
    description: 'Writes down that an office holds something that readiness asks for, or has it in hand.',
  })
  async recordEvidence(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordEvidenceInput, { description: 'What of whom.' }) input: RecordEvidenceInput,
  ): Promise<RecordEvidencePayload> {
    const { viewer, today } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!RECORDS_EVIDENCE.includes(roleOf(viewer)))
      throw clientError('FORBIDDEN', 'This role does not record this.')
    const { requirement, state, office, dueOn = null } = input
    const personId = fromTypeId('ptc', input.participant)
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey)
    const digest = digestOf('evidence', personId, requirement, state, office, dueOn)
    const sent = idempotencyKey ? { idempotencyKey, digest } : null
    const recorded = await operation.command(
      { name: 'RecordEvidence', actsAs: 'titian_command' },
      async (command): Promise<Recorded> => {
        await oneAtATime(command, idempotencyKey)
        const person = await holdParticipant(command, personId)
        if (!person) return 'NOT_FOUND'
        const kept = await findKept(command, sent)
        if (kept) return kept === 'REUSED' ? 'REUSED' : 'RECORDED'
        if (await isHeldBack(command, person.personId, 'OTHER')) return 'RESTRICTED'
        const evidence = { requirement, state, dueOn }
        const problems = problemsOfEvidence(
          evidence,
          await rulesOn(command.rows, today),
          person.pathway,
          today,
        )
        if (problems.length > 0)
          return { refused: problems.map((problem) => evidenceRefusal(operation, problem, 'dueOn')) }
        command.em.create(ReadinessRecord, {
          personId: person.personId,
          unitId: person.unitId,
          ...evidence,
          office,
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
