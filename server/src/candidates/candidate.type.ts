import type { AvailabilityBand } from '@titian/shared/vocabulary/availability-band.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { ExperienceBand } from '@titian/shared/vocabulary/experience-band.ts'
import type { SkillEvidence } from '@titian/shared/vocabulary/skill-evidence.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { Node } from '../platform/graphql/node.ts'
import {
  CertificateSchemeType,
  OccupationType,
  RegionType,
  SkillType,
} from '../vocabulary/vocabulary.type.ts'
import {
  AvailabilityBandEnum,
  EducationLevelEnum,
  ExperienceBandEnum,
  SkillEvidenceEnum,
  WorkingHoursEnum,
} from '../vocabulary/vocabulary-enums.ts'

@Classified('card', 'CandidateSkill', { description: 'A skill of a candidate, and what speaks for it.' })
export class CandidateSkillType {
  @Field(() => SkillType, { description: 'The skill.' })
  skill!: SkillType

  @Field(() => [SkillEvidenceEnum], { description: 'What speaks for it, strongest first; never empty.' })
  evidence!: readonly SkillEvidence[]
}

@Classified('card', 'HalfYear', { description: 'A half of a calendar year.' })
export class HalfYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number

  @Field(() => Int, { description: '1 for January to June, 2 for July to December.' })
  half!: number
}

@Classified('card', 'CandidateCertificate', {
  description: 'A competency certificate in force; without number, issuer, place or day.',
})
export class CandidateCertificateType {
  @Field(() => CertificateSchemeType, { description: 'What was certified.' })
  scheme!: CertificateSchemeType

  @Field(() => Int, { nullable: true, description: 'The level reached. Null when the scheme has none.' })
  level!: number | null

  @Field(() => HalfYearType, { description: 'The half-year in which it ends.' })
  validUntil!: HalfYearType
}

@Classified('card', 'Candidate', {
  description:
    'A job-ready person who agreed to be shown: what an employer may know before an introduction, and no more.',
  implements: Node,
})
export class CandidateType extends Node {
  @Field(() => String, {
    description: 'Two or three Indonesian words, never translated; new at each new publication.',
  })
  codeName!: string

  @Field(() => String, { description: 'The trade and the strongest skills, in the language of the viewer.' })
  headline!: string

  @Field(() => OccupationType, { description: 'The trade.' })
  occupation!: OccupationType

  @Field(() => ExperienceBandEnum, { description: 'How long in the trade.' })
  experience!: ExperienceBand

  @Field(() => [CandidateSkillType], { description: 'Skills, strongest first.' })
  skills!: CandidateSkillType[]

  @Field(() => [CandidateCertificateType], { description: 'Competency certificates in force.' })
  certificates!: CandidateCertificateType[]

  @Field(() => [SkillType], { description: 'Languages.' })
  languages!: SkillType[]

  @Field(() => [SkillType], { description: 'Driving and other licences.' })
  licences!: SkillType[]

  @Field(() => [WorkingHoursEnum], { description: 'Hours that the person wants to work.' })
  workingHours!: readonly WorkingHours[]

  @Field(() => EducationLevelEnum, {
    nullable: true,
    description: 'Highest schooling. Null when it is not known.',
  })
  education!: EducationLevel | null

  @Field(() => RegionType, {
    description: 'Where the person wants to work; wider than they said where too few others are like them.',
  })
  region!: RegionType

  @Field(() => AvailabilityBandEnum, { description: 'From when; never a month or a day.' })
  availability!: AvailabilityBand
}
