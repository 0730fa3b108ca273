import {
  FILE_KINDS,
  type FileKind as KindValue,
  mayUpload,
  uploadsFrom,
} from '@titian/shared/participants/stored-file.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ParticipantType } from './participant.type.ts'
import { FileKind, StoredFileType } from './stored-file.type.ts'
import { findStoredFile, noteReading, readStoredFiles, toStoredFile } from './stored-file-rows.ts'

@Resolver(() => ParticipantType)
export class StoredFilesResolver {
  @FieldResolver(() => [StoredFileType], {
    description: 'Scans about the person that the viewer may read, the latest first.',
  })
  async files(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<StoredFileType[]> {
    const rows = await readStoredFiles(operation, person)
    return rows.filter((row) => noteReading(operation, row)).map(toStoredFile)
  }

  @FieldResolver(() => [FileKind], {
    description: 'What kinds of file the viewer may put on record for this person; empty when none.',
  })
  viewerCanUpload(@Root() person: ParticipantType, @Ctx() { viewer }: Operation): KindValue[] {
    const relations = relationsTo(viewer, person)
    const isHere = (kind: KindValue) =>
      relations.some((one) => one === 'UNIT' || uploadsFrom(kind).includes(one))
    return FILE_KINDS.filter((kind) => isHere(kind) && mayUpload(roleOf(viewer), kind))
  }
}

registerNode({
  prefix: 'fil',
  typeName: 'StoredFile',
  load: async (operation, uuid) => {
    const row = await findStoredFile(operation, uuid)
    return row ? toStoredFile(row) : null
  },
})
