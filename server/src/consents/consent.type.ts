import {
  CHANNELS,
  type Channel,
  GIVERS,
  type Giver,
  type WitnessOffice as Office,
  PURPOSE_WORDS,
  PURPOSES,
  type Purpose,
  type WithdrawalWay as Way,
  WITHDRAWAL_WAYS,
  WITNESS_OFFICE_WORDS,
  WITNESS_OFFICES,
} from '@titian/shared/consents/purpose.ts'
import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { Field } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'

export const ConsentPurpose = enumOf('ConsentPurpose', 'What somebody can agree to.', PURPOSES, PURPOSE_WORDS)

export const ConsentChannel = enumOf('ConsentChannel', 'How a consent was given.', CHANNELS, {
  PAPER: { id: 'di kertas', en: 'On paper' },
  RECORDED: { id: 'direkam', en: 'Recorded' },
  ELECTRONIC: { id: 'elektronik', en: 'Electronically' },
})

export const ConsentGiver = enumOf('ConsentGiver', 'Who gave a consent.', GIVERS, {
  SELF: { id: 'peserta sendiri', en: 'The person' },
  GUARDIAN: { id: 'wali', en: 'The guardian of a child' },
})

export const WitnessOffice = enumOf(
  'WitnessOffice',
  "An office that may witness; a unit's security and registration are not among them.",
  WITNESS_OFFICES,
  WITNESS_OFFICE_WORDS,
)

export const WithdrawalWay = enumOf('WithdrawalWay', 'How a consent was withdrawn.', WITHDRAWAL_WAYS, {
  STAFF: { id: 'melalui petugas', en: 'Through staff' },
  HOTLINE: { id: 'saluran telepon', en: 'By the hotline' },
  KIOSK: { id: 'kios', en: 'At a kiosk' },
  PHONE: { id: 'telepon sendiri', en: 'On the own phone' },
})

@Classified('work', 'Consent', { description: 'What a person agreed to, until when.', implements: Node })
export class ConsentType extends Node {
  personId!: string
  unitId!: string
  excludedEmployers!: string[]
  excludedRegions!: string[]
  excludedFamilies!: OccupationFamily[]

  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: Purpose

  @Field(() => String, { description: 'The version of the notice that the person was told.' })
  noticeVersion!: string

  @Field(() => Date, { description: 'When it was given.' })
  givenAt!: Date

  @Field(() => CalendarDate, { description: 'Its last day; twelve months at most.' })
  untilOn!: string

  @Field(() => ConsentChannel, { description: 'How it was given.' })
  channel!: Channel

  @Field(() => ConsentGiver, { description: 'Who gave it.' })
  givenBy!: Giver

  @Field(() => WitnessOffice, {
    nullable: true,
    description: 'Whose staff witnessed it. Null when the person agreed on the own screen.',
  })
  witnessOffice!: Office | null

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn. Null while it was not.' })
  withdrawnAt!: Date | null

  @Field(() => WithdrawalWay, { nullable: true, description: 'How it was withdrawn. Null while it was not.' })
  withdrawnVia!: Way | null

  @Field(() => Boolean, { description: 'Whether it is in force today.' })
  isInForce!: boolean
}
