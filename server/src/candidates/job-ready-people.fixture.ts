import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { TODAY } from './card-database.fixture.ts'
import { type Random, uuid } from './random-cards.fixture.ts'

/** Somebody who may have a card; what is given differs from that. */
export interface JobReadyPerson {
  personId: string
  occupation: string
  regions: string[]
  band: 'NOW' | 'WITHIN_3_MONTHS' | 'WITHIN_6_MONTHS'
  skills: string[]
  stage: string
  legalStage: string | null
  birthOn: string
  consentGivenAt: string
  excludedEmployers: string[]
  excludedRegions: string[]
  confirmedOn: string
}

/** Welders of Bandung, ready now; `given` says in what each one differs. */
export const jobReady = (
  random: Random,
  count: number,
  given: (at: number) => Partial<JobReadyPerson> = () => ({}),
): JobReadyPerson[] =>
  Array.from({ length: count }, (_, at) => ({
    personId: uuid(random),
    occupation: '7212-welder',
    regions: ['32.73'],
    band: 'NOW',
    skills: ['weld-smaw'],
    stage: 'JOB_READY',
    legalStage: 'SENTENCED',
    birthOn: '1990-01-01',
    consentGivenAt: '2026-11-01T03:00:00Z',
    excludedEmployers: [],
    excludedRegions: [],
    confirmedOn: '2026-11-10',
    ...given(at),
  }))

/** Writes people with all the facts of a card, set by set. The unit is made beforehand, by `aUnit`. */
export const storePeople = async (database: Database, unit: string, people: readonly JobReadyPerson[]) => {
  const people_ = sql`jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p("personId" uuid, occupation text,
    regions jsonb, band text, skills jsonb, stage text, "legalStage" text, "birthOn" date,
    "consentGivenAt" timestamptz, "excludedEmployers" jsonb, "excludedRegions" jsonb, "confirmedOn" date)`
  const list = (column: string, type: string) =>
    sql`array(select jsonb_array_elements_text(p.${sql.ref(column)}))::${sql.raw(type)}[]`
  await asCommand(database, async ({ rows }) => {
    await rows(sql`insert into people.participant (person_id, unit_id, pathway, synthetic, registered_on)
      select "personId", ${unit}::uuid, 'EMPLOYMENT', true, '2026-01-01' from ${people_}`)
    await rows(sql`insert into people.identity (person_id, unit_id, full_name, sex, birth_on, nik_absent_reason)
      select "personId", ${unit}::uuid, 'Orang Contoh', 'MALE', "birthOn", 'UNKNOWN' from ${people_}`)
    await rows(sql`insert into people.custody_episode (person_id, unit_id, legal_stage, started_on, as_of)
      select "personId", ${unit}::uuid, "legalStage", '2025-01-01', '2026-11-01' from ${people_} where "legalStage" is not null`)
    await rows(sql`insert into people.journey (person_id, unit_id, stage, pathway, since)
      select "personId", ${unit}::uuid, stage, 'EMPLOYMENT', '2026-10-01' from ${people_}`)
    await rows(sql`insert into people.readiness_confirmation (person_id, unit_id, confirmed_at, requirement_set)
      select "personId", ${unit}::uuid, '2026-10-01', 'test' from ${people_}`)
    await rows(sql`insert into people.work_profile (person_id, unit_id, occupation_code, experience_months, education,
        languages, working_hours, wanted_regions)
      select "personId", ${unit}::uuid, occupation, 40, 'SENIOR_SECONDARY', '{lang-id}', '{DAY}', ${list('regions', 'text')}
      from ${people_}`)
    await rows(sql`insert into people.work_skill (person_id, unit_id, skill_code, evidence, recorded_on)
      select "personId", ${unit}::uuid, skill, 'EXPERIENCE', '2026-05-01'
      from ${people_}, jsonb_array_elements_text(p.skills) as skill`)
    await rows(sql`insert into people.availability (person_id, unit_id, band, confirmed_on, latest_start_on)
      select "personId", ${unit}::uuid, band, "confirmedOn", '2027-01-01' from ${people_}`)
    await rows(sql`insert into people.consent (person_id, unit_id, purpose, notice_version, given_at, until_on, channel,
        given_by, witness_office, excluded_employers, excluded_regions)
      select "personId", ${unit}::uuid, 'SHOW', 'v1', "consentGivenAt", '2027-06-01', 'PAPER', 'SELF', 'LEGAL_AID',
        ${list('excludedEmployers', 'uuid')}, ${list('excludedRegions', 'text')} from ${people_}`)
  })
}

export const aUnit = (database: Database): Promise<string> => asCommand(database, (tx) => anOrganisation(tx))

export const asCommand = <T>(database: Database, act: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction('titian_command', systemFacts(TODAY), act)
