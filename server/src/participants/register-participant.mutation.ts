import type { NikWarning as Warning } from '@titian/shared/participants/nik.ts'
import { nikWarnings } from '@titian/shared/participants/registration.ts'
import { Arg, Ctx, createUnionType, Field, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { PossibleDuplicate, toDuplicate } from './duplicate.type.ts'
import type { Duplicate } from './find-duplicates.ts'
import { findParticipant } from './find-participant.ts'
import type { SentRequest } from './keep-once.ts'
import { ParticipantType } from './participant.type.ts'
import { NikWarning } from './participant-enums.ts'
import {
  DayNotAccepted,
  NameNotAccepted,
  NikAlreadyRegistered,
  NikCouldBeReal,
  NikOrReasonNeeded,
  RegisterNumberTaken,
  TextNotAccepted,
  UnknownCode,
} from './recording-errors.ts'
import { RECORDING_REFUSALS, refusalsFor } from './recording-refusals.ts'
import { RegisterParticipantInput, statedIn } from './register-participant.input.ts'
import { type RegistrationParts, register } from './register-participant.ts'
import { requireRecorder } from './require-recorder.ts'

const RegisterParticipantError = createUnionType({
  name: 'RegisterParticipantError',
  description: 'Why nobody was registered.',
  types: () =>
    [
      NameNotAccepted,
      DayNotAccepted,
      NikOrReasonNeeded,
      NikCouldBeReal,
      NikAlreadyRegistered,
      RegisterNumberTaken,
      TextNotAccepted,
      UnknownCode,
      PossibleDuplicate,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'RegisterParticipantPayload', { description: 'Who joined, or why nobody did.' })
export class RegisterParticipantPayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [NikWarning], { description: 'What is strange about the NIK; it was kept all the same.' })
  warnings!: Warning[]

  @Field(() => [RegisterParticipantError], { description: 'Why nobody was registered; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RegisterParticipantMutation {
  readonly #parts: RegistrationParts
  constructor(parts: RegistrationParts) {
    this.#parts = parts
  }

  @Mutation(() => RegisterParticipantPayload, {
    description: 'Registers a person in the own unit, after looking for somebody who is the same person.',
  })
  async registerParticipant(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterParticipantInput, { description: 'Who joins.' })
    input: RegisterParticipantInput,
  ): Promise<RegisterParticipantPayload> {
    const { unitId } = requireRecorder(operation, 'REGISTRATION')
    const stated = statedIn(input)
    const others = (input.confirmedNotDuplicateOf ?? []).flatMap((id) => fromTypeId('ptc', id) ?? [])
    const sent = this.#sentRequest(input, [stated, input.pathway, others.toSorted()])
    const outcome = await operation.command(
      { name: 'RegisterParticipant', actsAs: 'titian_command' },
      (command) => register(command, this.#parts, { unitId, pathway: input.pathway, stated, others, sent }),
      (registered) => registered.personId === null,
    )
    return {
      participant: outcome.personId ? await findParticipant(operation, outcome.personId) : null,
      warnings: nikWarnings(stated, operation.today),
      errors: [
        ...refusalsFor(operation, RECORDING_REFUSALS, outcome.problems),
        ...(outcome.duplicates.length > 0 ? [possibleDuplicate(operation, outcome.duplicates)] : []),
      ],
    }
  }

  /** The digest is keyed: it holds a name and a NIK, which a plain digest would let somebody try out. */
  #sentRequest(input: RegisterParticipantInput, parts: unknown[]): SentRequest | null {
    const idempotencyKey = checkedIdempotencyKey(input.idempotencyKey)
    if (idempotencyKey === null) return null
    const digest = this.#parts.cipher.blindIndex('registration', JSON.stringify(parts))
    return { idempotencyKey, digest }
  }
}

const possibleDuplicate = (operation: Operation, duplicates: readonly Duplicate[]): PossibleDuplicate =>
  Object.assign(new PossibleDuplicate(), {
    message: said(
      operation,
      'Orang ini mungkin sudah terdaftar di unit Anda. Periksa dulu, lalu buka berkasnya atau nyatakan bahwa ini orang lain.',
      'This person may be registered in your unit. Check first, then open their file or say that this is somebody else.',
    ),
    path: ['fullName'],
    duplicates: duplicates.map(toDuplicate),
  })
