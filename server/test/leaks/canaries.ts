import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import { anOrganisation } from '../../src/organisations/organisation.builder.ts'
import type { Database, Tx } from '../../src/platform/database/database.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { writeAdvice } from './canary-advice.ts'
import { writeEnterprise } from './canary-enterprises.ts'
import { writeEmployer, writeIntroduction } from './canary-introductions.ts'
import { writeWork } from './canary-work.ts'

/** A value that stands in exactly one cell of one person; wherever it turns up, it came from there. */
export interface Canary {
  text: string
  class: DataClass
  person: string
}

export interface CanaryWorld {
  units: [string, string]
  /** The first two in the first unit, the third in the second. */
  people: [string, string, string]
  journeys: string[]
  consents: string[]
  dataRequests: string[]
  files: string[]
  vacancies: string[]
  introductions: string[]
  placements: string[]
  enterprises: string[]
  sessions: string[]
  canaries: Canary[]
}

/** Three people whose every value is a canary, written by hand into every table about people. */
export const writeCanaries = (database: Database): Promise<CanaryWorld> =>
  database.transaction('titian_command', systemFacts('2026-11-24'), async (tx) => {
    const units: [string, string] = [await anOrganisation(tx), await anOrganisation(tx)]
    const world: CanaryWorld = {
      units,
      people: ['', '', ''],
      journeys: [],
      consents: [],
      dataRequests: [],
      files: [],
      vacancies: [await writeEmployer(tx)],
      introductions: [],
      placements: [],
      enterprises: [],
      sessions: [],
      canaries: [],
    }
    for (const [n, unit] of [units[0], units[0], units[1]].entries()) {
      const text = (dataClass: DataClass, what: string) => {
        const value = `CANARY-${what}-${n}`
        world.canaries.push({ text: value, class: dataClass, person: '' })
        return value
      }
      // Dates nobody else has: the year says the class, the day says the person.
      const date = (dataClass: DataClass, year: number) => {
        const value = `${year}-03-1${n}`
        world.canaries.push({ text: value, class: dataClass, person: '' })
        return value
      }
      const number = (dataClass: DataClass, from: number) => {
        const value = from + n
        world.canaries.push({ text: String(value), class: dataClass, person: '' })
        return value
      }
      const before = world.canaries.length
      const [row] = await tx.rows<{ person_id: string }>(sql`
        insert into people.participant (register_number, unit_id, pathway, synthetic, registered_on)
        values (${text('work', 'register')}, ${unit}::uuid, 'EMPLOYMENT', true, ${date('work', 1951)}::date) returning person_id`)
      const id = row!.person_id
      const u = sql`${unit}::uuid`
      const p = sql`${id}::uuid`
      await tx.rows(sql`insert into people.identity (person_id, unit_id, full_name, aliases, sex, birth_on, nik_absent_reason)
        values (${p}, ${u}, ${text('identity', 'name')}, array[${text('identity', 'alias')}], 'FEMALE', ${date('identity', 1952)}::date, 'UNKNOWN')`)
      await tx.rows(sql`insert into people.contact (person_id, unit_id, phone, email, address)
        values (${p}, ${u}, ${text('contact', 'phone')}, ${text('contact', 'email')}, ${text('contact', 'address')})`)
      await tx.rows(sql`insert into people.custody_episode (person_id, unit_id, legal_stage, offence_group, started_on, sentence_months, as_of, ended_on, expected_release_on, expected_release_source, expected_release_as_of)
        values (${p}, ${u}, 'SENTENCED', 'PROPERTY', ${date('criminal', 1953)}::date, 30, ${date('criminal', 1954)}::date, null, ${date('criminal', 2092)}::date, 'REGISTER', ${date('criminal', 1981)}::date)`)
      await tx.rows(sql`insert into people.health_note (person_id, unit_id, fitness, noted_on, valid_until)
        values (${p}, ${u}, 'FIT', ${date('health', 1955)}::date, ${date('health', 2091)}::date)`)
      await tx.rows(sql`insert into people.work_profile (person_id, unit_id, occupation_code, experience_months, education, wanted_regions)
        values (${p}, ${u}, '7212-welder', ${611 + n}, 'DIPLOMA', array['32.73'])`)
      await tx.rows(sql`insert into people.availability (person_id, unit_id, band, confirmed_on, latest_start_on)
        values (${p}, ${u}, 'NOW', ${date('work', 1957)}::date, ${date('criminal', 1958)}::date)`)
      await tx.rows(sql`insert into people.competency_certificate (person_id, unit_id, scheme_code, level, result, issued_on, valid_until, number, instructor, assessor)
        values (${p}, ${u}, ${await aScheme(tx)}, 2, 'COMPETENT', ${date('work', 1959)}::date, '2099-01-01', ${text('work', 'number')}, ${text('work', 'instructor')}, ${text('work', 'assessor')})`)
      const [journey] = await tx.rows<{
        id: string
      }>(sql`insert into people.journey (person_id, unit_id, stage, pathway, since)
        values (${p}, ${u}, 'ASSESSED', 'EMPLOYMENT', ${date('work', 1960)}::date) returning id`)
      const [step] = await tx.rows<{
        id: string
      }>(sql`insert into people.journey_step (journey_id, person_id, unit_id, to_stage, reason, effective_on, recorded_at)
        values (${journey!.id}::uuid, ${p}, ${u}, 'ASSESSED', ${text('work', 'reason')}, ${date('work', 1961)}::date, now()) returning id`)
      await tx.rows(sql`insert into people.assessment (person_id, unit_id, assessed_on, suggested_pathway, recorded_at)
        values (${p}, ${u}, ${date('work', 1962)}::date, 'EMPLOYMENT', now())`)
      await tx.rows(sql`insert into people.readiness_record (person_id, unit_id, requirement, state, office, recorded_on, due_on)
        values (${p}, ${u}, 'BANK_ACCOUNT', 'IN_PROCESS', 'BANK', ${date('work', 1963)}::date, ${date('work', 2093)}::date)`)
      await tx.rows(sql`insert into people.readiness_waiver (person_id, unit_id, requirement, waived_by, reason, recorded_on, until_on)
        values (${p}, ${u}, 'HOUSING_PLAN', 'UNIT_COACHING', ${text('work', 'waiver')}, '2026-01-01', ${date('work', 2094)}::date)`)
      await tx.rows(sql`insert into people.readiness_confirmation (person_id, unit_id, confirmed_at, requirement_set, answers)
        values (${p}, ${u}, now(), ${text('work', 'rules')},
          ${JSON.stringify([{ requirement: 'BANK_ACCOUNT', state: 'MET', evidence: { kind: 'RECORD', on: date('work', 1964) } }])}::jsonb)`)
      const [consent] = await tx.rows<{
        id: string
      }>(sql`insert into people.consent (person_id, unit_id, purpose, notice_version, given_at, until_on, channel, given_by, witness_office)
        values (${p}, ${u}, 'SHOW', ${text('work', 'notice')}, now(), '2027-01-01', 'PAPER', 'SELF', 'LABOUR_OFFICE') returning id`)
      const [request] = await tx.rows<{
        id: string
      }>(sql`insert into people.data_request (person_id, unit_id, kind, about, via, made_at, recorded_by, idempotency_key, state, ended_at, answered_by, outcome, words)
        values (${p}, ${u}, 'CORRECTION', ${text('work', 'wish')}, 'PAPER', now(), gen_random_uuid(), ${text('work', 'repeat')}, 'ANSWERED', now(), gen_random_uuid(), 'GRANTED', ${text('work', 'promise')}) returning id`)
      await tx.rows(sql`insert into people.use_restriction (person_id, unit_id, request_id, since)
        values (${p}, ${u}, ${request!.id}::uuid, ${date('work', 1949)}::date)`)
      await tx.rows(sql`insert into people.erasure (person_id, unit_id, request_id, is_whole, erased_at)
        values (${p}, ${u}, ${request!.id}::uuid, false, ${date('work', 1969)}::date)`)
      const files = await tx.rows<{
        id: string
      }>(sql`insert into people.stored_file (person_id, unit_id, kind, data_class, media_type, byte_count, content, stored_at, stored_by)
        select ${p}, ${u}, kind, class, 'image/png', 1, '\\x00', at::date, gen_random_uuid()
        from (values ('CERTIFICATE', 'work', ${date('work', 2061)}), ('IDENTITY', 'identity', ${date('identity', 2062)}),
          ('BANK', 'contact', ${date('contact', 2063)}), ('CUSTODY', 'criminal', ${date('criminal', 2064)}),
          ('FITNESS', 'health', ${date('health', 2065)})) as file (kind, class, at) returning id`)
      await tx.rows(sql`set local role titian_auth`)
      await tx.rows(sql`insert into people.kiosk_pin_given (person_id, unit_id, number, given_at, given_by, role)
        values (${p}, ${u}, ${text('work', 'kiosk')}, now(), gen_random_uuid(), 'OFFICER')`)
      await tx.rows(sql`set local role titian_command`)
      const introduction = await writeIntroduction(
        tx,
        {
          personId: id,
          unitId: unit,
          consentId: consent!.id,
          vacancyId: world.vacancies[0]!,
          isNamed: n === 0,
        },
        { text, date },
      )
      world.introductions.push(introduction)
      world.placements.push(await writeWork(tx, { personId: id, unitId: unit }, { date, number }))
      world.enterprises.push(...(await writeEnterprise(tx, { personId: id, unitId: unit }, { text, date })))
      world.sessions.push(...(await writeAdvice(tx, { personId: id, unitId: unit }, { text, date })))
      for (const canary of world.canaries.slice(before)) canary.person = id
      world.people[n] = id
      world.journeys.push(journey!.id, step!.id)
      world.consents.push(consent!.id)
      world.dataRequests.push(request!.id)
      world.files.push(...files.map((file) => file.id))
    }
    return world
  })

const aScheme = async (tx: Tx): Promise<string> => {
  const [scheme] = await tx.rows<{ code: string }>(sql`select code from vocab.scheme order by code limit 1`)
  return scheme!.code
}
