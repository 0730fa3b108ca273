import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account, key } from '../candidates/candidates-api.fixture.ts'
import { TODAY } from '../candidates/card-database.fixture.ts'
import { anEmployer } from '../organisations/organisation.builder.ts'
import { gatherDemand } from './gather-demand.ts'
import { vocabulary, worldWithCards } from './matching-cards.fixture.ts'
import { aVacancy } from './vacancy.builder.ts'

let world: Awaited<ReturnType<typeof worldWithCards>>
beforeAll(async () => {
  world = await worldWithCards()
})
afterAll(() => world.database.close())

/** Nobody in these cards wants to work in Merauke. */
const FAR = { region: '93.01' }

const DEMAND = '{ demand { weekOf cells { province { code } family employersAtLeast } } }'
const demand = async () => (await world.api.ask({ kind: 'PUBLIC' }, DEMAND)).data.demand
const gather = () => world.project((tx) => gatherDemand(tx, vocabulary, TODAY))

describe('the table of demand', () => {
  it('is not there before it was gathered, then tells of work that three employers look for in vain', async () => {
    expect(await demand()).toBeNull()
    await world.command(async (tx) => {
      for (let n = 0; n < 2; n++) await aVacancy(tx, await anEmployer(tx), FAR)
    })
    expect(await gather()).toBe(2)
    expect(await demand()).toEqual({ weekOf: TODAY, cells: [] })
    await world.command(async (tx) => aVacancy(tx, await anEmployer(tx), FAR))
    await gather()
    expect(await demand()).toEqual({
      weekOf: TODAY,
      cells: [{ province: { code: '93' }, family: 'METAL', employersAtLeast: 3 }],
    })
  })

  it('counts no vacancy that somebody fits, that is over, or whose employer is not verified', async () => {
    const before = await gather()
    await world.command(async (tx) => {
      await aVacancy(tx, await anEmployer(tx))
      await aVacancy(tx, await anEmployer(tx), { ...FAR, opensUntil: '2026-11-01' })
      await aVacancy(tx, await anEmployer(tx, { state: 'SUSPENDED' }), FAR)
    })
    expect(await gather()).toBe(before)
  })

  it('says the same to everybody', async () => {
    const told = JSON.stringify(await demand())
    for (const viewer of [
      account(world.own),
      key(world.own, { scopes: ['supply'] }),
      account(null, { role: 'TRAINER' }),
      account(null, { role: 'PERSON' }),
    ])
      expect(JSON.stringify((await world.api.ask(viewer, DEMAND)).data.demand)).toBe(told)
  })
})
