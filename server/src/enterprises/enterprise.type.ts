import {
  ENTERPRISE_REASON_WORDS,
  ENTERPRISE_REASONS,
  type EnterpriseReason,
} from '@titian/shared/enterprises/move-reason.ts'
import {
  ENTERPRISE_KIND_WORDS,
  ENTERPRISE_KINDS,
  ENTERPRISE_STAGE_WORDS,
  ENTERPRISE_STAGES,
  type EnterpriseKind as Kind,
  type EnterpriseStage as Stage,
} from '@titian/shared/enterprises/stage.ts'
import { Field, Int } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'

export const EnterpriseKindEnum = enumOf(
  'EnterpriseKind',
  'To how many people a business belongs.',
  ENTERPRISE_KINDS,
  ENTERPRISE_KIND_WORDS,
)

export const EnterpriseStageEnum = enumOf(
  'EnterpriseStage',
  'How far a business has come. Trading needs its registration and one of: a sale, a paid worker, capital, expenses.',
  ENTERPRISE_STAGES,
  ENTERPRISE_STAGE_WORDS,
)

export const EnterpriseReasonEnum = enumOf(
  'EnterpriseReason',
  'Why a business moved.',
  ENTERPRISE_REASONS,
  ENTERPRISE_REASON_WORDS,
)

@Classified('work', 'Enterprise', {
  description:
    'A business of somebody in the programme, or of a group. No employer ever learns that there is one.',
  implements: Node,
})
export class EnterpriseType extends Node {
  /** The member through whom it is read. */
  personId!: string
  unitId!: string
  rowId!: string
  occupationCode!: string
  regionCode!: string

  @Field(() => EnterpriseKindEnum, { description: 'Whether it is of one person or of a group.' })
  kind!: Kind

  @Field(() => EnterpriseStageEnum, { description: 'How far it has come.' })
  stage!: Stage

  @Field(() => CalendarDate, { description: 'The day on which the stage began.' })
  sinceOn!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The first day of trading. Null until it has begun.',
  })
  tradingSinceOn!: string | null

  @Field(() => CalendarDate, { nullable: true, description: 'The day it closed. Null while it is open.' })
  closedOn!: string | null

  @Field(() => Int, { description: 'Counts its moves; a move names the version that it rests on.' })
  version!: number
}

@Classified('work', 'EnterpriseMember', { description: 'Somebody to whom a business belongs.' })
export class EnterpriseMemberType {
  personId!: string
  unitId!: string

  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when the viewer may not see them.',
  })
  participant!: ParticipantType | null

  @Field(() => Boolean, { description: 'Whether they speak for it and receive what is paid to it.' })
  isLeader!: boolean

  @Field(() => CalendarDate, { description: 'Since when.' })
  joinedOn!: string
}

@Classified('identity', 'EnterpriseName', {
  description: 'What a business is called; its name may name its people.',
})
export class EnterpriseNameType {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'The name.' })
  text!: string
}

@Classified('work', 'EnterpriseStep', {
  description: 'One move of a business. None is ever changed or deleted.',
})
export class EnterpriseStepType {
  personId!: string
  unitId!: string

  @Field(() => EnterpriseStageEnum, {
    nullable: true,
    description: 'The stage before. Null for the first step.',
  })
  fromStage!: Stage | null

  @Field(() => EnterpriseStageEnum, { description: 'The stage that it led to.' })
  toStage!: Stage

  @Field(() => EnterpriseReasonEnum, { description: 'Why.' })
  reason!: EnterpriseReason

  @Field(() => CalendarDate, { description: 'The day from which it counts.' })
  effectiveOn!: string
}

@Classified('work', 'NextEnterpriseStage', {
  description: 'A stage that could follow, and what is in the way.',
})
export class NextEnterpriseStageType {
  personId!: string
  unitId!: string

  @Field(() => EnterpriseStageEnum, { description: 'The stage.' })
  stage!: Stage

  @Field(() => Boolean, { description: 'Whether the viewer may move it there today.' })
  isAllowed!: boolean

  @Field(() => [EnterpriseReasonEnum], { description: 'The reasons that are offered.' })
  reasons!: readonly EnterpriseReason[]

  @Field(() => [String], { description: 'What is in the way, in words; empty when nothing is.' })
  blockers!: string[]
}
