import type { Channel, Giver, WitnessOffice as Office, Purpose } from '@titian/shared/consents/purpose.ts'
import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { Field, ID, InputType } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { OccupationFamilyEnum } from '../vocabulary/vocabulary-enums.ts'
import { ConsentChannel, ConsentGiver, ConsentPurpose, WitnessOffice } from './consent.type.ts'

@InputType({ description: 'What somebody agreed to, as they signed or said it.' })
export class RecordConsentInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => ConsentPurpose, {
    description: 'What for. To be introduced is asked elsewhere, for each employer.',
  })
  purpose!: Purpose

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day of the signature, at most 30 days back. Left out: now.',
  })
  givenOn?: string | null

  @Field(() => CalendarDate, { description: 'Its last day; twelve months at most.' })
  untilOn!: string

  @Field(() => ConsentChannel, { description: 'How it was given: staff record paper or a recording.' })
  channel!: Channel

  @Field(() => ConsentGiver, { nullable: true, description: 'Who gave it. Left out: the person.' })
  givenBy?: Giver | null

  @Field(() => WitnessOffice, {
    nullable: true,
    description: 'Whose staff witnessed it. Needed for what staff record.',
  })
  witnessOffice?: Office | null

  @Field(() => [ID], { nullable: true, description: 'Employers that must never see the person; at most 50.' })
  excludedEmployers?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of regions where the person must not be shown.',
  })
  excludedRegions?: string[] | null

  @Field(() => [OccupationFamilyEnum], {
    nullable: true,
    description: 'Families of trades in which the person does not want to be shown.',
  })
  excludedFamilies?: OccupationFamily[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; the same key records once, however often it is sent.',
  })
  idempotencyKey?: string | null
}
