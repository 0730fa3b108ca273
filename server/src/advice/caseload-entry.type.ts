import type { AttentionKind } from '@titian/shared/advice/attention.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { PageInfo } from '../platform/graphql/connection.ts'
import { Node } from '../platform/graphql/node.ts'
import { AttentionKindEnum } from './advice-enums.ts'
import { AgreedActionType } from './agreed-action.type.ts'
import { SessionType } from './session.type.ts'

@Classified('work', 'AttentionReason', {
  description: 'Why somebody needs their counsellor now; never a score.',
})
export class AttentionReasonType {
  personId!: string
  unitId!: string

  @Field(() => AttentionKindEnum, { description: 'The kind of reason.' })
  kind!: AttentionKind

  @Field(() => CalendarDate, { description: 'The day from which it counts.' })
  sinceOn!: string

  @Field(() => String, { description: 'The reason in words, in the language of the viewer.' })
  words!: string

  @Field(() => AgreedActionType, {
    nullable: true,
    description: 'The promise that is late. Null for every other reason.',
  })
  action!: AgreedActionType | null
}

@Classified('work', 'CaseloadEntry', { description: 'Somebody on a caseload.', implements: Node })
export class CaseloadEntryType extends Node {
  uuid!: string
  personId!: string
  unitId!: string
  counsellorId!: string

  @Field(() => CalendarDate, { description: 'The first day.' })
  fromOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'The last day. Null while none is set.' })
  untilOn!: string | null

  @Field(() => Boolean, { description: 'Whether the viewer stands in for the counsellor.' })
  isStandIn!: boolean

  @Field(() => [AttentionReasonType], {
    description: 'Why the person needs attention, the most pressing first.',
  })
  attention!: AttentionReasonType[]

  @Field(() => SessionType, { nullable: true, description: 'The last session held. Null before the first.' })
  lastSession!: SessionType | null

  @Field(() => SessionType, {
    nullable: true,
    description: 'The next planned session, today or later. Null when none is planned.',
  })
  nextSession!: SessionType | null

  @Field(() => [AgreedActionType], { description: 'What is agreed and still open, the earliest day first.' })
  openActions!: AgreedActionType[]
}

@Classified('work', 'CaseloadEntryEdge', { description: 'One entry of a caseload.' })
export class CaseloadEntryEdge {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'Marks this entry for paging.' })
  cursor!: string

  @Field(() => CaseloadEntryType, { description: 'The entry itself.' })
  node!: CaseloadEntryType
}

@Classified('account', 'CaseloadEntryConnection', { description: 'A page of a caseload.' })
export class CaseloadEntryConnection {
  @Field(() => [CaseloadEntryEdge], { description: 'The entries of this page, in order.' })
  edges!: CaseloadEntryEdge[]

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  totalCount!: number

  @Field(() => Int, { description: 'How many of them need attention.' })
  attentionCount!: number
}
