import { decideLookup, LOOKUPS_A_DAY } from '@titian/shared/participants/opening.ts'
import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { organisationById } from '../organisations/organisation-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { openingRefusal, SecondFactorNeeded, TooManyLookups } from './opening-errors.ts'
import { requireOpener } from './require-opener.ts'

@InputType({ description: 'Whose file is looked for.' })
export class LookUpFileInput {
  @Field(() => String, { description: 'The whole register number, as a unit gave it.' })
  registerNumber!: string
}

@Classified('account', 'FoundFile', {
  description:
    'That a unit has a file under the register number that was asked for, and nothing of what it holds.',
})
export class FoundFile {
  unitId!: string

  @Field(() => ID, { description: 'The participant; open the file to learn who it is.' })
  subject!: string
}

const LookUpFileError = createUnionType({
  name: 'LookUpFileError',
  description: 'Why nothing was looked up.',
  types: () => [SecondFactorNeeded, TooManyLookups] as const,
})

@Classified('account', 'LookUpFilePayload', { description: 'The files under a register number.' })
export class LookUpFilePayload {
  @Field(() => [FoundFile], { description: 'One for each unit that gave this number; empty when none did.' })
  found!: FoundFile[]

  @Field(() => [LookUpFileError], { description: 'Why nothing was looked up; empty on success.' })
  errors!: UserError[]
}

interface FoundRow {
  personId: string
  unitId: string
}

@Resolver(() => FoundFile)
export class LookUpFileMutation {
  @Mutation(() => LookUpFilePayload, {
    description: `Says whether there is a file under a register number, and in which unit; at most ${LOOKUPS_A_DAY} times a day. It is written down, and the person sees it.`,
  })
  async lookUpFile(
    @Ctx() operation: Operation,
    @Arg('input', () => LookUpFileInput, { description: 'Under which number.' }) input: LookUpFileInput,
  ): Promise<LookUpFilePayload> {
    const { accountId, hasFreshSecondFactor } = requireOpener(operation)
    // Whoever supervises counsellors knows the people on their caseloads, and may not learn who else there is.
    if (roleOf(operation.viewer) === 'SUPERVISOR')
      throw clientError('FORBIDDEN', 'This role looks nobody up.')
    const outcome = await operation.command(
      { name: 'LookUpFile', actsAs: 'titian_command' },
      async ({ rows, now, concerns }) => {
        // One look-up of an account after the other, so that the count of the day holds.
        await rows(sql`select pg_advisory_xact_lock(hashtextextended(${`look up file ${accountId}`}, 0))`)
        const [count] = await rows<{ today: number }>(sql`
          select count(*)::int as today from audit.operation
          where actor_id = ${accountId}::uuid and command = 'LookUpFile'
            and at > ${now.toISOString()}::timestamptz - interval '24 hours'`)
        const problems = decideLookup({ hasFreshSecondFactor, lookedUpInADay: count?.today ?? 0 })
        if (problems.length > 0) return { found: [], problems }
        const found = await rows<FoundRow>(sql`
          select person_id as "personId", unit_id as "unitId" from people.participant
          where lower(register_number) = lower(${input.registerNumber.trim()}) order by unit_id limit 20`)
        for (const { personId } of found) concerns(personId)
        return { found, problems: [] }
      },
      ({ problems }) => problems.length > 0,
    )
    return {
      found: outcome.found.map(({ personId, unitId }) =>
        Object.assign(new FoundFile(), { subject: toTypeId('ptc', personId), unitId }),
      ),
      errors: outcome.problems.map((problem) => openingRefusal(operation, problem)),
    }
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The unit that has it. Null when unknown.',
  })
  unit(@Root() { unitId }: FoundFile, @Ctx() operation: Operation) {
    return organisationById(operation, unitId)
  }
}
