import { digitsOf } from '@titian/shared/organisations/application.ts'
import { isNib } from '@titian/shared/organisations/verification.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import { OrganisationType } from './organisation.type.ts'
import { organisationById } from './organisation-rows.ts'
import {
  checkNotAccepted,
  EmployerCheckNotAccepted,
  EmployerNotFound,
  employerNotFound,
} from './verification-errors.ts'

@InputType({ description: 'What was found when an employer was checked; it replaces what stood there.' })
export class RecordEmployerCheckInput {
  @Field(() => ID, { description: 'The employer.' })
  organisation!: string

  @Field(() => String, { nullable: true, description: 'The business number (NIB), 13 digits.' })
  nib?: string | null

  @Field(() => String, { nullable: true, description: 'The number of the labour report (WLKP).' })
  wlkpNumber?: string | null

  @Field(() => CalendarDate, { nullable: true, description: 'The day somebody visited it.' })
  visitedOn?: string | null

  @Field(() => CalendarDate, { nullable: true, description: 'The day it accepted the terms.' })
  termsAcceptedOn?: string | null

  @Field(() => Int, { description: 'The version that the check rests on.' })
  expectedVersion!: number
}

const RecordEmployerCheckError = createUnionType({
  name: 'RecordEmployerCheckError',
  description: 'Why the check was not kept.',
  types: () => [EmployerNotFound, EmployerCheckNotAccepted, VersionConflict] as const,
})

@Classified('account', 'RecordEmployerCheckPayload', { description: 'The employer with what was found.' })
export class RecordEmployerCheckPayload {
  @Field(() => OrganisationType, { nullable: true, description: 'The employer. Null when there are errors.' })
  organisation!: OrganisationType | null

  @Field(() => [RecordEmployerCheckError], { description: 'Why nothing was kept; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RecordEmployerCheckMutation {
  @Mutation(() => RecordEmployerCheckPayload, {
    description: 'Keeps what an administrator found out about an employer, before deciding on it.',
  })
  async recordEmployerCheck(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordEmployerCheckInput, { description: 'What was found.' })
    input: RecordEmployerCheckInput,
  ): Promise<RecordEmployerCheckPayload> {
    if (operation.viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (roleOf(operation.viewer) !== 'ADMINISTRATOR')
      throw clientError('FORBIDDEN', 'Only administrators check employers.')
    const found = {
      nib: input.nib ? digitsOf(input.nib) : null,
      wlkpNumber: input.wlkpNumber?.trim() || null,
      visitedOn: input.visitedOn ?? null,
      termsAcceptedOn: input.termsAcceptedOn ?? null,
    }
    const errors = [
      ...(found.nib === null || isNib(found.nib) ? [] : [checkNotAccepted(operation, 'nib')]),
      ...((found.wlkpNumber?.length ?? 0) <= 60 ? [] : [checkNotAccepted(operation, 'wlkpNumber')]),
      ...((found.visitedOn ?? '') <= operation.today ? [] : [checkNotAccepted(operation, 'visitedOn')]),
    ]
    if (errors.length > 0) return { organisation: null, errors }
    const id = fromTypeId('org', input.organisation)
    const outcome = id
      ? await operation.command({ name: 'RecordEmployerCheck', actsAs: 'titian_command' }, (command) =>
          keep(command, id, input.expectedVersion, found),
        )
      : 'NOT_FOUND'
    if (outcome === 'NOT_FOUND') return { organisation: null, errors: [employerNotFound(operation)] }
    if (outcome === 'CONFLICT') return { organisation: null, errors: [versionConflict(operation)] }
    return { organisation: id ? await organisationById(operation, id) : null, errors: [] }
  }
}

interface Found {
  nib: string | null
  wlkpNumber: string | null
  visitedOn: string | null
  termsAcceptedOn: string | null
}

const keep = async ({ rows }: Command, id: string, expectedVersion: number, found: Found) => {
  const [row] = await rows<{ version: number }>(
    sql`select version from org.employer_verification where organisation_id = ${id}::uuid for update`,
  )
  if (!row) return 'NOT_FOUND' as const
  if (row.version !== expectedVersion) return 'CONFLICT' as const
  const { nib, wlkpNumber, visitedOn, termsAcceptedOn } = found
  await rows(sql`
    update org.employer_verification set nib = ${nib}, wlkp_number = ${wlkpNumber}, visited_on = ${visitedOn}::date,
      terms_accepted_on = ${termsAcceptedOn}::date, version = version + 1
    where organisation_id = ${id}::uuid`)
  return 'KEPT' as const
}
