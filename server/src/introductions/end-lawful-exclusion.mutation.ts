import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { requireExclusionKeeper } from './add-lawful-exclusion.mutation.ts'
import { LawfulExclusionType } from './lawful-exclusion.type.ts'
import { exclusionErrors, LawfulExclusionNotFound } from './lawful-exclusion-errors.ts'
import { findExclusion } from './lawful-exclusion-rows.ts'

@InputType({ description: 'Which entry is no longer applied.' })
export class EndLawfulExclusionInput {
  @Field(() => ID, { description: 'The entry.' })
  exclusion!: string
}

const EndLawfulExclusionError = createUnionType({
  name: 'EndLawfulExclusionError',
  description: 'Why nothing was ended.',
  types: () => [LawfulExclusionNotFound] as const,
})

@Classified('account', 'EndLawfulExclusionPayload', { description: 'The entry as it is now.' })
export class EndLawfulExclusionPayload {
  @Field(() => LawfulExclusionType, { nullable: true, description: 'The entry. Null when there are errors.' })
  exclusion!: LawfulExclusionType | null

  @Field(() => [EndLawfulExclusionError], { description: 'Why nothing was ended; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class EndLawfulExclusionMutation {
  @Mutation(() => EndLawfulExclusionPayload, {
    description:
      'Takes an entry out of force. What was decided by it stays as it was, and so does the entry; ending it twice ends it once.',
  })
  async endLawfulExclusion(
    @Ctx() operation: Operation,
    @Arg('input', () => EndLawfulExclusionInput, { description: 'Which one.' })
    input: EndLawfulExclusionInput,
  ): Promise<EndLawfulExclusionPayload> {
    const by = requireExclusionKeeper(operation)
    const id = fromTypeId('lex', input.exclusion)
    if (id)
      await operation.command({ name: 'EndLawfulExclusion', actsAs: 'titian_command' }, ({ rows, today }) =>
        rows(sql`update app.lawful_exclusion set ended_on = ${today}::date, ended_by = ${by}::uuid
          where id = ${id}::uuid and ended_on is null`),
      )
    const exclusion = id && (await findExclusion(operation, id))
    return exclusion
      ? { exclusion, errors: [] }
      : { exclusion: null, errors: [exclusionErrors(operation).notFound()] }
  }
}
