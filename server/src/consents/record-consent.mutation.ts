import {
  problemsOfRecording,
  RECORDS_CONSENT,
  type SignedConsent,
} from '@titian/shared/consents/recording.ts'
import { Arg, Ctx, createUnionType, Field, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { findParticipant } from '../participants/find-participant.ts'
import { holdParticipant } from '../participants/hold-participant.ts'
import { findKept, keepRequest, sentRequest } from '../participants/keep-once.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import {
  ParticipantNotFound,
  participantNotFound,
  UseRestricted,
  useRestricted,
} from '../participants/participant-errors.ts'
import { DayNotAccepted, UnknownCode } from '../participants/recording-errors.ts'
import { isHeldBack } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { oneAtATime } from '../platform/graphql/one-at-a-time.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ConsentNotAccepted, consentRefusal, WitnessNeeded } from './consent-errors.ts'
import type { ExclusionListener } from './on-excluded.ts'
import { RecordConsentInput } from './record-consent.input.ts'
import { areEmployers, type Excluded, lastWithdrawal, writeConsent } from './write-consent.ts'

const RecordConsentError = createUnionType({
  name: 'RecordConsentError',
  description: 'Why nothing was recorded.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      ConsentNotAccepted,
      WitnessNeeded,
      DayNotAccepted,
      UnknownCode,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'RecordConsentPayload', { description: 'The person, with what they agreed to.' })
export class RecordConsentPayload {
  @Field(() => ParticipantType, { nullable: true, description: 'The person. Null when there are errors.' })
  participant!: ParticipantType | null

  @Field(() => [RecordConsentError], { description: 'Why nothing was recorded; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RecordConsentMutation {
  readonly #vocabulary: Pick<Vocabulary, 'regions'>
  readonly #onExcluded: readonly ExclusionListener[]
  constructor(vocabulary: Pick<Vocabulary, 'regions'>, onExcluded: readonly ExclusionListener[]) {
    this.#vocabulary = vocabulary
    this.#onExcluded = onExcluded
  }

  @Mutation(() => RecordConsentPayload, {
    description:
      'Writes down what somebody agreed to: staff of the unit from the signed sheet, the person on the own screen.',
  })
  async recordConsent(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordConsentInput, { description: 'What, until when, and who witnessed it.' })
    input: RecordConsentInput,
  ): Promise<RecordConsentPayload> {
    const { viewer, today } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    const role = roleOf(viewer)
    if (role !== 'PERSON' && !RECORDS_CONSENT.includes(role))
      throw clientError('FORBIDDEN', 'This role does not record consents.')
    const personId = fromTypeId('ptc', input.participant)
    const excluded = this.#read(input)
    const refuse = refusalsOf(operation)
    if (typeof excluded === 'string')
      return {
        participant: null,
        errors: [refuse(UnknownCode, excluded, 'Pilihan ini tidak dikenal.', 'This choice is not known.')],
      }
    const sent = sentRequest(input.idempotencyKey, ['consent', { ...input, idempotencyKey: null }])
    const errors = await operation.command(
      { name: 'RecordConsent', actsAs: 'titian_command' },
      async (command): Promise<UserError[]> => {
        await oneAtATime(command, sent?.idempotencyKey ?? null)
        const person = await holdParticipant(command, personId)
        if (!person) return [participantNotFound(operation)]
        const kept = await findKept(command, sent)
        if (kept === 'REUSED')
          return [
            refuse(
              IdempotencyKeyReused,
              'idempotencyKey',
              'Kunci ini sudah dipakai untuk permintaan lain.',
              'This key was used for another request.',
            ),
          ]
        if (kept) return []
        if (await isHeldBack(command, person.personId, 'OTHER')) return [useRestricted(operation)]
        const signed: SignedConsent = {
          purpose: input.purpose,
          givenOn: input.givenOn ?? today,
          untilOn: input.untilOn,
          channel: input.channel,
          givenBy: input.givenBy ?? 'SELF',
          witnessOffice: person.isSelf ? null : (input.witnessOffice ?? null),
        }
        const withdrawnOn = await lastWithdrawal(command, person, signed.purpose)
        const problems = problemsOfRecording(signed, { ...person, withdrawnOn }, today)
        if (problems.length > 0) return problems.map((problem) => consentRefusal(operation, problem))
        if (!(await areEmployers(command, excluded.employers)))
          return [
            refuse(
              UnknownCode,
              'excludedEmployers',
              'Pemberi kerja ini tidak ditemukan.',
              'There is no such employer.',
            ),
          ]
        writeConsent(command, person, signed, excluded)
        keepRequest(command, sent, person)
        await command.em.flush()
        if (Object.values(excluded).some((list) => list.length > 0))
          for (const tell of this.#onExcluded) await tell(command, person.personId)
        return []
      },
      (refusals) => refusals.length > 0,
    )
    const isDone = errors.length === 0 && personId !== null
    return { participant: isDone ? await findParticipant(operation, personId) : null, errors }
  }

  /** What the person excludes, or the field that names something unknown. */
  #read(input: RecordConsentInput): Excluded | 'excludedEmployers' | 'excludedRegions' {
    const employers = (input.excludedEmployers ?? []).map((id) => fromTypeId('org', id))
    const regions = input.excludedRegions ?? []
    if (employers.length > MOST_EXCLUDED || employers.includes(null)) return 'excludedEmployers'
    if (regions.length > MOST_EXCLUDED || regions.some((code) => !this.#vocabulary.regions.has(code)))
      return 'excludedRegions'
    return {
      employers: employers.filter((id) => id !== null),
      regions: [...regions],
      families: [...(input.excludedFamilies ?? [])],
    }
  }
}

const MOST_EXCLUDED = 50
