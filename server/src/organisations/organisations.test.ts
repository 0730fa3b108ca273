import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { anEmployer } from './organisation.builder.ts'

const facts = systemFacts('2026-11-24')

describe('organisations', () => {
  let database: Database
  let own: string
  beforeAll(async () => {
    database = await testDatabase()
    own = await database.transaction('titian_command', facts, async (tx) => {
      await anEmployer(tx)
      return anEmployer(tx)
    })
  })
  afterAll(() => database.close())

  const names = (role: 'titian_reader' | 'titian_employer', organisation: string | null) =>
    database.transaction(role, { ...facts, organisation }, (tx) =>
      tx.rows<{ id: string; kind: string }>(sql`select id, kind from org.organisation`),
    )

  it('hold every unit of the public register once', async () => {
    const all = await names('titian_reader', null)
    expect(all.filter(({ kind }) => kind === 'CORRECTIONS_UNIT')).toHaveLength(532)
    expect(all.filter(({ kind }) => kind === 'COMMUNITY_CORRECTIONS')).toHaveLength(89)
  })

  it('show an employer itself and no unit', async () => {
    expect(await names('titian_employer', own)).toEqual([{ id: own, kind: 'EMPLOYER' }])
    expect(await names('titian_employer', null)).toEqual([])
  })

  it.each(['org.facility', 'people.participant', 'app.membership_of_others'])(
    'keep %s from an employer',
    async (table) => {
      const read = database.transaction('titian_employer', { ...facts, organisation: own }, (tx) =>
        tx.rows(sql.raw(`select * from ${table}`)),
      )
      await expect(read).rejects.toThrow(/permission denied|does not exist/)
    },
  )
})
