import {
  decideOpening,
  MINUTES_OPEN,
  type OpeningKind as OpeningKindValue,
} from '@titian/shared/participants/opening.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { isOnCaseload } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { OpenedFile } from './opened-file.entity.ts'
import { OpenedFileType, OpeningKind, openedFilesOf } from './opened-file.type.ts'
import {
  openingRefusal,
  ReasonNotAccepted,
  SecondFactorNeeded,
  TooManyOpenedFiles,
} from './opening-errors.ts'
import { ParticipantNotFound } from './participant-errors.ts'
import { requireOpener } from './require-opener.ts'

@InputType({ description: 'Whose file, and why.' })
export class OpenFileInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => OpeningKind, {
    nullable: true,
    description: 'For what kind of need. Left out: something else.',
  })
  kind?: OpeningKindValue | null

  @Field(() => String, { description: 'Why, in 10 to 500 characters; the person can read it.' })
  reason!: string
}

const OpenFileError = createUnionType({
  name: 'OpenFileError',
  description: 'Why the file stays shut.',
  types: () => [ParticipantNotFound, ReasonNotAccepted, TooManyOpenedFiles, SecondFactorNeeded] as const,
})

@Classified('account', 'OpenFilePayload', { description: 'The file that is open from the next request on.' })
export class OpenFilePayload {
  @Field(() => OpenedFileType, {
    nullable: true,
    description: 'The opened file. Null when there are errors.',
  })
  openedFile!: OpenedFileType | null

  @Field(() => [OpenFileError], { description: 'Why the file stays shut; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class OpenFileMutation {
  @Mutation(() => OpenFilePayload, {
    description: `Opens one person's file for ${MINUTES_OPEN} minutes, with a reason. The person sees who (by role), why and when.`,
  })
  async openFile(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenFileInput, { description: 'Whose file, and why.' }) input: OpenFileInput,
  ): Promise<OpenFilePayload> {
    const viewer = requireOpener(operation)
    const personId = fromTypeId('ptc', input.participant)
    const outcome = await operation.command(
      { name: 'OpenFile', actsAs: 'titian_command', ...(personId && { subjects: [personId] }) },
      async ({ rows, em, now }) => {
        // One opening of an account after the other, so that the count of the day holds.
        await rows(sql`select pg_advisory_xact_lock(hashtextextended(${`open file ${viewer.accountId}`}, 0))`)
        const [facts] = await rows<{ exists: boolean; today: number }>(sql`
          select exists (select 1 from people.participant where person_id = ${personId}::uuid) as exists,
            (select count(*)::int from people.opened_file
              where account_id = ${viewer.accountId}::uuid
                and opened_at > ${now.toISOString()}::timestamptz - interval '24 hours') as today`)
        const problems = decideOpening({
          reason: input.reason,
          // A supervisor opens files of the organisation's own caseloads, an administrator any.
          isThere:
            (facts?.exists ?? false) && (viewer.role !== 'SUPERVISOR' || isOnCaseload(viewer, personId)),
          hasFreshSecondFactor: viewer.hasFreshSecondFactor,
          openedInADay: facts?.today ?? 0,
        })
        if (problems.length === 0 && personId)
          em.create(OpenedFile, {
            accountId: viewer.accountId,
            personId,
            kind: input.kind ?? 'OTHER',
            reason: input.reason.trim(),
            openedAt: now,
            until: new Date(now.getTime() + MINUTES_OPEN * 60_000),
          })
        await em.flush()
        return problems
      },
      (problems) => problems.length > 0,
    )
    if (outcome.length > 0)
      return { openedFile: null, errors: outcome.map((problem) => openingRefusal(operation, problem)) }
    const [latest] = await openedFilesOf(operation)
    return { openedFile: latest ?? null, errors: [] }
  }
}
