import {
  CAPITAL_STATE_WORDS,
  CAPITAL_STATES,
  type CapitalState,
  DECLINE_REASON_WORDS,
  DECLINE_REASONS,
  type DeclineReason,
} from '@titian/shared/enterprises/capital.ts'
import {
  RECEIPT_KIND_WORDS,
  RECEIPT_KINDS,
  REPORT_STATE_WORDS,
  REPORT_STATES,
  type ReceiptKind,
  type ReportState,
} from '@titian/shared/enterprises/report.ts'
import { Field, ID, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Rupiah, RupiahBalance } from '../platform/graphql/rupiah.ts'
import { CapitalSchemeType } from './capital-scheme.type.ts'

export const CapitalStateEnum = enumOf(
  'CapitalState',
  'Where an application stands.',
  CAPITAL_STATES,
  CAPITAL_STATE_WORDS,
)
export const DeclineReasonEnum = enumOf(
  'CapitalDeclineReason',
  'Why capital is not approved.',
  DECLINE_REASONS,
  DECLINE_REASON_WORDS,
)
export const ReceiptKindEnum = enumOf(
  'ReceiptKind',
  'What a line of a report is about.',
  RECEIPT_KINDS,
  RECEIPT_KIND_WORDS,
)
export const ReportStateEnum = enumOf(
  'ReportState',
  'Where an accountability report stands.',
  REPORT_STATES,
  REPORT_STATE_WORDS,
)

@Classified('contact', 'ReceiptLine', { description: 'A purchase of a report, or a sum given back.' })
export class ReceiptLineType {
  personId!: string
  unitId!: string

  @Field(() => ReceiptKindEnum, { description: 'For what.' })
  kind!: ReceiptKind

  @Field(() => String, { description: 'What was bought.' })
  what!: string

  @Field(() => Rupiah, { description: 'What it came to.' })
  amount!: number

  @Field(() => CalendarDate, { description: 'The day on the receipt.' })
  spentOn!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The photograph, as a stored file. Null while there is none.',
  })
  file!: string | null
}

@Classified('contact', 'Tranche', {
  description: 'A payment of a grant, with its accountability report (LPJ), which adds up to the rupiah.',
})
export class TrancheType {
  personId!: string
  unitId!: string

  @Field(() => ID, { description: 'The payment and its report, as commands name them.' })
  id!: string

  @Field(() => Int, { description: 'Which part, from 1 on.' })
  number!: number

  @Field(() => Rupiah, { description: 'For tools.' })
  tools!: number

  @Field(() => Rupiah, { description: 'For materials.' })
  materials!: number

  @Field(() => CalendarDate, { description: 'When it was paid.' })
  paidOn!: string

  @Field(() => CalendarDate, { description: 'When its report is due.' })
  reportDueOn!: string

  @Field(() => Int, { description: 'Days the report is overdue; 0 until it is.' })
  reportOverdueDays!: number

  @Field(() => ReportStateEnum, { description: 'Where its report stands.' })
  reportState!: ReportState

  @Field(() => [ReceiptLineType], { description: 'The lines of the report.' })
  lines!: ReceiptLineType[]

  @Field(() => RupiahBalance, {
    description: 'What the lines do not account for yet; below zero they come to too much.',
  })
  openAmount!: number

  @Field(() => [String], { description: 'Why it can not be handed in yet, in words; empty when it can.' })
  gaps!: string[]

  @Field(() => Boolean, { description: 'Whether the viewer may write the report now.' })
  viewerCanWrite!: boolean

  @Field(() => Boolean, { description: 'Whether the viewer may accept it or return it now.' })
  viewerCanReview!: boolean

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it rests on.' })
  version!: number
}

@Classified('contact', 'CapitalApplication', {
  description: 'An application for a grant, and where its money is.',
})
export class CapitalApplicationType {
  personId!: string
  unitId!: string

  @Field(() => ID, { description: 'The application, as commands name it.' })
  id!: string

  @Field(() => CapitalSchemeType, {
    nullable: true,
    description: 'The rules it rests on. Null when they are gone.',
  })
  scheme!: CapitalSchemeType | null

  @Field(() => Rupiah, { description: 'What is asked for, or granted.' })
  amount!: number

  @Field(() => Rupiah, { description: 'Of it for tools.' })
  toolsPart!: number

  @Field(() => Rupiah, { description: 'Of it for materials.' })
  materialsPart!: number

  @Field(() => CapitalStateEnum, { description: 'Where it stands.' })
  state!: CapitalState

  @Field(() => CalendarDate, { description: 'When it was made.' })
  appliedOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'When it was verified. Null until then.' })
  verifiedOn!: string | null

  @Field(() => CalendarDate, { nullable: true, description: 'When it was decided. Null until then.' })
  decidedOn!: string | null

  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it is not approved. Null otherwise.' })
  declineReason!: DeclineReason | null

  @Field(() => [TrancheType], { description: 'What was paid.' })
  tranches!: TrancheType[]

  @Field(() => Rupiah, { description: 'Paid so far.' })
  disbursed!: number

  @Field(() => RupiahBalance, { description: 'Granted and not paid yet.' })
  undisbursed!: number

  @Field(() => Rupiah, { description: 'What offices have accepted of the reports.' })
  accepted!: number

  @Field(() => Boolean, { description: 'Whether the viewer may check, decide and pay it.' })
  viewerCanCheck!: boolean

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it rests on.' })
  version!: number
}
