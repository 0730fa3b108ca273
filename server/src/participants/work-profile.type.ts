import type { AvailabilityBand } from '@titian/shared/vocabulary/availability-band.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { SkillEvidence } from '@titian/shared/vocabulary/skill-evidence.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { OccupationType, RegionType, SkillType } from '../vocabulary/vocabulary.type.ts'
import {
  AvailabilityBandEnum,
  EducationLevelEnum,
  SkillEvidenceEnum,
  WorkingHoursEnum,
} from '../vocabulary/vocabulary-enums.ts'

@Classified('work', 'WorkSkill', {
  description: 'A skill that somebody saw in a person, or that work gave them.',
})
export class WorkSkillType {
  personId!: string
  unitId!: string

  @Field(() => SkillType, { description: 'The skill.' })
  skill!: SkillType

  @Field(() => SkillEvidenceEnum, {
    description: 'What speaks for it: experience, or a review by an instructor.',
  })
  evidence!: SkillEvidence

  @Field(() => CalendarDate, { description: 'When it was written down.' })
  recordedOn!: string
}

@Classified('work', 'Availability', {
  description: 'From when a person can work, as an officer confirmed it.',
})
export class AvailabilityType {
  personId!: string
  unitId!: string

  @Field(() => AvailabilityBandEnum, { description: 'The band.' })
  band!: AvailabilityBand

  @Field(() => CalendarDate, { description: 'When an officer confirmed it; it stays fresh for 45 days.' })
  confirmedOn!: string

  @Field(() => Int, { description: 'Counts its changes; what was read goes into `expectedVersion`.' })
  version!: number
}

@Classified('work', 'WorkProfile', {
  description: 'What a person can do, and where and when they want to work.',
})
export class WorkProfileType {
  personId!: string
  unitId!: string

  @Field(() => OccupationType, {
    nullable: true,
    description: 'The trade. Null when the vocabulary lost it.',
  })
  occupation!: OccupationType | null

  @Field(() => Int, { description: 'Months of work in the trade.' })
  experienceMonths!: number

  @Field(() => EducationLevelEnum, { description: 'Highest schooling finished.' })
  education!: EducationLevel

  @Field(() => [SkillType], { description: 'Languages that the person speaks.' })
  languages!: SkillType[]

  @Field(() => [SkillType], { description: 'Licences that the person holds.' })
  licences!: SkillType[]

  @Field(() => [WorkingHoursEnum], { description: 'Hours that the person wants to work.' })
  workingHours!: WorkingHours[]

  @Field(() => [RegionType], { description: 'Where the person wants to work, most wanted first.' })
  wantedRegions!: RegionType[]

  @Field(() => [WorkSkillType], { description: 'Skills with what speaks for them.' })
  skills!: WorkSkillType[]

  @Field(() => AvailabilityType, {
    nullable: true,
    description: 'From when the person can work. Null until somebody confirmed it.',
  })
  availability!: AvailabilityType | null

  @Field(() => Int, { description: 'Counts its changes; what was read goes into `expectedVersion`.' })
  version!: number
}
