import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import {
  decideOpening,
  FILES_A_DAY,
  MINUTES_OPEN,
  type OpeningProblem,
} from '@titian/shared/participants/opening.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { said } from '../accounts/said.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, UserError } from '../platform/graphql/user-error.ts'
import { OpenedFile } from './opened-file.entity.ts'
import { OpenedFileType, openedFilesOf } from './opened-file.type.ts'
import { ParticipantNotFound, participantNotFound } from './participant-errors.ts'

@InputType({ description: 'Whose file, and why.' })
export class OpenFileInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => String, { description: 'Why, in 10 to 500 characters; the person can read it.' })
  reason!: string
}

@Classified('account', 'ReasonNotAccepted', {
  description: 'A reason has 10 to 500 characters.',
  implements: UserError,
})
class ReasonNotAccepted extends UserError {}

@Classified('account', 'TooManyOpenedFiles', {
  description: 'Ten files were opened today; more need a second person.',
  implements: UserError,
})
class TooManyOpenedFiles extends UserError {}

@Classified('account', 'SecondFactorNeeded', {
  description: 'Files are opened with a fresh second factor only.',
  implements: UserError,
})
class SecondFactorNeeded extends UserError {}

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
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    const mayOpen = relationsThatAllow(roleOf(viewer), 'identity').includes('OPENED_FILE')
    if (!mayOpen) throw clientError('FORBIDDEN', 'This role does not open files.')
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
          isThere: facts?.exists ?? false,
          hasFreshSecondFactor: viewer.hasFreshSecondFactor,
          openedInADay: facts?.today ?? 0,
        })
        if (problems.length === 0 && personId)
          em.create(OpenedFile, {
            accountId: viewer.accountId,
            personId,
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
      return { openedFile: null, errors: outcome.map((problem) => refusal(operation, problem)) }
    const [latest] = await openedFilesOf(operation)
    return { openedFile: latest ?? null, errors: [] }
  }
}

const refusal = (operation: Operation, problem: OpeningProblem): UserError => {
  const make = (Type: new () => UserError, path: string | null, id: string, en: string) =>
    Object.assign(new Type(), { message: said(operation, id, en), path: path === null ? null : [path] })
  switch (problem) {
    case 'NOT_FOUND':
      return participantNotFound(operation)
    case 'REASON':
      return make(
        ReasonNotAccepted,
        'reason',
        'Tulis alasan dalam 10 sampai 500 karakter.',
        'Write a reason of 10 to 500 characters.',
      )
    case 'TOO_MANY':
      return make(
        TooManyOpenedFiles,
        null,
        `Sudah ${FILES_A_DAY} berkas dibuka dalam 24 jam. Minta orang kedua membuka berikutnya.`,
        `${FILES_A_DAY} files were opened within 24 hours. Ask a second person to open the next.`,
      )
    case 'SECOND_FACTOR':
      return make(
        SecondFactorNeeded,
        null,
        'Masukkan kode faktor kedua lebih dulu.',
        'Give a code of your second factor first.',
      )
    default:
      return problem satisfies never
  }
}
