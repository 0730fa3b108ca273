import type { StatedWorkProfile } from '@titian/shared/participants/work-profile.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { SkillEvidence } from '@titian/shared/vocabulary/skill-evidence.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { EducationLevelEnum, SkillEvidenceEnum, WorkingHoursEnum } from '../vocabulary/vocabulary-enums.ts'

@InputType({ description: 'A skill, and what speaks for it.' })
export class WorkSkillInput {
  @Field(() => String, { description: 'Code of the skill, such as weld-smaw.' })
  skill!: string

  @Field(() => SkillEvidenceEnum, {
    description: 'EXPERIENCE, or ASSESSED by who reviews skills; certificates are recorded as certificates.',
  })
  evidence!: SkillEvidence
}

@InputType({ description: 'What somebody can do, and where and when they want to work, as a whole.' })
export class RecordWorkProfileInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => String, { description: 'Code of the trade, such as 7212-welder.' })
  occupation!: string

  @Field(() => Int, { description: 'Months of work in the trade, 0 to 720.' })
  experienceMonths!: number

  @Field(() => EducationLevelEnum, { description: 'Highest schooling finished.' })
  education!: EducationLevel

  @Field(() => [String], { description: 'Codes of languages that the person speaks, such as lang-id.' })
  languages!: string[]

  @Field(() => [String], { description: 'Codes of licences that the person holds, such as lic-sim-c.' })
  licences!: string[]

  @Field(() => [WorkingHoursEnum], { description: 'Hours that the person wants to work.' })
  workingHours!: WorkingHours[]

  @Field(() => [String], {
    description:
      'Codes of regencies or provinces where the person wants to work, most wanted first; at most ten.',
  })
  wantedRegions!: string[]

  @Field(() => [WorkSkillInput], {
    nullable: true,
    description: 'All skills with what speaks for them, at most 60. Null leaves them as they are.',
  })
  skills?: WorkSkillInput[] | null

  @Field(() => Int, {
    nullable: true,
    description: '`WorkProfile.version` as it was read. Null when there was no profile.',
  })
  expectedVersion?: number | null
}

export type StatedProfile = StatedWorkProfile & { education: EducationLevel; workingHours: WorkingHours[] }

/** What was stated, each code once. */
export const statedProfile = (input: RecordWorkProfileInput): StatedProfile => ({
  occupation: input.occupation,
  experienceMonths: input.experienceMonths,
  education: input.education,
  languages: [...new Set(input.languages)],
  licences: [...new Set(input.licences)],
  workingHours: [...new Set(input.workingHours)],
  wantedRegions: [...new Set(input.wantedRegions)],
  skills: input.skills
    ? [
        ...new Map(
          input.skills.map(({ skill, evidence }) => [`${skill} ${evidence}`, { code: skill, evidence }]),
        ).values(),
      ]
    : null,
})
