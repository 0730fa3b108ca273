import type { AvailabilityBand } from '@titian/shared/vocabulary/availability-band.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { SkillEvidence } from '@titian/shared/vocabulary/skill-evidence.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { sql } from '../platform/database/sql.ts'
import { type OfPerson, readerOf } from './per-person.ts'

export interface WorkProfileRow extends OfPerson {
  occupationCode: string
  experienceMonths: number
  education: EducationLevel
  languages: string[]
  licences: string[]
  workingHours: WorkingHours[]
  wantedRegions: string[]
  skills: { code: string; evidence: SkillEvidence; recordedOn: string }[]
  band: AvailabilityBand | null
  confirmedOn: string | null
  bandVersion: number | null
  version: number
}

/** The profile with its skills and the band, one row a person. */
export const readWorkProfiles = readerOf<WorkProfileRow>(
  'work',
  (ids) => sql`
    select profile.person_id as "personId", profile.unit_id as "unitId", occupation_code as "occupationCode",
      experience_months as "experienceMonths", education, languages, licences, working_hours as "workingHours",
      wanted_regions as "wantedRegions",
      coalesce((select json_agg(json_build_object('code', skill_code, 'evidence', evidence,
          'recordedOn', recorded_on) order by skill_code, evidence)
        from people.work_skill skill where skill.person_id = profile.person_id), '[]') as skills,
      band, confirmed_on::text as "confirmedOn", profile.version, availability.version as "bandVersion"
    from people.work_profile profile
      left join people.availability on availability.person_id = profile.person_id
    where profile.person_id = any (${ids})`,
)
