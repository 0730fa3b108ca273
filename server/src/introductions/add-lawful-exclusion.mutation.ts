import {
  keepsExclusions,
  type LawfulExclusion,
  problemsOfExclusion,
} from '@titian/shared/introductions/lawful-exclusion.ts'
import { Arg, Ctx, createUnionType, Field, InputType, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { LawfulExclusionType } from './lawful-exclusion.type.ts'
import {
  exclusionErrors,
  LawfulExclusionExists,
  LawfulExclusionNotAccepted,
} from './lawful-exclusion-errors.ts'
import { findExclusion } from './lawful-exclusion-rows.ts'

@InputType({ description: 'A kind of workplace, and the law that excludes somebody from it.' })
export class AddLawfulExclusionInput {
  @Field(() => String, { description: 'The kind of workplace: 3 to 120 characters.' })
  workplace!: string

  @Field(() => String, { description: 'The law and its article: 8 to 240 characters.' })
  citation!: string
}

const AddLawfulExclusionError = createUnionType({
  name: 'AddLawfulExclusionError',
  description: 'Why nothing was added.',
  types: () => [LawfulExclusionNotAccepted, LawfulExclusionExists] as const,
})

@Classified('account', 'AddLawfulExclusionPayload', { description: 'The entry as it was kept.' })
export class AddLawfulExclusionPayload {
  @Field(() => LawfulExclusionType, { nullable: true, description: 'The entry. Null when there are errors.' })
  exclusion!: LawfulExclusionType | null

  @Field(() => [AddLawfulExclusionError], { description: 'Why nothing was added; empty on success.' })
  errors!: UserError[]
}

/** The administrator who keeps the list. Throws `UNAUTHENTICATED` or `FORBIDDEN`. */
export const requireExclusionKeeper = ({ viewer }: Operation): string => {
  if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  if (!keepsExclusions(roleOf(viewer)))
    throw clientError('FORBIDDEN', 'Only administrators keep the list of lawful exclusions.')
  return viewer.accountId
}

@Resolver()
export class AddLawfulExclusionMutation {
  @Mutation(() => AddLawfulExclusionPayload, {
    description:
      'Adds a kind of workplace with the law that excludes somebody from it. The same entry sent again is the same entry.',
  })
  async addLawfulExclusion(
    @Ctx() operation: Operation,
    @Arg('input', () => AddLawfulExclusionInput, { description: 'The entry.' })
    input: AddLawfulExclusionInput,
  ): Promise<AddLawfulExclusionPayload> {
    const by = requireExclusionKeeper(operation)
    const entry = { workplace: input.workplace.trim(), citation: input.citation.trim() }
    const refused = exclusionErrors(operation)
    const problems = problemsOfExclusion(entry)
    if (problems.length > 0) return { exclusion: null, errors: problems.map(refused.notAccepted) }
    const id = await operation.command({ name: 'AddLawfulExclusion', actsAs: 'titian_command' }, (command) =>
      add(command, by, entry),
    )
    return id
      ? { exclusion: await findExclusion(operation, id), errors: [] }
      : { exclusion: null, errors: [refused.exists()] }
  }
}

/** The entry that is in force now; null where the workplace stands there under another law. */
const add = async (
  { rows, today }: Command,
  by: string,
  { workplace, citation }: LawfulExclusion,
): Promise<string | null> => {
  await rows(sql`
    insert into app.lawful_exclusion (workplace, citation, added_on, added_by)
    values (${workplace}, ${citation}, ${today}::date, ${by}::uuid) on conflict do nothing`)
  const [kept] = await rows<{ id: string }>(sql`
    select id from app.lawful_exclusion
    where lower(workplace) = lower(${workplace}) and citation = ${citation} and ended_on is null`)
  return kept?.id ?? null
}
