import type { MemberRole } from '@titian/shared/accounts/role.ts'
import type { OpeningKind as OpeningKindValue } from '@titian/shared/participants/opening.ts'
import {
  type ReceiptAct as ActValue,
  type ReceiptPurpose as PurposeValue,
  RECEIPT_ACT_WORDS,
  RECEIPT_ACTS,
  RECEIPT_PURPOSE_WORDS,
  RECEIPT_PURPOSES,
} from '@titian/shared/rights/receipt.ts'
import { Field } from 'type-graphql'
import { RoleEnum } from '../accounts/account-enums.ts'
import { OpeningKind } from '../participants/opened-file.type.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { PageInfo } from '../platform/graphql/connection.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

const ReceiptAct = enumOf(
  'ReceiptAct',
  "What somebody did with a person's data.",
  RECEIPT_ACTS,
  RECEIPT_ACT_WORDS,
)
const ReceiptPurpose = enumOf(
  'ReceiptPurpose',
  'What made a reading rightful.',
  RECEIPT_PURPOSES,
  RECEIPT_PURPOSE_WORDS,
)

@Classified('work', 'Receipt', {
  description:
    'That somebody read or recorded something of the person, or tried to: role, unit or company, purpose and day. Never a name, and never shown to anybody but the person.',
})
export class ReceiptType {
  personId!: string

  @Field(() => CalendarDate, { description: 'The day, in Jakarta.' })
  readOn!: string

  @Field(() => ReceiptAct, { description: 'What was done.' })
  act!: ActValue

  @Field(() => RoleEnum, { nullable: true, description: 'As what somebody acted. Null for a system.' })
  role!: MemberRole | null

  @Field(() => String, {
    nullable: true,
    description: 'The unit, office or company. Null for somebody without one.',
  })
  place!: string | null

  @Field(() => ReceiptPurpose, { description: 'What made it rightful.' })
  purpose!: PurposeValue

  @Field(() => OpeningKind, {
    nullable: true,
    description: 'For what kind of need the file was opened. Null otherwise.',
  })
  kind!: OpeningKindValue | null

  @Field(() => String, {
    nullable: true,
    description: 'The reason that was written down when the file was opened. Null otherwise.',
  })
  reason!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The job for which the person agreed to be introduced. Null for what rests on no introduction.',
  })
  job!: string | null

  @Field(() => [String], { description: "What it was about, in words of the viewer's language." })
  about!: string[]
}

@Classified('work', 'ReceiptEdge', { description: 'One receipt of a list.' })
export class ReceiptEdge {
  personId!: string

  @Field(() => String, { description: 'Marks this entry for paging.' })
  cursor!: string

  @Field(() => ReceiptType, { description: 'The receipt.' })
  node!: ReceiptType
}

/** A page is public in itself: what stands in it is guarded entry by entry. */
@Classified('public', 'ReceiptConnection', { description: 'A page of receipts.' })
export class ReceiptConnection {
  @Field(() => [ReceiptEdge], { description: 'The entries of this page, in order.' })
  edges!: ReceiptEdge[]

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo
}
