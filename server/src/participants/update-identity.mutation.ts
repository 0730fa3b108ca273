import type {
  NikAbsentReason as AbsentReason,
  Sex as SexValue,
  NikWarning as Warning,
} from '@titian/shared/participants/nik.ts'
import { nikWarnings } from '@titian/shared/participants/registration.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { ParticipantType } from './participant.type.ts'
import { NikAbsentReason, NikWarning, Sex } from './participant-enums.ts'
import { ParticipantNotFound, UseRestricted } from './participant-errors.ts'
import { recordFact } from './record-fact.ts'
import {
  DayNotAccepted,
  NameNotAccepted,
  NikAlreadyRegistered,
  NikCouldBeReal,
  NikOrReasonNeeded,
  TextNotAccepted,
  UnknownCode,
} from './recording-errors.ts'
import { RECORDING_REFUSALS } from './recording-refusals.ts'
import { statedIdentity } from './register-participant.input.ts'
import { type IdentityParts, writeIdentity } from './write-identity.ts'

@InputType({
  description: 'Who somebody is, as a whole; what is left out is empty from now on, but for the NIK.',
})
export class UpdateIdentityInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => String, { description: 'The whole name, 1 to 200 characters; one word is a whole name.' })
  fullName!: string

  @Field(() => [String], { nullable: true, description: 'Other names that papers carry; at most ten.' })
  aliases?: string[] | null

  @Field(() => Sex, { description: 'As the civil registry has it.' })
  sex!: SexValue

  @Field(() => CalendarDate, { nullable: true, description: 'The date of birth. Null when nobody knows it.' })
  birthOn?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'A national identity number in the place of the one on file. Null leaves what is on file.',
  })
  nik?: string | null

  @Field(() => NikAbsentReason, {
    nullable: true,
    description: 'Why there is no NIK; one on file is taken away. Null leaves what is on file.',
  })
  nikAbsentReason?: AbsentReason | null

  @Field(() => String, { nullable: true, description: 'Code of where the person comes from, such as 32.73.' })
  originRegion?: string | null

  @Field(() => String, { nullable: true, description: 'Code of where the person will live, such as 32.73.' })
  returnRegion?: string | null

  @Field(() => Int, { description: '`Identity.version` as it was read.' })
  expectedVersion!: number
}

const UpdateIdentityError = createUnionType({
  name: 'UpdateIdentityError',
  description: 'Why the identity stayed as it was.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      NameNotAccepted,
      DayNotAccepted,
      NikOrReasonNeeded,
      NikCouldBeReal,
      NikAlreadyRegistered,
      TextNotAccepted,
      UnknownCode,
      VersionConflict,
    ] as const,
})

@Classified('account', 'UpdateIdentityPayload', { description: 'The person as they are now.' })
export class UpdateIdentityPayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [NikWarning], { description: 'What is strange about the NIK; it was kept all the same.' })
  warnings!: Warning[]

  @Field(() => [UpdateIdentityError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class UpdateIdentityMutation {
  readonly #parts: IdentityParts
  constructor(parts: IdentityParts) {
    this.#parts = parts
  }

  @Mutation(() => UpdateIdentityPayload, { description: 'Writes down who a person of the own unit is.' })
  async updateIdentity(
    @Ctx() operation: Operation,
    @Arg('input', () => UpdateIdentityInput, { description: 'Who the person is.' })
    input: UpdateIdentityInput,
  ): Promise<UpdateIdentityPayload> {
    const stated = statedIdentity(input)
    const recorded = await recordFact(
      operation,
      {
        name: 'UpdateIdentity',
        what: 'IDENTITY',
        participant: input.participant,
        refusals: RECORDING_REFUSALS,
      },
      (command, person) => writeIdentity(command, this.#parts, person, stated, input.expectedVersion),
    )
    return { ...recorded, warnings: nikWarnings(stated, operation.today) }
  }
}
