import { competencyProblems, lastDayOfResult, type StatedResult } from '@titian/shared/training/recording.ts'
import { Arg, Ctx, createUnionType, Field, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { sentRequest } from '../participants/keep-once.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { ParticipantNotFound, UseRestricted } from '../participants/participant-errors.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { recordFact } from '../participants/record-fact.ts'
import {
  DayNotAccepted,
  NumberNotAccepted,
  TextNotAccepted,
  UnknownCode,
} from '../participants/recording-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { CompetencyCertificate } from './competency-certificate.entity.ts'
import { RecordCompetencyResultInput, statedResult } from './record-competency-result.input.ts'
import { AssessorNotAccepted, TRAINING_REFUSALS } from './training-refusals.ts'

const RecordCompetencyResultError = createUnionType({
  name: 'RecordCompetencyResultError',
  description: 'Why no result was written down.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      UnknownCode,
      NumberNotAccepted,
      DayNotAccepted,
      TextNotAccepted,
      AssessorNotAccepted,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'RecordCompetencyResultPayload', { description: 'The person as they are now.' })
export class RecordCompetencyResultPayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [RecordCompetencyResultError], {
    description: 'Why nothing was written down; empty on success.',
  })
  errors!: UserError[]
}

@Resolver()
export class RecordCompetencyResultMutation {
  readonly #vocabulary: Vocabulary
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => RecordCompetencyResultPayload, {
    description: 'Writes down what an assessor found; nobody assesses those whom they taught.',
  })
  recordCompetencyResult(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordCompetencyResultInput, { description: 'The result.' })
    input: RecordCompetencyResultInput,
  ): Promise<RecordCompetencyResultPayload> {
    const { participant } = input
    const stated = statedResult(input)
    return recordFact(
      operation,
      {
        name: 'RecordCompetencyResult',
        what: 'COMPETENCY_RESULT',
        participant,
        refusals: TRAINING_REFUSALS,
        sent: sentRequest(input.idempotencyKey, ['RecordCompetencyResult', participant, stated]),
      },
      async (command, person) => this.#write(command, person, stated),
    )
  }

  #write({ em, today }: Command, { personId, unitId }: OfPerson, stated: StatedResult) {
    const { schemes } = this.#vocabulary
    const problems = competencyProblems(stated, (code) => schemes.get(code)?.retired === false, today)
    if (problems.length > 0) return problems
    const { scheme, validUntilOn: _, ...facts } = stated
    em.create(CompetencyCertificate, {
      personId,
      unitId,
      ...facts,
      schemeCode: scheme,
      level: stated.level ?? schemes.get(scheme)?.level ?? null,
      validUntilOn: lastDayOfResult(stated),
    })
    return []
  }
}
