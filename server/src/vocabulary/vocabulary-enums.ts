import { AVAILABILITY_BAND_WORDS, AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EDUCATION_LEVEL_WORDS, EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { EXPERIENCE_BAND_WORDS, EXPERIENCE_BANDS } from '@titian/shared/vocabulary/experience-band.ts'
import { OCCUPATION_FAMILIES, OCCUPATION_FAMILY_WORDS } from '@titian/shared/vocabulary/occupation-family.ts'
import { REGION_LEVEL_WORDS, REGION_LEVELS } from '@titian/shared/vocabulary/region-level.ts'
import { SKILL_EVIDENCE, SKILL_EVIDENCE_WORDS } from '@titian/shared/vocabulary/skill-evidence.ts'
import { SKILL_GROUP_WORDS, SKILL_GROUPS } from '@titian/shared/vocabulary/skill-group.ts'
import { WORKING_HOURS, WORKING_HOURS_WORDS } from '@titian/shared/vocabulary/working-hours.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

export const RegionLevelEnum = enumOf(
  'RegionLevel',
  'How wide a region is, the widest first.',
  REGION_LEVELS,
  REGION_LEVEL_WORDS,
)

export const OccupationFamilyEnum = enumOf(
  'OccupationFamily',
  'Families that occupations belong to.',
  OCCUPATION_FAMILIES,
  OCCUPATION_FAMILY_WORDS,
)

export const SkillGroupEnum = enumOf(
  'SkillGroup',
  'Groups that skills stand in; SOFT, LANGUAGE and LICENCE are no trades.',
  SKILL_GROUPS,
  SKILL_GROUP_WORDS,
)

export const EducationLevelEnum = enumOf(
  'EducationLevel',
  'Highest schooling finished, the lowest first.',
  EDUCATION_LEVELS,
  EDUCATION_LEVEL_WORDS,
)

export const ExperienceBandEnum = enumOf(
  'ExperienceBand',
  'How long somebody has worked in the trade.',
  EXPERIENCE_BANDS,
  EXPERIENCE_BAND_WORDS,
)

export const WorkingHoursEnum = enumOf(
  'WorkingHours',
  'Hours that somebody wants to work.',
  WORKING_HOURS,
  WORKING_HOURS_WORDS,
)

export const AvailabilityBandEnum = enumOf(
  'AvailabilityBand',
  'From when somebody can work, the soonest first.',
  AVAILABILITY_BANDS,
  AVAILABILITY_BAND_WORDS,
)

export const SkillEvidenceEnum = enumOf(
  'SkillEvidence',
  'What speaks for a skill, the strongest first.',
  SKILL_EVIDENCE,
  SKILL_EVIDENCE_WORDS,
)
