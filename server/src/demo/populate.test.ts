import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { testCipher } from '../participants/staff.fixture.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { NotEmptyError, populate } from './populate.ts'
import { seededRandom } from './random.ts'

const today = '2026-11-24'
let database: Database
const seen: number[] = []
const settings = { today, random: seededRandom('a nation'), cipher: testCipher, people: 9_000 }
beforeAll(async () => {
  database = await testDatabase()
  await populate(database, { ...settings, onProgress: (people) => seen.push(people) })
})
afterAll(() => database.close())

const ask = <T>(query: ReturnType<typeof sql<T>>) =>
  database.transaction('titian_command', systemFacts(today), (tx) => tx.rows<T>(query))

describe('a population', () => {
  it('comes in batches and says how far it is', async () => {
    expect(seen).toEqual([4_000, 8_000, 9_000])
    const [count] = await ask(sql<{ people: number; niks: number }>`
      select count(*)::int as people, count(distinct nik_index)::int + count(*) filter (where nik_index is null)::int as niks
      from people.identity`)
    expect(count).toEqual({ people: 9_000, niks: 9_000 })
  })

  it('looks like the nation: few women, fewer children, most inside', async () => {
    const [shares] = await ask(sql<{ women: number; children: number; ready: number; known: number }>`
      select avg((sex = 'FEMALE')::int)::float8 as women,
        avg((birth_on > ${today}::date - interval '18 years')::int)::float8 as children,
        avg((stage = 'JOB_READY')::int)::float8 as ready,
        avg((nik_encrypted is not null)::int)::float8 as known
      from people.identity join people.journey using (person_id)`)
    expect(shares?.women).toBeCloseTo(0.047, 2)
    expect(shares?.children).toBeLessThan(0.02)
    expect(shares?.ready).toBeGreaterThan(0.05)
    expect(shares?.ready).toBeLessThan(0.1)
    expect(shares?.known).toBeCloseTo(0.88, 1)
  })

  it('is never poured over people who are there already', async () => {
    await expect(populate(database, settings)).rejects.toThrow(NotEmptyError)
  })
})
