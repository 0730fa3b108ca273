import { typed } from '@titian/shared/participants/written.ts'
import type { CompetencyResult as Result } from '@titian/shared/training/certificate.ts'
import type { StatedResult } from '@titian/shared/training/recording.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { CompetencyResult } from './certificates.type.ts'

@InputType({ description: 'What an assessor found under a scheme.' })
export class RecordCompetencyResultInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => String, { description: 'Code of the certificate scheme.' })
  scheme!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The level, 1 to 9. Null takes that of the scheme, if it has one.',
  })
  level?: number | null

  @Field(() => CompetencyResult, { description: 'The result; "not yet" never reaches an employer.' })
  result!: Result

  @Field(() => CalendarDate, { description: 'The day of the result, today at the latest.' })
  issuedOn!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Its last day. Null means the usual three years, and nothing for "not yet".',
  })
  validUntilOn?: string | null

  @Field(() => String, { nullable: true, description: 'The number of the certificate. Null for "not yet".' })
  number?: string | null

  @Field(() => String, { nullable: true, description: 'Who taught the person. Null when nobody did.' })
  instructor?: string | null

  @Field(() => String, { description: 'Who assessed; never the instructor.' })
  assessor!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 100 characters; sent again with the same request it adds no second result.',
  })
  idempotencyKey?: string | null
}

export const statedResult = (input: RecordCompetencyResultInput): StatedResult => ({
  scheme: input.scheme,
  level: input.level ?? null,
  result: input.result,
  issuedOn: input.issuedOn,
  validUntilOn: input.validUntilOn ?? null,
  number: typed(input.number),
  instructor: typed(input.instructor),
  assessor: input.assessor.trim(),
})
