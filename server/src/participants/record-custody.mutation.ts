import { Arg, Ctx, createUnionType, Field, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { sentRequest } from './keep-once.ts'
import { type ShowingListener, tellWhenNotShown } from './on-showing-ended.ts'
import { ParticipantType } from './participant.type.ts'
import { ParticipantNotFound, UseRestricted } from './participant-errors.ts'
import { RecordCustodyInput, statedEpisode } from './record-custody.input.ts'
import { recordFact } from './record-fact.ts'
import { CustodyEpisodeNotFound, CustodyNotAccepted, DayNotAccepted } from './recording-errors.ts'
import { RECORDING_REFUSALS } from './recording-refusals.ts'
import { writeEpisode } from './write-episode.ts'

const RecordCustodyError = createUnionType({
  name: 'RecordCustodyError',
  description: 'Why custody stayed as it was.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      CustodyEpisodeNotFound,
      CustodyNotAccepted,
      DayNotAccepted,
      VersionConflict,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'RecordCustodyPayload', { description: 'The person as they are now.' })
export class RecordCustodyPayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [RecordCustodyError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RecordCustodyMutation {
  readonly #onShowingEnded: readonly ShowingListener[]
  constructor(onShowingEnded: readonly ShowingListener[]) {
    this.#onShowingEnded = onShowingEnded
  }

  @Mutation(() => RecordCustodyPayload, {
    description:
      'Writes down where the law has a person of the own unit, as a register said on a day. Titian decides nothing by it, but nobody on remand, for life or with a further case is shown.',
  })
  recordCustody(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordCustodyInput, { description: 'What the register said.' })
    input: RecordCustodyInput,
  ): Promise<RecordCustodyPayload> {
    const stated = statedEpisode(input)
    return recordFact(
      operation,
      {
        name: 'RecordCustody',
        what: 'CUSTODY',
        participant: input.participant,
        refusals: RECORDING_REFUSALS,
        sent: input.episode
          ? null
          : sentRequest(input.idempotencyKey, ['RecordCustody', input.participant, stated]),
      },
      async (command, person) => {
        const problems = await writeEpisode(command, person, whichEpisode(input), stated)
        if (problems.length === 0) await tellWhenNotShown(command, person.personId, this.#onShowingEnded)
        return problems
      },
    )
  }
}

const whichEpisode = ({ episode, expectedVersion }: RecordCustodyInput) => ({
  // What is no id of a stay names none, and not a new one.
  episodeId: episode ? (fromTypeId('cep', episode) ?? '') : null,
  expectedVersion: expectedVersion ?? null,
})
