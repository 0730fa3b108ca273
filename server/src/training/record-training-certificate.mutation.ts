import { trainingProblems } from '@titian/shared/training/recording.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { sentRequest } from '../participants/keep-once.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { ParticipantNotFound, UseRestricted } from '../participants/participant-errors.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { recordFact } from '../participants/record-fact.ts'
import { DayNotAccepted, TextNotAccepted, UnknownCode } from '../participants/recording-errors.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { TrainingCertificate } from './training-certificate.entity.ts'
import { TRAINING_REFUSALS } from './training-refusals.ts'

@InputType({ description: 'That somebody passed a course.' })
export class RecordTrainingCertificateInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => String, { description: 'Code of the programme, such as WLD.' })
  programme!: string

  @Field(() => [String], { description: 'Codes of the skills that it taught, 1 to 40.' })
  skills!: string[]

  @Field(() => CalendarDate, { description: 'The day of issue, today at the latest.' })
  issuedOn!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 100 characters; sent again with the same request it adds no second certificate.',
  })
  idempotencyKey?: string | null
}

const RecordTrainingCertificateError = createUnionType({
  name: 'RecordTrainingCertificateError',
  description: 'Why no certificate was written down.',
  types: () =>
    [
      ParticipantNotFound,
      UseRestricted,
      UnknownCode,
      TextNotAccepted,
      DayNotAccepted,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'RecordTrainingCertificatePayload', { description: 'The person as they are now.' })
export class RecordTrainingCertificatePayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [RecordTrainingCertificateError], {
    description: 'Why nothing was written down; empty on success.',
  })
  errors!: UserError[]
}

@Resolver()
export class RecordTrainingCertificateMutation {
  readonly #vocabulary: Vocabulary
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => RecordTrainingCertificatePayload, {
    description: 'Writes down that a person of the own unit passed a course.',
  })
  recordTrainingCertificate(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordTrainingCertificateInput, { description: 'The certificate.' })
    input: RecordTrainingCertificateInput,
  ): Promise<RecordTrainingCertificatePayload> {
    const { participant, programme, issuedOn } = input
    const skills = [...new Set(input.skills)]
    return recordFact(
      operation,
      {
        name: 'RecordTrainingCertificate',
        what: 'TRAINING_CERTIFICATE',
        participant,
        refusals: TRAINING_REFUSALS,
        sent: sentRequest(input.idempotencyKey, [
          'RecordTrainingCertificate',
          participant,
          programme,
          skills,
          issuedOn,
        ]),
      },
      async (command, person) => this.#write(command, person, { programme, skills, issuedOn }),
    )
  }

  #write(
    { em, today }: Command,
    { personId, unitId }: OfPerson,
    stated: { programme: string; skills: string[]; issuedOn: string },
  ) {
    const { programmes, skills } = this.#vocabulary
    const known = {
      isProgramme: (code: string) => programmes.get(code)?.retired === false,
      isSkill: (code: string) => skills.get(code)?.retired === false,
    }
    const problems = trainingProblems(stated, known, today)
    if (problems.length === 0)
      em.create(TrainingCertificate, {
        personId,
        unitId,
        programmeKey: stated.programme,
        skillCodes: stated.skills,
        issuedOn: stated.issuedOn,
      })
    return problems
  }
}
