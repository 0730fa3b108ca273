import { isStaff } from '@titian/shared/accounts/role.ts'
import { mayUpload } from '@titian/shared/participants/stored-file.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'
import { clientError, UserError } from '../platform/graphql/user-error.ts'
import { findParticipant } from './find-participant.ts'
import { holdParticipant } from './hold-participant.ts'
import { ParticipantType } from './participant.type.ts'
import { StoredFile } from './stored-file.entity.ts'

@InputType({ description: 'Which file goes.' })
export class RemoveFileInput {
  @Field(() => ID, { description: 'The file.' })
  file!: string
}

@Classified('account', 'FileNotFound', { description: 'There is no such file.', implements: UserError })
class FileNotFound extends UserError {}

const RemoveFileError = createUnionType({
  name: 'RemoveFileError',
  description: 'Why nothing was removed.',
  types: () => [FileNotFound] as const,
})

@Classified('account', 'RemoveFilePayload', { description: 'The file that went.' })
export class RemoveFilePayload {
  @Field(() => ID, {
    nullable: true,
    description: 'The id that leads nowhere now. Null when there are errors.',
  })
  removedId!: string | null

  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The person with the files that are left. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [RemoveFileError], { description: 'Why nothing was removed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RemoveFileMutation {
  @Mutation(() => RemoveFilePayload, {
    description:
      'Takes a scan away that was put on the wrong file, or is needed no more: its content is gone, that it was there stays on record.',
  })
  async removeFile(
    @Ctx() operation: Operation,
    @Arg('input', () => RemoveFileInput, { description: 'Which file.' }) input: RemoveFileInput,
  ): Promise<RemoveFilePayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!isStaff(roleOf(viewer))) throw clientError('FORBIDDEN', 'Only staff remove files.')
    const id = fromTypeId('fil', input.file)
    const personId = id
      ? await operation.command(
          { name: 'RemoveFile', actsAs: 'titian_command' },
          (command) => remove(command, id),
          (removed) => removed === null,
        )
      : null
    if (id === null || personId === null)
      return { removedId: null, participant: null, errors: [notFound(operation)] }
    return {
      removedId: toTypeId('fil', id),
      participant: await findParticipant(operation, personId),
      errors: [],
    }
  }
}

/** Whose file went; null when there is none for this actor to remove, whatever the reason. */
const remove = async (command: Command, id: string): Promise<string | null> => {
  const { em, actor, now } = command
  const file = await em.findOne(StoredFile, { id, removedAt: null })
  if (!file || !mayUpload(roleOf(actor), file.kind)) return null
  const person = await holdParticipant(command, file.personId)
  if (!person || person.isSelf) return null
  em.assign(file, { content: null, removedAt: now })
  await em.flush()
  return person.personId
}

const notFound = (operation: Operation): FileNotFound =>
  refusalsOf(operation)(FileNotFound, 'file', 'Berkas ini tidak ditemukan.', 'There is no such file.')
