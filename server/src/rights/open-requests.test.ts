import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer, TODAY } from '../participants/staff.fixture.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { type RightsWorld, rightsWorld, selfOf } from './rights.fixture.ts'

let world: RightsWorld
beforeAll(async () => {
  world = await rightsWorld()
})
afterAll(() => world.database.close())

describe('the list of open requests', () => {
  const LIST = '{ openDataRequests(first: 100) { edges { node { id } } } }'
  const listed = async (viewer: ReturnType<typeof aViewer>) => {
    const { data } = await world.ask(viewer, LIST)
    return data.openDataRequests?.edges.map(({ node }: { node: { id: string } }) => node.id)
  }

  it('shows staff their unit, administration all, and a trainer nothing', async () => {
    const person = await world.somebody()
    const { dataRequest } = await world.make(person)
    expect(await listed(aViewer('OFFICER', { unitId: world.unitId }))).toContain(dataRequest.id)
    expect(await listed(aViewer('PROBATION_OFFICER', { unitId: world.unitId }))).toContain(dataRequest.id)
    expect(await listed(aViewer('ADMINISTRATOR'))).toContain(dataRequest.id)
    expect(await listed(selfOf(person))).toEqual([dataRequest.id])
    expect(await listed(aViewer('OFFICER', { unitId: world.otherUnitId }))).toEqual([])
    for (const role of ['TRAINER', 'ASSESSOR', 'PLACEMENT_OFFICER', 'REHAB_COUNSELLOR', 'EMPLOYER'] as const)
      expect(await listed(aViewer(role, { unitId: world.unitId })), role).toBeUndefined()
  })

  it('is held by row security too, whoever asks the table itself', async () => {
    const person = await world.somebody()
    await world.make(person)
    const count = async (role: string, more: object) => {
      const facts = { ...systemFacts(TODAY), role, ...more }
      const rows = await world.database.transaction('titian_reader', facts, (tx) =>
        tx.rows(sql`select 1 from people.data_request where person_id = ${person.personId}::uuid`),
      )
      return rows.length
    }
    expect(await count('OFFICER', { unit: world.unitId })).toBe(1)
    expect(await count('OFFICER', { unit: world.otherUnitId })).toBe(0)
    expect(await count('TRAINER', { unit: world.unitId })).toBe(0)
    expect(await count('PERSON', { person: person.personId })).toBe(1)
    expect(await count('PERSON', { person: crypto.randomUUID(), unit: world.unitId })).toBe(0)
    await expect(
      world.database.transaction('titian_employer', systemFacts(TODAY), (tx) =>
        tx.rows(sql`select 1 from people.data_request`),
      ),
    ).rejects.toThrow(/permission denied/)
  })
})
