import {
  type FileKind as KindValue,
  LARGEST_FILE,
  MEDIA_TYPES,
  MOST_FILES,
  mayUpload,
  UPLOAD_MINUTES,
  uploadsFrom,
} from '@titian/shared/participants/stored-file.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, UserError } from '../platform/graphql/user-error.ts'
import { holdParticipant } from './hold-participant.ts'
import {
  ParticipantNotFound,
  participantNotFound,
  UseRestricted,
  useRestricted,
} from './participant-errors.ts'
import { FileKind } from './stored-file.type.ts'
import { UploadTicket } from './upload-ticket.entity.ts'
import { newUploadToken, tokenDigest } from './upload-token.ts'
import { isHeldBack } from './use-restriction-rows.ts'

@InputType({ description: 'For whom a file is, and what it shows.' })
export class RequestUploadInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => FileKind, { description: 'What the file shows.' })
  kind!: KindValue
}

@Classified('account', 'TooManyFiles', {
  description: 'The person has as many files as can be kept; remove one first.',
  implements: UserError,
})
class TooManyFiles extends UserError {}

const RequestUploadError = createUnionType({
  name: 'RequestUploadError',
  description: 'Why no file may be sent.',
  types: () => [ParticipantNotFound, UseRestricted, TooManyFiles] as const,
})

@Classified('account', 'Upload', { description: 'Where one file may be sent, once, by whoever asked.' })
export class UploadType {
  @Field(() => String, { description: 'The address to PUT the bytes of the file to, in the own session.' })
  url!: string

  @Field(() => Date, { description: 'Until when it works.' })
  expiresAt!: Date

  @Field(() => Int, { description: 'How many bytes a file may have.' })
  maximumBytes!: number

  @Field(() => [String], { description: 'What types a file may have; its first bytes decide.' })
  mediaTypes!: string[]
}

@Classified('account', 'RequestUploadPayload', { description: 'Where to send the file.' })
export class RequestUploadPayload {
  @Field(() => UploadType, { nullable: true, description: 'The address. Null when there are errors.' })
  upload!: UploadType | null

  @Field(() => [RequestUploadError], { description: 'Why no file may be sent; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RequestUploadMutation {
  @Mutation(() => RequestUploadPayload, {
    description: `Gives an address to which a scan about a person of the own unit can be sent once, within ${UPLOAD_MINUTES} minutes.`,
  })
  async requestUpload(
    @Ctx() operation: Operation,
    @Arg('input', () => RequestUploadInput, { description: 'For whom, and what.' }) input: RequestUploadInput,
  ): Promise<RequestUploadPayload> {
    const { viewer, now } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!mayUpload(roleOf(viewer), input.kind))
      throw clientError('FORBIDDEN', 'This role does not put such files on record.')
    const token = newUploadToken()
    const expiresAt = new Date(now.getTime() + UPLOAD_MINUTES * 60_000)
    const problem = await operation.command(
      { name: 'RequestUpload', actsAs: 'titian_command' },
      async (command) => {
        const person = await holdParticipant(
          command,
          fromTypeId('ptc', input.participant),
          uploadsFrom(input.kind),
        )
        if (!person) return participantNotFound(operation)
        if (await isHeldBack(command, person.personId, 'OTHER')) return useRestricted(operation)
        if (await hasTooMany(command, person.personId)) return tooMany(operation)
        command.em.create(UploadTicket, {
          digest: tokenDigest(token),
          personId: person.personId,
          unitId: person.unitId,
          kind: input.kind,
          accountId: viewer.accountId,
          expiresAt,
        })
        await command.em.flush()
        return null
      },
      (refusal) => refusal !== null,
    )
    if (problem) return { upload: null, errors: [problem] }
    const upload = {
      url: `/files/${token}`,
      expiresAt,
      maximumBytes: LARGEST_FILE,
      mediaTypes: [...MEDIA_TYPES],
    }
    return { upload: Object.assign(new UploadType(), upload), errors: [] }
  }
}

/** Files on record, and those that may still come. */
const hasTooMany = async ({ rows, now }: Command, personId: string): Promise<boolean> => {
  const [row] = await rows<{ count: number }>(sql`
    select (select count(*)::int from people.stored_file
        where person_id = ${personId}::uuid and removed_at is null)
      + (select count(*)::int from people.upload_ticket
        where person_id = ${personId}::uuid and used_at is null
          and expires_at > ${now.toISOString()}::timestamptz) as count`)
  return (row?.count ?? 0) >= MOST_FILES
}

const tooMany = (operation: Operation): TooManyFiles =>
  refusalsOf(operation)(
    TooManyFiles,
    null,
    `Sudah ada ${MOST_FILES} berkas untuk peserta ini. Hapus satu lebih dulu.`,
    `This person has ${MOST_FILES} files. Remove one first.`,
  )
