import type { NikAbsentReason as AbsentReason, Sex as SexValue } from '@titian/shared/participants/nik.ts'
import type { Pathway as PathwayValue } from '@titian/shared/participants/pathway.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { Node } from '../platform/graphql/node.ts'
import { RegionType } from '../vocabulary/vocabulary.type.ts'
import { Fitness, type FitnessValue, NikAbsentReason, Pathway, Sex } from './participant-enums.ts'

@Classified('work', 'Participant', {
  description: 'A person in the programme, as staff and the person themself see them; never an employer.',
  implements: Node,
})
export class ParticipantType extends Node {
  personId!: string
  unitId!: string

  @Field(() => String, {
    nullable: true,
    description: "The unit's register number. Null until one is given.",
  })
  registerNumber!: string | null

  @Field(() => Pathway, { description: 'Where the journey leads.' })
  pathway!: PathwayValue

  @Field(() => CalendarDate, { description: 'The day on which the person joined the programme.' })
  registeredOn!: string

  @Field(() => Boolean, { description: 'Whether the person is invented.' })
  isSynthetic!: boolean
}

@Classified('identity', 'Identity', { description: 'Who a person is.' })
export class IdentityType {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'The whole name; one word is a whole name.' })
  fullName!: string

  @Field(() => String, { description: 'What to call the person.' })
  nameToCallBy!: string

  @Field(() => [String], { description: 'Other names that papers carry.' })
  aliases!: string[]

  @Field(() => Sex, { description: 'As the civil registry has it.' })
  sex!: SexValue

  @Field(() => CalendarDate, { nullable: true, description: 'Date of birth. Null when nobody knows it.' })
  birthOn!: string | null

  @Field(() => Int, { nullable: true, description: 'Completed years today. Null without a date of birth.' })
  age!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The last four digits of the national identity number. Null when there is none.',
  })
  nikEnding!: string | null

  @Field(() => NikAbsentReason, {
    nullable: true,
    description: 'Why there is no NIK. Null when there is one.',
  })
  nikAbsentReason!: AbsentReason | null

  @Field(() => RegionType, { nullable: true, description: 'Where the person comes from. Null when unknown.' })
  originRegion!: RegionType | null

  @Field(() => RegionType, { nullable: true, description: 'Where the person will live. Null when unknown.' })
  returnRegion!: RegionType | null

  @Field(() => Int, { description: 'Counts its changes; what was read goes into `expectedVersion`.' })
  version!: number
}

@Classified('contact', 'Contact', { description: 'How a person can be reached.' })
export class ContactType {
  personId!: string
  unitId!: string

  @Field(() => String, {
    nullable: true,
    description: 'A phone of their own. Null inside, and until one is known.',
  })
  phone!: string | null

  @Field(() => String, { nullable: true, description: 'An email address. Null until one is known.' })
  email!: string | null

  @Field(() => String, { nullable: true, description: 'Where the person lives. Null until it is known.' })
  address!: string | null

  @Field(() => Boolean, { description: 'Whether a bank account is on file; its number is shown to nobody.' })
  hasBankAccount!: boolean

  @Field(() => Boolean, { description: 'Whether a guardian is on file.' })
  hasGuardian!: boolean

  @Field(() => Int, { description: 'Counts its changes; what was read goes into `expectedVersion`.' })
  version!: number
}

@Classified('health', 'HealthNote', {
  description: "A clinic's yes or no to work; nothing else about health.",
})
export class HealthNoteType {
  personId!: string
  unitId!: string

  @Field(() => Fitness, { description: 'Whether the person can work.' })
  fitness!: FitnessValue

  @Field(() => CalendarDate, { description: 'The day of the note.' })
  notedOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day. Null when it has none.' })
  validUntilOn!: string | null

  @Field(() => Int, { description: 'Counts its changes; what was read goes into `expectedVersion`.' })
  version!: number
}
