import {
  LICENCE_KINDS,
  LICENCE_STATE_WORDS,
  LICENCE_STATES,
  LICENCE_WORDS,
  type LicenceKind as Paper,
  type LicenceState as PaperState,
} from '@titian/shared/enterprises/licence.ts'
import {
  MARKET_LINK_KINDS,
  MARKET_LINK_WORDS,
  type MarketLinkKind,
} from '@titian/shared/enterprises/market-link.ts'
import {
  AFFIRMATION_CHANNEL_WORDS,
  AFFIRMATION_CHANNELS,
  AFFIRMATION_WORDS,
  AFFIRMATIONS,
  type Affirmation,
  type AffirmationChannel,
  MILESTONE_KINDS,
  MILESTONE_WORDS,
  type MilestoneKind,
} from '@titian/shared/enterprises/milestone.ts'
import {
  SURVIVAL_FINDING_WORDS,
  SURVIVAL_FINDINGS,
  SURVIVAL_SOURCE_WORDS,
  SURVIVAL_SOURCES,
  type SurvivalFinding,
  type SurvivalSource,
} from '@titian/shared/enterprises/survival.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'

export const LicenceKindEnum = enumOf(
  'LicenceKind',
  'A paper of a small business.',
  LICENCE_KINDS,
  LICENCE_WORDS,
)
export const LicenceStateEnum = enumOf(
  'LicenceState',
  'How far a paper has come.',
  LICENCE_STATES,
  LICENCE_STATE_WORDS,
)
export const MarketLinkKindEnum = enumOf(
  'MarketLinkKind',
  'A way to customers.',
  MARKET_LINK_KINDS,
  MARKET_LINK_WORDS,
)
export const MilestoneKindEnum = enumOf(
  'MilestoneKind',
  'What a business reaches.',
  MILESTONE_KINDS,
  MILESTONE_WORDS,
)
export const AffirmationEnum = enumOf(
  'Affirmation',
  'What the client says of it.',
  AFFIRMATIONS,
  AFFIRMATION_WORDS,
)
export const AffirmationChannelEnum = enumOf(
  'AffirmationChannel',
  'How the client said so.',
  AFFIRMATION_CHANNELS,
  AFFIRMATION_CHANNEL_WORDS,
)
export const SurvivalFindingEnum = enumOf(
  'SurvivalFinding',
  'Whether a business lives; not knowing is neither yes nor no.',
  SURVIVAL_FINDINGS,
  SURVIVAL_FINDING_WORDS,
)
export const SurvivalSourceEnum = enumOf(
  'SurvivalSource',
  'Who says so.',
  SURVIVAL_SOURCES,
  SURVIVAL_SOURCE_WORDS,
)

@Classified('contact', 'EnterpriseLicence', { description: 'A paper of a business, on its checklist.' })
export class EnterpriseLicenceType {
  personId!: string
  unitId!: string

  @Field(() => LicenceKindEnum, { description: 'Which paper.' })
  kind!: Paper

  @Field(() => LicenceStateEnum, { description: 'How far it has come today.' })
  state!: PaperState

  @Field(() => String, { nullable: true, description: 'Its number. Null until it is held.' })
  number!: string | null

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day it is valid. Null where it has none.',
  })
  validUntilOn!: string | null

  @Field(() => Int, { nullable: true, description: 'Counts its changes. Null until somebody wrote it down.' })
  version!: number | null
}

@Classified('contact', 'MarketLink', { description: 'A way to customers, and what it brought.' })
export class MarketLinkType {
  personId!: string
  unitId!: string

  @Field(() => MarketLinkKindEnum, { description: 'Which kind of way.' })
  kind!: MarketLinkKind

  @Field(() => String, { description: 'Which shop, whom, or where.' })
  counterparty!: string

  @Field(() => CalendarDate, { description: 'Since when.' })
  startedOn!: string

  @Field(() => Rupiah, { nullable: true, description: 'What it brought so far. Null when nobody knows.' })
  amount!: number | null
}

@Classified('work', 'Milestone', {
  description: 'What a business reached; it counts once the client affirms it.',
  implements: Node,
})
export class MilestoneType extends Node {
  personId!: string
  unitId!: string

  @Field(() => MilestoneKindEnum, { description: 'What.' })
  kind!: MilestoneKind

  @Field(() => CalendarDate, { description: 'When.' })
  reachedOn!: string

  @Field(() => Int, { nullable: true, description: 'Paid workers. Null where it is not about workers.' })
  workerCount!: number | null

  @Field(() => AffirmationEnum, { description: 'What the client says of it.' })
  affirmation!: Affirmation

  @Field(() => AffirmationChannelEnum, {
    nullable: true,
    description: 'How the client said so. Null until then.',
  })
  channel!: AffirmationChannel | null

  @Field(() => Boolean, { description: 'Whether the viewer may write down what the client says of it.' })
  viewerCanAffirm!: boolean

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it rests on.' })
  version!: number
}

@Classified('work', 'SurvivalCheck', {
  description: 'Whether a business lived, 6, 12 or 24 months after it began to trade.',
})
export class SurvivalCheckType {
  personId!: string
  unitId!: string

  @Field(() => Int, { description: 'How many months: 6, 12 or 24.' })
  month!: number

  @Field(() => CalendarDate, { description: 'The day it asks about.' })
  dueOn!: string

  @Field(() => SurvivalFindingEnum, {
    nullable: true,
    description:
      'What is known of it, also by a later check. Null while nobody has asked and nothing shows it.',
  })
  finding!: SurvivalFinding | null

  @Field(() => SurvivalSourceEnum, {
    nullable: true,
    description: 'Who says so. Null without a check of its own.',
  })
  source!: SurvivalSource | null

  @Field(() => CalendarDate, { nullable: true, description: 'When it was asked. Null until then.' })
  checkedOn!: string | null

  @Field(() => Boolean, { description: 'Whether it is to be asked now.' })
  isDue!: boolean
}
