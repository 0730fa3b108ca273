import { latestLastDay } from '@titian/shared/vacancies/check-vacancy.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { keyOf, writtenPayload } from './post-vacancy.mutation.ts'
import { type Recruiter, requireRecruiter } from './recruiter.ts'
import { VacancyType } from './vacancy.type.ts'
import {
  contentError,
  TooManyOpenVacancies,
  VacancyLastDayOutOfRange,
  VacancyNotFound,
  vacancyErrors,
} from './vacancy-errors.ts'
import { readReport } from './vacancy-report-rows.ts'
import { contentOf, VACANCY_COLUMNS, type VacancyRow } from './vacancy-rows.ts'
import { lockVacancies, type Written, writeVacancy } from './write-vacancy.ts'

@InputType({ description: 'Which vacancy is looked for again.' })
export class DuplicateVacancyInput {
  @Field(() => ID, { description: 'The former vacancy, open or closed.' })
  vacancy!: string

  @Field(() => CalendarDate, { description: 'The last day of the new one, at most six months from today.' })
  openUntilOn!: string

  @Field(() => String, {
    description:
      'Any text of 1 to 100 characters; sent again with the same request it gives the same vacancy.',
  })
  idempotencyKey!: string
}

const DuplicateVacancyError = createUnionType({
  name: 'DuplicateVacancyError',
  description: 'Why no vacancy was written.',
  types: () =>
    [VacancyNotFound, VacancyLastDayOutOfRange, TooManyOpenVacancies, IdempotencyKeyReused] as const,
})

@Classified('account', 'DuplicateVacancyPayload', { description: 'A new vacancy, or why there is none.' })
export class DuplicateVacancyPayload {
  @Field(() => VacancyType, { nullable: true, description: 'The new vacancy. Null when there are errors.' })
  vacancy!: VacancyType | null

  @Field(() => [DuplicateVacancyError], { description: 'Why no vacancy was written; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class DuplicateVacancyMutation {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => DuplicateVacancyPayload, {
    description: 'Writes a new vacancy that says what a former one said, but for its report number.',
  })
  async duplicateVacancy(
    @Ctx() operation: Operation,
    @Arg('input', () => DuplicateVacancyInput, { description: 'Which, and until when.' })
    input: DuplicateVacancyInput,
  ): Promise<DuplicateVacancyPayload> {
    const recruiter = requireRecruiter(operation)
    const { openUntilOn } = input
    const idempotencyKey = keyOf(input.idempotencyKey)
    if (openUntilOn < operation.today || openUntilOn > latestLastDay(operation.today)) {
      const error = contentError(operation, { field: 'opensUntil', kind: 'LAST_DAY_OUT_OF_RANGE' })
      return { vacancy: null, errors: [Object.assign(error, { path: ['openUntilOn'] })] }
    }
    const written = await operation.command(
      { name: 'DuplicateVacancy', actsAs: 'titian_command' },
      (command) =>
        duplicate(command, recruiter, fromTypeId('vac', input.vacancy), { openUntilOn, idempotencyKey }),
    )
    if (written === null) return { vacancy: null, errors: [vacancyErrors(operation).notFound()] }
    return writtenPayload(this.#vocabulary, operation, written)
  }
}

const duplicate = async (
  command: Command,
  recruiter: Recruiter,
  id: string | null,
  { openUntilOn, idempotencyKey }: { openUntilOn: string; idempotencyKey: string },
): Promise<Written | null> => {
  await lockVacancies(command, recruiter.organisationId)
  const [former] = await command.rows<VacancyRow>(sql`
    select ${VACANCY_COLUMNS} from hire.vacancy v
    where v.id = ${id}::uuid and v.organisation_id = ${recruiter.organisationId}::uuid`)
  if (!former) return null
  // A report number belongs to one vacancy.
  const report = { ...(await readReport(command.rows, former.id)), reportNumber: null }
  return writeVacancy(command, recruiter, {
    content: { ...contentOf(former), opensUntil: openUntilOn },
    report,
    duplicateOf: former.id,
    idempotencyKey,
    request: ['duplicate', former.id, openUntilOn],
  })
}
