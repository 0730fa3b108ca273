import { EVERYBODY } from '@titian/shared/candidates/question.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asEmployer } from '../candidates/card-database.fixture.ts'
import { IndexSearch } from '../candidates/index/index-search.ts'
import type { CandidateSearch } from '../candidates/search.ts'
import { sqlSearch } from '../candidates/sql-search.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { actsIn, type IntroductionsWorld, introductionsWorld, MOVE, RECALL } from './introductions.fixture.ts'

let world: IntroductionsWorld
let { asked, answered, seenBy } = {} as ReturnType<typeof actsIn>
const index = new IndexSearch(sqlSearch())
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, answered, seenBy } = actsIn(world))
  await asEmployer(world.database, null, (tx) => index.load(tx.rows))
})
afterAll(() => world.database.close())

/** The cards that a search for everybody gives an employer, by either engine, which must agree. */
const foundBy = async (employerId: string): Promise<string[]> => {
  const page = { order: 'RELEVANCE', size: 100, backward: false, from: null } as const
  const ask = (engine: CandidateSearch) =>
    asEmployer(world.database, employerId, async (tx) => {
      const { hits, count } = await (await engine.open(tx.rows)).answer(EVERYBODY, { page, count: true })
      expect(count).toBe(hits.length)
      return hits.map(({ id }) => id).toSorted()
    })
  const [tables, memory] = [await ask(sqlSearch()), await ask(index)]
  expect(memory).toEqual(tables)
  return tables
}

describe('whose name is open to an employer', () => {
  it('is not among its masked cards, and among those of everybody else; a request alone changes nothing', async () => {
    const before = await foundBy(world.employerId)
    await asked()
    expect(await foundBy(world.employerId)).toEqual(before)
    const { candidate } = await answered('YES')
    const card = fromTypeId('cnd', candidate)
    expect(before).toContain(card)
    expect(await foundBy(world.employerId)).toEqual(before.filter((id) => id !== card))
    expect(await foundBy(world.otherId)).toEqual(before)
  })

  it('is still to be read on the introduction itself', async () => {
    const { id, candidate } = await answered('YES')
    expect(await seenBy(world.rini, id)).toMatchObject({ candidate: { id: candidate } })
  })

  it('is among them again once the employer does not go on, and once the person has closed the name', async () => {
    const before = await foundBy(world.employerId)
    const [declined, recalled] = [await answered('YES'), await answered('YES')]
    await world.ask(world.rini, MOVE, {
      input: { introduction: declined.id, to: 'DECLINED', reason: 'SKILLS_DIFFER', expectedVersion: 2 },
    })
    await world.ask(world.self(recalled.personId), RECALL, { input: { introduction: recalled.request } })
    expect(await foundBy(world.employerId)).toEqual(before)
  })
})
