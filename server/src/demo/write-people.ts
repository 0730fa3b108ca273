import type { Tx } from '../platform/database/database.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { PeopleRows } from './people-rows.ts'

type Table = keyof PeopleRows

/** One statement per table, whatever the number of rows: they travel as one JSON text. */
const INSERTS: Record<Table, (json: string) => RawBuilder<unknown>> = {
  participant: (json) => sql`
    insert into people.participant (person_id, register_number, unit_id, pathway, synthetic, version, registered_on)
    select person_id, register_number, unit_id, pathway, synthetic, version, registered_on
    from json_populate_recordset(null::people.participant, ${json})`,
  identity: (json) => sql`
    insert into people.identity (person_id, unit_id, full_name, aliases, sex, birth_on, nik_encrypted, nik_index,
      nik_absent_reason, origin_region, return_region)
    select person_id, unit_id, full_name, aliases, sex, birth_on, nik_encrypted, nik_index, nik_absent_reason,
      origin_region, return_region
    from json_populate_recordset(null::people.identity, ${json})`,
  contact: (json) => sql`
    insert into people.contact (person_id, unit_id, phone, email, address, guardian_encrypted,
      bank_account_encrypted)
    select person_id, unit_id, phone, email, address, guardian_encrypted, bank_account_encrypted
    from json_populate_recordset(null::people.contact, ${json})`,
  custody_episode: (json) => sql`
    insert into people.custody_episode (person_id, unit_id, legal_stage, offence_group, started_on,
      sentence_months, is_life, further_case_pending, as_of, ended_on, expected_release_on, expected_release_source,
      expected_release_as_of)
    select person_id, unit_id, legal_stage, offence_group, started_on, sentence_months, is_life,
      further_case_pending, as_of, ended_on, expected_release_on, expected_release_source, expected_release_as_of
    from json_populate_recordset(null::people.custody_episode, ${json})`,
  health_note: (json) => sql`
    insert into people.health_note (person_id, unit_id, fitness, noted_on, valid_until)
    select person_id, unit_id, fitness, noted_on, valid_until
    from json_populate_recordset(null::people.health_note, ${json})`,
  work_profile: (json) => sql`
    insert into people.work_profile (person_id, unit_id, occupation_code, experience_months, education, languages,
      licences, working_hours, wanted_regions)
    select person_id, unit_id, occupation_code, experience_months, education, languages, licences, working_hours,
      wanted_regions
    from json_populate_recordset(null::people.work_profile, ${json})`,
  work_skill: (json) => sql`
    insert into people.work_skill (person_id, unit_id, skill_code, evidence, recorded_on)
    select person_id, unit_id, skill_code, evidence, recorded_on
    from json_populate_recordset(null::people.work_skill, ${json})`,
  availability: (json) => sql`
    insert into people.availability (person_id, unit_id, band, confirmed_on, latest_start_on)
    select person_id, unit_id, band, confirmed_on, latest_start_on
    from json_populate_recordset(null::people.availability, ${json})`,
  training_certificate: (json) => sql`
    insert into people.training_certificate (person_id, unit_id, programme_key, skill_codes, issued_on)
    select person_id, unit_id, programme_key, skill_codes, issued_on
    from json_populate_recordset(null::people.training_certificate, ${json})`,
  competency_certificate: (json) => sql`
    insert into people.competency_certificate (person_id, unit_id, scheme_code, level, result, issued_on,
      valid_until, number, instructor, assessor)
    select person_id, unit_id, scheme_code, level, result, issued_on, valid_until, number, instructor, assessor
    from json_populate_recordset(null::people.competency_certificate, ${json})`,
  journey: (json) => sql`
    insert into people.journey (id, person_id, unit_id, stage, pathway, since, version)
    select id, person_id, unit_id, stage, pathway, since, version
    from json_populate_recordset(null::people.journey, ${json})`,
  journey_step: (json) => sql`
    insert into people.journey_step (id, journey_id, person_id, unit_id, from_stage, to_stage, reason, rested_on,
      effective_on, recorded_at, corrects)
    select id, journey_id, person_id, unit_id, from_stage, to_stage, reason, rested_on, effective_on, recorded_at,
      corrects
    from json_populate_recordset(null::people.journey_step, ${json})`,
  consent: (json) => sql`
    insert into people.consent (person_id, unit_id, purpose, notice_version, given_at, until_on, channel, given_by,
      witness_office, withdrawn_at, withdrawn_via, excluded_employers, excluded_regions, excluded_families)
    select person_id, unit_id, purpose, notice_version, given_at, until_on, channel, given_by, witness_office,
      withdrawn_at, withdrawn_via, excluded_employers, excluded_regions, excluded_families
    from json_populate_recordset(null::people.consent, ${json})`,
  readiness_confirmation: (json) => sql`
    insert into people.readiness_confirmation (person_id, unit_id, confirmed_at, requirement_set, ended_at)
    select person_id, unit_id, confirmed_at, requirement_set, ended_at
    from json_populate_recordset(null::people.readiness_confirmation, ${json})`,
  readiness_record: (json) => sql`
    insert into people.readiness_record (person_id, unit_id, requirement, state, office, recorded_on, due_on)
    select person_id, unit_id, requirement, state, office, recorded_on, due_on
    from json_populate_recordset(null::people.readiness_record, ${json})`,
  placement: (json) => sql`
    insert into people.placement (person_id, unit_id, organisation_id, occupation_code, region_code, kind, starts_on,
      ended_on, end_reason, wage, minimum_wage, hours_per_week, has_written_contract, has_social_insurance,
      journey_moved_on, recorded_at)
    select person_id, unit_id, organisation_id, occupation_code, region_code, kind, starts_on, ended_on, end_reason,
      round(monthly * wage_share / 100.0, -4), monthly, hours_per_week, has_written_contract, has_social_insurance,
      journey_moved_on, recorded_at
    from json_to_recordset(${json}) as fresh (person_id uuid, unit_id uuid, organisation_id uuid, occupation_code text,
        region_code text, kind text, starts_on date, ended_on date, end_reason text, wage_share integer,
        hours_per_week integer, has_written_contract boolean, has_social_insurance boolean, journey_moved_on date,
        recorded_at timestamptz)
      left join lateral (select monthly from vocab.minimum_wage
        where province_code = left(region_code, 2) and year <= extract(year from starts_on)
        order by year desc limit 1) minimum on kind = any ('{FIXED_TERM,PERMANENT,CASUAL,APPRENTICESHIP}')`,
}

/** Writes a batch of people, table by table in the order in which they depend on each other. */
export const writePeople = async (tx: Tx, rows: PeopleRows): Promise<void> => {
  for (const table of Object.keys(INSERTS) as Table[])
    if (rows[table].length > 0) await tx.rows(INSERTS[table](JSON.stringify(rows[table])))
}
