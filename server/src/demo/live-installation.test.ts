import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entities } from '../entities.ts'
import { migrations } from '../migrations.ts'
import { testCipher } from '../participants/staff.fixture.ts'
import type { Database } from '../platform/database/database.ts'
import { openPglite } from '../platform/database/open.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { prepareInstallation } from '../prepare.ts'
import { seededRandom } from './random.ts'
import { seedDemonstration } from './seed-demonstration.ts'

const today = '2026-11-24'
let database: Database
beforeAll(async () => {
  database = (await openPglite({}, { entities, migrations, prepare: prepareInstallation('LIVE') })).database
})
afterAll(() => database.close())

const ask = (query: ReturnType<typeof sql>) =>
  database.transaction('titian_command', systemFacts(today), (tx) => tx.rows(query))

describe('a live installation', () => {
  it('refuses the whole demonstration and keeps nothing of it', async () => {
    const seeding = seedDemonstration(database, { today, random: seededRandom('x'), cipher: testCipher })
    await expect(seeding).rejects.toThrow(/LIVE installation holds no organisation of the other kind/)
    expect(await ask(sql`select count(*)::int as n from org.organisation where synthetic`)).toEqual([
      { n: 0 },
    ])
  })

  it('refuses one invented person, and lets a real one in', async () => {
    const add = (synthetic: boolean) =>
      ask(sql`insert into people.participant (unit_id, pathway, synthetic, registered_on)
        select id, 'EMPLOYMENT', ${synthetic}, ${today}::date from org.organisation where kind = 'CORRECTIONS_UNIT' limit 1`)
    await expect(add(true)).rejects.toThrow(/LIVE installation holds no person of the other kind/)
    await expect(add(false)).resolves.toBeDefined()
  })

  it('refuses to call a real person invented afterwards', async () => {
    await expect(ask(sql`update people.participant set synthetic = true`)).rejects.toThrow(
      /no person of the other kind/,
    )
  })
})
