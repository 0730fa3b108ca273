import { ASSESSES, problemsOfAssessment } from '@titian/shared/journeys/assessment.ts'
import type { Pathway as PathwayValue } from '@titian/shared/participants/pathway.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { findParticipant } from '../participants/find-participant.ts'
import { holdParticipant } from '../participants/hold-participant.ts'
import { digestOf, findKept, keepRequest } from '../participants/keep-once.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { Pathway } from '../participants/participant-enums.ts'
import {
  ParticipantNotFound,
  participantNotFound,
  UseRestricted,
  useRestricted,
} from '../participants/participant-errors.ts'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import { isHeldBack } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import { oneAtATime } from '../platform/graphql/one-at-a-time.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { Assessment } from './assessment.entity.ts'

@InputType({ description: 'Whose assessment, and what it said.' })
export class RecordAssessmentInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => CalendarDate, { description: 'The day of the assessment.' })
  assessedOn!: string

  @Field(() => Pathway, { nullable: true, description: 'The pathway that it speaks for, if it said so.' })
  suggestedPathway?: PathwayValue | null

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; sent again with the same request it records nothing more.',
  })
  idempotencyKey?: string | null
}

const RecordAssessmentError = createUnionType({
  name: 'RecordAssessmentError',
  description: 'Why nothing was recorded.',
  types: () => [ParticipantNotFound, UseRestricted, DayNotAccepted, IdempotencyKeyReused] as const,
})

@Classified('account', 'RecordAssessmentPayload', { description: 'The person who was assessed.' })
export class RecordAssessmentPayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The person with the assessment. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [RecordAssessmentError], { description: 'Why nothing was recorded; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RecordAssessmentMutation {
  @Mutation(() => RecordAssessmentPayload, {
    description: 'Records that somebody was assessed. It moves nobody: that is for `moveJourney`.',
  })
  async recordAssessment(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordAssessmentInput, { description: 'Whose assessment.' })
    input: RecordAssessmentInput,
  ): Promise<RecordAssessmentPayload> {
    const { viewer, today } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!ASSESSES.includes(roleOf(viewer))) throw clientError('FORBIDDEN', 'This role assesses nobody.')
    const { assessedOn, suggestedPathway = null } = input
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey)
    const refuse = refusalsOf(operation)
    if (problemsOfAssessment({ assessedOn, role: roleOf(viewer) }, today).length > 0)
      return refused(
        refuse(
          DayNotAccepted,
          'assessedOn',
          'Tulis tanggal penilaian yang sudah tiba.',
          'Give a day of the assessment that has come.',
        ),
      )
    const personId = fromTypeId('ptc', input.participant)
    const sent = idempotencyKey
      ? { idempotencyKey, digest: digestOf('assessment', personId, assessedOn, suggestedPathway) }
      : null
    const outcome = await operation.command(
      { name: 'RecordAssessment', actsAs: 'titian_command' },
      async (command): Promise<'RECORDED' | 'NOT_FOUND' | 'REUSED' | 'RESTRICTED'> => {
        await oneAtATime(command, idempotencyKey)
        const person = await holdParticipant(command, personId)
        if (!person) return 'NOT_FOUND'
        const kept = await findKept(command, sent)
        if (kept) return kept === 'REUSED' ? 'REUSED' : 'RECORDED'
        if (await isHeldBack(command, person.personId, 'OTHER')) return 'RESTRICTED'
        const { personId: whose, unitId } = person
        command.em.create(Assessment, {
          personId: whose,
          unitId,
          assessedOn,
          suggestedPathway,
          recordedAt: command.now,
          recordedBy: viewer.accountId,
        })
        keepRequest(command, sent, person)
        await command.em.flush()
        return 'RECORDED'
      },
      (recorded) => recorded !== 'RECORDED',
    )
    if (outcome === 'NOT_FOUND') return refused(participantNotFound(operation))
    if (outcome === 'RESTRICTED') return refused(useRestricted(operation))
    if (outcome === 'REUSED')
      return refused(
        refuse(
          IdempotencyKeyReused,
          'idempotencyKey',
          'Kunci ini sudah dipakai untuk permintaan lain.',
          'This key was used for another request.',
        ),
      )
    return { participant: personId ? await findParticipant(operation, personId) : null, errors: [] }
  }
}

const refused = (error: UserError): RecordAssessmentPayload => ({ participant: null, errors: [error] })
