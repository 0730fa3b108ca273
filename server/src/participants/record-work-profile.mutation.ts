import { Arg, Ctx, createUnionType, Field, Mutation, Resolver } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ParticipantType } from './participant.type.ts'
import { ParticipantNotFound, UseRestricted } from './participant-errors.ts'
import { recordFact } from './record-fact.ts'
import { RecordWorkProfileInput, statedProfile } from './record-work-profile.input.ts'
import {
  NumberNotAccepted,
  SkillEvidenceNotAccepted,
  TextNotAccepted,
  UnknownCode,
} from './recording-errors.ts'
import { RECORDING_REFUSALS } from './recording-refusals.ts'
import { knownCodes, writeWorkProfile } from './write-work-profile.ts'

const RecordWorkProfileError = createUnionType({
  name: 'RecordWorkProfileError',
  description: 'Why the profile stayed as it was.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      UnknownCode,
      NumberNotAccepted,
      TextNotAccepted,
      SkillEvidenceNotAccepted,
      VersionConflict,
    ] as const,
})

@Classified('account', 'RecordWorkProfilePayload', { description: 'The person as they are now.' })
export class RecordWorkProfilePayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [RecordWorkProfileError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RecordWorkProfileMutation {
  readonly #vocabulary: Vocabulary
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => RecordWorkProfilePayload, {
    description: 'Writes down what a person of the own unit can do and wants to do.',
  })
  recordWorkProfile(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordWorkProfileInput, { description: 'The whole profile.' })
    input: RecordWorkProfileInput,
  ): Promise<RecordWorkProfilePayload> {
    return recordFact(
      operation,
      {
        name: 'RecordWorkProfile',
        what: 'WORK_PROFILE',
        participant: input.participant,
        refusals: RECORDING_REFUSALS,
      },
      (command, person) =>
        writeWorkProfile(
          command,
          knownCodes(this.#vocabulary),
          person,
          statedProfile(input),
          input.expectedVersion ?? null,
        ),
    )
  }
}
