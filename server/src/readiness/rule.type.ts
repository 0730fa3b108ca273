import type { Pathway } from '@titian/shared/participants/pathway.ts'
import type { EvidenceKind, Office, Requirement } from '@titian/shared/readiness/requirement.ts'
import { LEAVER_WAY_WORDS, LEAVER_WAYS, type LeaverWay } from '@titian/shared/readiness/rule-adoption.ts'
import { Field, Int } from 'type-graphql'
import { Pathway as PathwayEnum } from '../participants/participant-enums.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'
import { ReadinessEvidence, ReadinessRequirement, ResponsibleOffice } from './readiness.type.ts'
import type { RuleState } from './rule-rows.ts'

export const LeaverWayEnum = enumOf(
  'LeaverWay',
  'What becomes of those who drop out when a rule changes.',
  LEAVER_WAYS,
  LEAVER_WAY_WORDS,
)

const RuleStateEnum = enumOf(
  'RequirementSetState',
  'How far a version of the rules has come.',
  ['DRAFT', 'PROPOSED', 'IN_FORCE', 'DISCARDED'] as const,
  {
    DRAFT: { id: 'Rancangan', en: 'Draft' },
    PROPOSED: { id: 'Menunggu persetujuan', en: 'Awaiting approval' },
    IN_FORCE: { id: 'Disetujui', en: 'Approved' },
    DISCARDED: { id: 'Dibuang', en: 'Discarded' },
  },
)

@Classified('public', 'RequirementRule', { description: 'One requirement in a version of the rules.' })
export class RequirementRuleType {
  @Field(() => ReadinessRequirement, { description: 'What is asked.' })
  requirement!: Requirement

  @Field(() => [ReadinessEvidence], { description: 'Any one of these meets it.' })
  accepts!: EvidenceKind[]

  @Field(() => ResponsibleOffice, { description: 'Who brings it about when nobody has begun.' })
  owner!: Office

  @Field(() => Int, { description: 'Working days that it usually takes.' })
  effortDays!: number
}

@Classified('public', 'PathwayRules', { description: 'The rules of one pathway.' })
export class PathwayRulesType {
  @Field(() => PathwayEnum, { description: 'The pathway.' })
  pathway!: Pathway

  @Field(() => Int, { description: 'Months in a trade that count as recognised experience.' })
  experienceMonths!: number

  @Field(() => Int, {
    description: 'Months for which a competency certificate must still be valid; 0 asks for today alone.',
  })
  certificateMonths!: number

  @Field(() => [RequirementRuleType], { description: 'What is asked, in order.' })
  rules!: RequirementRuleType[]
}

@Classified('public', 'RequirementSet', {
  description: 'A version of the rules of readiness; once approved it never changes.',
  implements: Node,
})
export class RequirementSetType extends Node {
  @Field(() => Int, { nullable: true, description: 'Its number. Null until it is approved.' })
  number!: number | null

  @Field(() => RuleStateEnum, { description: 'How far it has come.' })
  state!: RuleState

  @Field(() => Int, { description: 'Days for which a confirmed availability band stays fresh.' })
  freshDays!: number

  @Field(() => [PathwayRulesType], { description: 'The rules, by pathway.' })
  pathways!: PathwayRulesType[]

  @Field(() => LeaverWayEnum, { description: 'What becomes of those who drop out by it.' })
  leavers!: LeaverWay

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Until when those who drop out have time. Null when they have none.',
  })
  graceUntil!: string | null

  @Field(() => CalendarDate, { nullable: true, description: 'Its first day. Null until it is approved.' })
  effectiveFrom!: string | null

  @Field(() => Boolean, { description: 'Whether the viewer proposed it, and so can not approve it.' })
  isOwnProposal!: boolean

  @Field(() => Int, { description: 'Counts the changes; give it back as `expectedVersion`.' })
  version!: number
}
