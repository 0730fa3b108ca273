import type { CandidateOrder } from '@titian/shared/candidates/question.ts'
import { CANDIDATE_ORDERS } from '@titian/shared/candidates/question.ts'
import type { AvailabilityBand } from '@titian/shared/vocabulary/availability-band.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { ExperienceBand } from '@titian/shared/vocabulary/experience-band.ts'
import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Field, InputType, Int } from 'type-graphql'
import { enumOf } from '../platform/graphql/enum-of.ts'
import {
  AvailabilityBandEnum,
  EducationLevelEnum,
  ExperienceBandEnum,
  OccupationFamilyEnum,
  WorkingHoursEnum,
} from '../vocabulary/vocabulary-enums.ts'

export const CandidateOrderEnum = enumOf('CandidateOrder', 'What comes first in a list.', CANDIDATE_ORDERS, {
  RELEVANCE: { id: 'paling cocok', en: 'Who fits best' },
  AVAILABILITY: { id: 'paling cepat mulai', en: 'Who can start soonest' },
  DISTANCE: { id: 'paling dekat', en: 'Who is nearest to the place searched' },
} satisfies Record<CandidateOrder, { id: string; en: string }>)

@InputType({ description: 'Near a place.' })
export class NearRegionInput {
  @Field(() => String, { description: 'Code of a regency or city, such as 32.73.' })
  region!: string

  @Field(() => Int, { description: 'Within so many kilometres of its centre: 25, 50 or 100.' })
  withinKm!: number
}

/** A list that narrows to any of its values; left out, null or empty it narrows nothing. */
const anyOf = (type: () => object | typeof String, what: string) =>
  Field(() => [type()], { nullable: true, description: `Any of these ${what}; at most 50.` })

@InputType('CandidateFilter', {
  description: 'Which candidates. What is left out does not narrow; everything given must hold.',
})
export class CandidateFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Free words in Indonesian or English, at most 200 characters: skills, trades, places.',
  })
  text?: string | null

  @Field(() => [String], { nullable: true, description: 'Understood terms of the text to leave out.' })
  ignoredTerms?: string[] | null

  @anyOf(() => String, 'skills, by code; a narrower skill counts for a broader one')
  skillsAny?: string[] | null

  @Field(() => [String], { nullable: true, description: 'All of these skills, by code; at most 11.' })
  skillsAll?: string[] | null

  @anyOf(() => String, 'trades, by code')
  occupations?: string[] | null

  @anyOf(() => OccupationFamilyEnum, 'families of trades')
  families?: OccupationFamily[] | null

  @anyOf(() => String, 'certificate schemes, by code')
  certificates?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether something on the card is certified.' })
  isCertified?: boolean | null

  @anyOf(() => EducationLevelEnum, 'levels of schooling')
  education?: EducationLevel[] | null

  @anyOf(() => String, 'regions, by code: candidates in one of them, or of a wider region that covers one')
  regions?: string[] | null

  @Field(() => NearRegionInput, {
    nullable: true,
    description: 'Near this place, or of a wider region that covers it.',
  })
  near?: NearRegionInput | null

  @anyOf(() => AvailabilityBandEnum, 'bands of availability')
  availability?: AvailabilityBand[] | null

  @anyOf(() => ExperienceBandEnum, 'bands of experience')
  experience?: ExperienceBand[] | null

  @anyOf(() => String, 'languages, by skill code')
  languages?: string[] | null

  @anyOf(() => String, 'licences, by skill code')
  licences?: string[] | null

  @anyOf(() => WorkingHoursEnum, 'working hours')
  workingHours?: WorkingHours[] | null
}
