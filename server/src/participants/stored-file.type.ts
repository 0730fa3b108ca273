import {
  FILE_KIND_WORDS,
  FILE_KINDS,
  type FileClass,
  type FileKind as KindValue,
} from '@titian/shared/participants/stored-file.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'

export const FileKind = enumOf(
  'FileKind',
  'What a scan shows; it says who may read it.',
  FILE_KINDS,
  FILE_KIND_WORDS,
)

@Classified('work', 'StoredFile', {
  description: 'A scan about a person. Who may not read its class does not learn that it is there.',
  implements: Node,
})
export class StoredFileType extends Node {
  personId!: string
  unitId!: string
  dataClass!: FileClass

  @Field(() => FileKind, { description: 'What it shows.' })
  kind!: KindValue

  @Field(() => String, { description: 'Its type, as its first bytes say: a PDF, JPEG, PNG or WebP.' })
  mediaType!: string

  @Field(() => Int, { description: 'How many bytes it has.' })
  byteCount!: number

  @Field(() => Date, { description: 'When it was put on record.' })
  storedAt!: Date

  @Field(() => String, { description: 'Where it is read, in the own session; each reading is written down.' })
  url!: string
}
