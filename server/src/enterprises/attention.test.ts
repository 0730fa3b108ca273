import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TODAY } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { enterpriseAttention } from './attention.ts'
import { capitalWorld } from './capital.fixture.ts'

let world: Awaited<ReturnType<typeof capitalWorld>>
beforeAll(async () => {
  world = await capitalWorld()
})
afterAll(() => world.database.close())

const reasonsOf = async (personId: string) => {
  const found = await world.inCommand(({ rows }) => enterpriseAttention(rows, [personId], TODAY))
  return found.get(personId) ?? []
}

describe('a business calls its counsellor', () => {
  it('when capital waits, when a milestone is to be affirmed, and when a report is nearly due', async () => {
    const { person, enterprise, application } = await world.approved()
    expect(await reasonsOf(person.personId)).toEqual([{ kind: 'CAPITAL_WAITING', sinceOn: TODAY }])
    await world.pay(application.id, 6_000_000, 4_000_000)
    expect(await reasonsOf(person.personId)).toEqual([])
    await world.send('recordMilestone', { enterprise, kind: 'FIRST_SALE', reachedOn: '2026-11-20' })
    await world.inCommand(({ rows }) =>
      rows(sql`update people.capital_tranche set report_due_on = '2026-12-08'`),
    )
    expect(await reasonsOf(person.personId)).toEqual([
      { kind: 'MILESTONE_TO_AFFIRM', sinceOn: '2026-11-20' },
      { kind: 'LPJ_DUE', sinceOn: '2026-12-08' },
    ])
    await world.inCommand(({ rows }) =>
      rows(sql`update people.capital_tranche set report_due_on = '2026-12-09'`),
    )
    expect((await reasonsOf(person.personId)).map(({ kind }) => kind)).toEqual(['MILESTONE_TO_AFFIRM'])
  })

  it('for nothing when there is none', async () => {
    expect(await reasonsOf((await world.aPerson()).personId)).toEqual([])
  })
})
