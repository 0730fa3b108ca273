import {
  OPENING_KIND_WORDS,
  OPENING_KINDS,
  type OpeningKind as OpeningKindValue,
  opensFiles,
} from '@titian/shared/participants/opening.ts'
import { Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql'
import { ViewerType } from '../accounts/viewer.type.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node, registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { findParticipant } from './find-participant.ts'
import { ParticipantType } from './participant.type.ts'

export const OpeningKind = enumOf(
  'OpeningKind',
  'For what kind of need a file is opened.',
  OPENING_KINDS,
  OPENING_KIND_WORDS,
)

@Classified('account', 'OpenedFile', {
  description: "A person's file that the viewer opened with a reason; the person sees that it was opened.",
  implements: Node,
})
export class OpenedFileType extends Node {
  personId!: string

  @Field(() => OpeningKind, {
    nullable: true,
    description: 'For what kind of need. Null before this was asked.',
  })
  kind!: OpeningKindValue | null

  @Field(() => String, { description: 'Why it was opened, in the words of who did.' })
  reason!: string

  @Field(() => Date, { description: 'When it was opened.' })
  openedAt!: Date

  @Field(() => Date, { description: 'When it closes by itself.' })
  closesAt!: Date
}

interface OpenedFileRow {
  id: string
  personId: string
  kind: OpeningKindValue | null
  reason: string
  openedAt: string
  closesAt: string
}

/** Files that the viewer opened and that are open at an instant or later, the latest first; open now unless told. */
export const openedFilesOf = async (
  operation: Operation,
  since: Date = operation.now,
): Promise<OpenedFileType[]> => {
  const { viewer } = operation
  if (viewer.kind !== 'ACCOUNT' || viewer.role === null || viewer.role === 'EMPLOYER') return []
  const rows = await operation.rows<OpenedFileRow>(sql`
    select id, person_id as "personId", kind, reason, opened_at as "openedAt", until as "closesAt" from people.opened_file
    where account_id = ${viewer.accountId}::uuid and until > ${since.toISOString()}::timestamptz
    order by opened_at desc, id limit 500`)
  return rows.map((row) =>
    Object.assign(new OpenedFileType(), {
      id: toTypeId('opf', row.id),
      personId: row.personId,
      kind: row.kind,
      reason: row.reason,
      openedAt: new Date(row.openedAt),
      closesAt: new Date(row.closesAt),
    }),
  )
}

@Resolver(() => ViewerType)
export class OpenedFilesResolver {
  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer opens people's files one by one, with a reason, instead of by a posting.",
  })
  viewerCanOpenFiles(@Root() _viewer: ViewerType, @Ctx() { viewer }: Operation): boolean {
    return opensFiles(roleOf(viewer))
  }

  @FieldResolver(() => [OpenedFileType], {
    description: 'Files that the viewer has open now, the latest first.',
  })
  openedFiles(@Root() _viewer: ViewerType, @Ctx() operation: Operation): Promise<OpenedFileType[]> {
    return openedFilesOf(operation)
  }

  @FieldResolver(() => [OpenedFileType], {
    description:
      'Files that the viewer opened in the last 30 days, open or not, the latest first, at most 500.',
  })
  recentlyOpenedFiles(@Root() _viewer: ViewerType, @Ctx() operation: Operation): Promise<OpenedFileType[]> {
    return openedFilesOf(operation, new Date(operation.now.getTime() - 30 * 86_400_000))
  }
}

@Resolver(() => OpenedFileType)
export class OpenedFileParticipantResolver {
  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'Whose file it is. Null when the viewer may no longer see them.',
  })
  participant(@Root() { personId }: OpenedFileType, @Ctx() operation: Operation) {
    return findParticipant(operation, personId)
  }
}

registerNode({
  prefix: 'opf',
  typeName: 'OpenedFile',
  load: async (operation, uuid) => {
    const id = toTypeId('opf', uuid)
    return (await openedFilesOf(operation)).find((file) => file.id === id) ?? null
  },
})
