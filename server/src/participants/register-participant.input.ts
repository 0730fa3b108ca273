import type { NikAbsentReason as AbsentReason, Sex as SexValue } from '@titian/shared/participants/nik.ts'
import type { Pathway as PathwayValue } from '@titian/shared/participants/pathway.ts'
import type { StatedContact, StatedIdentity } from '@titian/shared/participants/registration.ts'
import { typed } from '@titian/shared/participants/written.ts'
import { Field, ID, InputType } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { NikAbsentReason, Pathway, Sex } from './participant-enums.ts'

@InputType({ description: 'Somebody who joins the programme in the own unit.' })
export class RegisterParticipantInput {
  @Field(() => String, { description: 'The whole name, 1 to 200 characters; one word is a whole name.' })
  fullName!: string

  @Field(() => [String], { nullable: true, description: 'Other names that papers carry; at most ten.' })
  aliases?: string[] | null

  @Field(() => Sex, { description: 'As the civil registry has it.' })
  sex!: SexValue

  @Field(() => CalendarDate, { nullable: true, description: 'The date of birth. Null when nobody knows it.' })
  birthOn?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The national identity number. Null with a reason; a strange one is warned of, never refused.',
  })
  nik?: string | null

  @Field(() => NikAbsentReason, { nullable: true, description: 'Why there is no NIK. Null with one.' })
  nikAbsentReason?: AbsentReason | null

  @Field(() => String, {
    nullable: true,
    description: "The unit's register number. Null until one is given.",
  })
  registerNumber?: string | null

  @Field(() => Pathway, { description: 'Where the journey leads.' })
  pathway!: PathwayValue

  @Field(() => String, { nullable: true, description: 'Code of where the person comes from, such as 32.73.' })
  originRegion?: string | null

  @Field(() => String, { nullable: true, description: 'Code of where the person will live, such as 32.73.' })
  returnRegion?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'A phone of their own. Null inside, and when unknown.',
  })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'An email address. Null when unknown.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'Where the person lives. Null when unknown.' })
  address?: string | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Participants who look alike and were found to be somebody else.',
  })
  confirmedNotDuplicateOf?: string[] | null

  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 100 characters; sent again with the same request it registers nobody twice.',
  })
  idempotencyKey?: string | null
}

/** An identity as it was stated, trimmed; what was left empty is null. */
export const statedIdentity = (
  input: Pick<
    RegisterParticipantInput,
    'fullName' | 'aliases' | 'sex' | 'birthOn' | 'nik' | 'nikAbsentReason' | 'originRegion' | 'returnRegion'
  >,
): StatedIdentity => ({
  fullName: input.fullName.trim(),
  aliases: (input.aliases ?? []).map((alias) => alias.trim()).filter((alias) => alias !== ''),
  sex: input.sex,
  birthOn: input.birthOn ?? null,
  nik: typed(input.nik),
  nikAbsentReason: input.nikAbsentReason ?? null,
  originRegion: typed(input.originRegion),
  returnRegion: typed(input.returnRegion),
})

export const statedContact = ({
  phone,
  email,
  address,
}: Pick<RegisterParticipantInput, 'phone' | 'email' | 'address'>): StatedContact => ({
  phone: typed(phone),
  email: typed(email),
  address: typed(address),
})

export const statedIn = (
  input: RegisterParticipantInput,
): StatedIdentity & StatedContact & { registerNumber: string | null } => ({
  ...statedIdentity(input),
  ...statedContact(input),
  registerNumber: typed(input.registerNumber),
})
