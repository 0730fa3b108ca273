import { ANSWER_STATES, type AnswerState as State } from '@titian/shared/readiness/readiness.ts'
import {
  EVIDENCE_STATES,
  type EvidenceState as EvidenceStateValue,
} from '@titian/shared/readiness/recording.ts'
import {
  EVIDENCE_KINDS,
  EVIDENCE_WORDS,
  type EvidenceKind,
  OFFICE_WORDS,
  OFFICES,
  type Office,
  REQUIREMENT_WORDS,
  REQUIREMENTS,
  type Requirement,
} from '@titian/shared/readiness/requirement.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

export const ReadinessRequirement = enumOf(
  'ReadinessRequirement',
  'What it takes to be job-ready. Consent to be shown is not among it.',
  REQUIREMENTS,
  REQUIREMENT_WORDS,
)

export const RequirementState = enumOf('RequirementState', 'How a requirement is answered.', ANSWER_STATES, {
  MET: { id: 'terpenuhi', en: 'Met' },
  ALMOST: { id: 'hampir', en: 'Almost: an office has it in hand' },
  NOT_MET: { id: 'belum', en: 'Not met yet' },
  WAIVED: { id: 'dikecualikan', en: 'Waived' },
})

export const ResponsibleOffice = enumOf(
  'ResponsibleOffice',
  'Who brings a requirement about.',
  OFFICES,
  OFFICE_WORDS,
)

export const ReadinessEvidence = enumOf(
  'ReadinessEvidence',
  'What can stand behind a requirement that is met.',
  EVIDENCE_KINDS,
  EVIDENCE_WORDS,
)

export const EvidenceState = enumOf(
  'EvidenceState',
  'How far an office is with a requirement.',
  EVIDENCE_STATES,
  {
    HELD: { id: 'ada', en: 'It is there' },
    IN_PROCESS: { id: 'sedang diproses', en: 'The office has it in hand' },
  },
)

@Classified('work', 'RequirementAnswer', { description: 'How one requirement stands today.' })
export class RequirementAnswerType {
  personId!: string
  unitId!: string

  @Field(() => ReadinessRequirement, { description: 'What is asked.' })
  requirement!: Requirement

  @Field(() => RequirementState, { description: 'How it stands.' })
  state!: State

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Met: since when. Almost: expected by. Waived: until. Null when nobody knows.',
  })
  on!: string | null

  @Field(() => ResponsibleOffice, { nullable: true, description: 'Who has it in hand. Null when it is met.' })
  owner!: Office | null

  @Field(() => ReadinessEvidence, {
    nullable: true,
    description: 'What stands behind it. Null unless it is met.',
  })
  evidence!: EvidenceKind | null

  @Field(() => String, { nullable: true, description: 'Why it is waived. Null unless it is.' })
  reason!: string | null

  @Field(() => [EvidenceState], {
    description:
      'What the viewer may write down about it; empty when nothing, and for an answer of the past.',
  })
  viewerCanRecordEvidence: EvidenceStateValue[] = []

  @Field(() => Boolean, {
    description: 'Whether the viewer may let the person go without it; never for an answer of the past.',
  })
  viewerCanWaive = false
}

@Classified('work', 'ReadinessStep', { description: 'The cheapest thing to do next.' })
export class ReadinessStepType {
  personId!: string
  unitId!: string

  @Field(() => ReadinessRequirement, { description: 'Towards which requirement.' })
  requirement!: Requirement

  @Field(() => ResponsibleOffice, { description: 'Who does it.' })
  owner!: Office

  @Field(() => CalendarDate, { nullable: true, description: 'Expected by. Null when nothing has begun.' })
  byOn!: string | null
}

@Classified('work', 'Readiness', {
  description: 'Readiness for work, computed from facts today; it decides nothing by itself.',
})
export class ReadinessType {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'The version of the rules.' })
  requirementSet!: string

  @Field(() => CalendarDate, { description: 'The day for which it was computed.' })
  on!: string

  @Field(() => [RequirementAnswerType], { description: 'One answer to each requirement, in their order.' })
  answers!: RequirementAnswerType[]

  @Field(() => Int, { description: 'How many are met or waived.' })
  answeredCount!: number

  @Field(() => Boolean, { description: 'Whether all are met or waived, so that somebody may confirm it.' })
  isComplete!: boolean

  @Field(() => Date, { nullable: true, description: 'When somebody confirmed it. Null while nobody did.' })
  confirmedAt!: Date | null

  @Field(() => ReadinessStepType, {
    nullable: true,
    description: 'The cheapest next step. Null when complete.',
  })
  nextStep!: ReadinessStepType | null
}
