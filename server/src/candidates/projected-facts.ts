import type { Stage } from '@titian/shared/journeys/stage.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import type { CompetencyResult } from '@titian/shared/training/certificate.ts'
import type { AvailabilityBand } from '@titian/shared/vocabulary/availability-band.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { SkillEvidence } from '@titian/shared/vocabulary/skill-evidence.ts'
import { sql } from '../platform/database/sql.ts'
import type { Rows } from './search.ts'

interface ConsentRow {
  given_at: string
  given_on: string
  until_on: string
  is_withdrawn: boolean
  excluded_employers: string[]
  excluded_regions: string[]
  excluded_families: string[]
}

/** The facts of a person that a card may rest on. There are no others: the projector's role reads no more. */
export interface ProjectedFacts {
  person_id: string
  pathway: Pathway
  stage: Stage
  is_confirmed: boolean
  may_be_shown: boolean
  occupation_code: string | null
  experience_months: number
  education: EducationLevel | null
  languages: string[]
  licences: string[]
  working_hours: string[]
  wanted_regions: string[]
  band: { band: AvailabilityBand; confirmed_on: string; latest_start_on: string } | null
  consents: ConsentRow[]
  skills: { skill_code: string; evidence: Extract<SkillEvidence, 'EXPERIENCE' | 'ASSESSED'> }[]
  training: { skill_codes: string[]; issued_on: string }[]
  competency: {
    scheme_code: string
    level: number | null
    result: CompetencyResult
    issued_on: string
    valid_until: string | null
  }[]
}

/** The facts of everybody at the stage JOB_READY; nobody else may have a card. Runs in the projector's role. */
export const readFacts = (rows: Rows): Promise<ProjectedFacts[]> =>
  rows<ProjectedFacts>(sql`
    with chosen as materialized (
      select person_id, stage from people.journey where stage = 'JOB_READY'
    ), consents as (
      select person_id, jsonb_agg(jsonb_build_object(
        'given_at', to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'given_on', (given_at at time zone 'Asia/Jakarta')::date, 'until_on', until_on,
        'is_withdrawn', withdrawn_at is not null, 'excluded_employers', excluded_employers,
        'excluded_regions', excluded_regions, 'excluded_families', excluded_families)) as list
      from people.consent join chosen using (person_id) where purpose = 'SHOW' group by person_id
    ), skills as (
      select person_id, jsonb_agg(jsonb_build_object('skill_code', skill_code, 'evidence', evidence)) as list
      from people.work_skill join chosen using (person_id) group by person_id
    ), training as (
      select person_id, jsonb_agg(jsonb_build_object('skill_codes', skill_codes, 'issued_on', issued_on)) as list
      from people.training_certificate join chosen using (person_id) where taken_back_at is null group by person_id
    ), competency as (
      select person_id, jsonb_agg(jsonb_build_object('scheme_code', scheme_code, 'level', level, 'result', result,
        'issued_on', issued_on, 'valid_until', valid_until)) as list
      from people.competency_certificate join chosen using (person_id) where taken_back_at is null group by person_id
    ), confirmed as (
      select distinct person_id from people.readiness_confirmation join chosen using (person_id) where ended_at is null
    )
    select person_id, participant.pathway, stage, confirmed.person_id is not null as is_confirmed,
      coalesce(gate.may_be_shown, false) as may_be_shown, work.occupation_code,
      coalesce(work.experience_months, 0) as experience_months, work.education,
      coalesce(work.languages, '{}') as languages, coalesce(work.licences, '{}') as licences,
      coalesce(work.working_hours, '{}') as working_hours, coalesce(work.wanted_regions, '{}') as wanted_regions,
      case when availability.band is null then null else jsonb_build_object('band', availability.band,
        'confirmed_on', availability.confirmed_on, 'latest_start_on', availability.latest_start_on) end as band,
      coalesce(consents.list, '[]') as consents, coalesce(skills.list, '[]') as skills,
      coalesce(training.list, '[]') as training, coalesce(competency.list, '[]') as competency
    from chosen
      join people.participant participant using (person_id)
      left join people.card_gate gate using (person_id)
      left join people.work_profile work using (person_id)
      left join (select person_id, band, confirmed_on, latest_start_on from people.availability) availability using (person_id)
      left join consents using (person_id)
      left join skills using (person_id)
      left join training using (person_id)
      left join competency using (person_id)
      left join confirmed using (person_id)`)
