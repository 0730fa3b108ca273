import type { OpeningKind as OpeningKindValue } from '@titian/shared/participants/opening.ts'
import { Field, ID, Int } from 'type-graphql'
import { OpeningKind } from '../participants/opened-file.type.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { connectionTypes } from '../platform/graphql/connection.ts'

@Classified('audit', 'AuditFields', { description: 'Fields of one type that were read; never their values.' })
export class AuditFieldsType {
  @Field(() => String, { description: 'The type.' })
  type!: string

  @Field(() => [String], { description: 'The names of the fields.' })
  fields!: string[]
}

@Classified('audit', 'AuditEntry', {
  description: 'One operation that read about a person, or changed something; names and ids, never a value.',
})
export class AuditEntryType {
  position!: string
  organisationId!: string | null
  unitId!: string | null

  @Field(() => Date, { description: 'When.' })
  at!: Date

  @Field(() => String, { description: 'Who in general: ACCOUNT, KEY, PUBLIC or SYSTEM.' })
  actorKind!: string

  @Field(() => String, {
    nullable: true,
    description: 'The name of the account or key. Null for participants, for nobody and for the system.',
  })
  actorName!: string | null

  @Field(() => String, { description: 'The role in which it was done.' })
  role!: string

  @Field(() => String, { description: 'By which door: page, key, playground, command-line.' })
  door!: string

  @Field(() => String, { description: 'The name that the document gave itself; empty without one.' })
  operation!: string

  @Field(() => String, { nullable: true, description: 'The command, in domain words. Null for a reading.' })
  command!: string | null

  @Field(() => [String], { description: 'The classes of data that were read.' })
  classes!: string[]

  @Field(() => [AuditFieldsType], { description: 'The fields that were read, by type.' })
  fields!: AuditFieldsType[]

  @Field(() => Int, { description: 'How many persons it was about.' })
  subjectCount!: number

  @Field(() => [ID], { description: 'The ids of those persons, at most 20; open a file to learn who it is.' })
  subjects!: string[]
}

export const { Edge: AuditEntryEdge, Connection: AuditEntryConnection } = connectionTypes(
  'audit',
  'AuditEntry',
  () => AuditEntryType,
)

@Classified('audit', 'OpenedFileRecord', {
  description: 'That a file was opened: by whom, whose, and why; for the protection officer.',
})
export class OpenedFileRecordType {
  @Field(() => ID, { description: 'The id of the opened file.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Who opened it. Null when the account is gone.' })
  openedBy!: string | null

  @Field(() => ID, { description: 'The id of the participant; open the file to learn who it is.' })
  subject!: string

  @Field(() => OpeningKind, {
    nullable: true,
    description: 'For what kind of need. Null before this was asked.',
  })
  kind!: OpeningKindValue | null

  @Field(() => String, { description: 'Why, in the words of who opened it.' })
  reason!: string

  @Field(() => Date, { description: 'When.' })
  openedAt!: Date

  @Field(() => Date, { description: 'When it closed by itself.' })
  closesAt!: Date
}
