import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { type TestApp, testApp } from '../app.ts'
import { corpusOf, firstDifference } from './employer-corpus.ts'

describe('what an employer is told', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('is a function of the cards alone: everything else may change, the bytes stay', async () => {
    const before = await corpusOf(app)
    expect(before.filter((text) => text.includes('codeName')).length).toBeGreaterThan(30)
    await app.installation.database.transaction('titian_command', systemFacts('2026-11-24'), async (tx) => {
      // As the owner of the database: no role of the application could do all of this.
      await tx.rows(sql`set local role none`)
      for (const statement of SCRAMBLE) await tx.rows(sql.raw(statement))
    })
    expect(firstDifference(before, await corpusOf(app))).toBeNull()
    await app.installation.database.transaction('titian_command', systemFacts(''), async (tx) => {
      await tx.rows(sql`set local role none`)
      await tx.rows(sql`delete from app.cost_bucket`)
    })
    // Also after the index was built anew, from the same cards.
    await app.rooms.candidates.loadIndex()
    expect(firstDifference(before, await corpusOf(app))).toBeNull()
  }, 120_000)
})

/** Everybody gets another name, age, history, unit, health and law behind the same card. */
const SCRAMBLE = [
  // The meter counts what was asked so far; the second time must be able to ask as much.
  'delete from app.cost_bucket',
  `update people.identity set full_name = md5(person_id::text), sex = 'MALE', birth_on = birth_on - 3000, aliases = '{}'`,
  `update people.contact set phone = null, email = md5(person_id::text) || '@example.org', address = 'pindah'`,
  `update people.custody_episode set offence_group = 'TERRORISM', legal_stage = 'REMAND', further_case_pending = true, started_on = started_on - 100`,
  `update people.health_note set fitness = 'NOT_YET'`,
  `update people.work_profile set experience_months = 1, education = 'NONE', languages = '{}', licences = '{}', wanted_regions = '{11}'`,
  `delete from people.work_skill`,
  `update people.availability set band = 'WITHIN_6_MONTHS', confirmed_on = confirmed_on - 400`,
  `delete from people.competency_certificate`,
  `delete from people.training_certificate`,
  `update people.journey set stage = 'RETURNED_TO_CUSTODY'`,
  `update people.participant set unit_id = (select id from org.organisation where kind = 'CORRECTIONS_UNIT' order by id limit 1), register_number = md5(person_id::text)`,
  `update org.organisation set name = 'Nama lain ' || left(id::text, 8) where kind <> 'EMPLOYER'`,
]
