import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  READ,
} from '../introductions/introductions.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'
import { rightsResolvers } from './rights.ts'

let world: IntroductionsWorld
let { answered, asked, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld([], rightsResolvers())
  ;({ answered, asked, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const receiptsOf = async (personId: string) => {
  const { data } = await world.ask(
    world.self(personId),
    `query ($id: ID!) { participant(id: $id) { receipts { edges { node { readOn act role place purpose job about } } } } }`,
    { id: toTypeId('ptc', personId) },
  )
  return data.participant.receipts.edges.map(({ node }: { node: object }) => node) as { act: string }[]
}

const READING = {
  // The audit log keeps its own clock.
  readOn: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
  act: 'READ',
  role: 'EMPLOYER',
  place: 'PT Karya Contoh',
  purpose: 'DISCLOSURE',
  job: 'Juru las produksi',
  about: ['name and personal details', 'phone and address'],
}
const ASKING = {
  ...READING,
  act: 'RECORDED',
  purpose: 'OTHER',
  job: null,
  about: ['a request to be introduced to you'],
}

describe('after a yes', () => {
  it('each member who reads the name leaves a receipt: company, job and day, never who', async () => {
    const { id, personId } = await answered('YES')
    expect(await receiptsOf(personId)).toEqual([ASKING])
    await seenBy(world.rini, id)
    expect(await receiptsOf(personId)).toEqual(expect.arrayContaining([ASKING, READING]))
    await seenBy(world.bagus, id)
    const told = await receiptsOf(personId)
    expect(told.filter(({ act }) => act === 'READ')).toEqual([READING])
    for (const one of [world.rini, world.bagus] as Extract<Viewer, { kind: 'ACCOUNT' }>[])
      expect(JSON.stringify(told)).not.toContain(one.name)
  })

  it('a reading of several names at once is told to each with their own job', async () => {
    const [one, other] = [await answered('YES'), await answered('YES')]
    await world.as((tx) =>
      tx.rows(
        sql`update hire.vacancy set title = 'Tukang kayu' where id = ${fromTypeId('vac', other.vacancy)}::uuid`,
      ),
    )
    await world.ask(
      world.rini,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Introduction { disclosed { fullName } } } }`,
      { ids: [one.id, other.id] },
    )
    for (const [{ personId }, job] of [
      [one, READING.job],
      [other, 'Tukang kayu'],
    ] as const)
      expect((await receiptsOf(personId)).filter(({ act }) => act === 'READ')).toEqual([
        { ...READING, job, about: ['name and personal details'] },
      ])
  })

  it('who reads nothing leaves none: a colleague who is no recipient, and an unanswered request', async () => {
    const { id, personId } = await answered('YES')
    await seenBy(world.sari, id)
    expect(await receiptsOf(personId)).toEqual([ASKING])
    const waiting = await asked()
    await seenBy(world.rini, waiting.id)
    expect(await receiptsOf(waiting.personId)).toEqual([ASKING])
  })
})

describe('a command that was refused', () => {
  it('is told as a try, not as something written down', async () => {
    const { id, personId } = await answered('YES')
    const MOVE = `mutation ($input: MoveIntroductionInput!) { moveIntroduction(input: $input) { errors { __typename } } }`
    const input = { introduction: id, to: 'INTERVIEW', expectedVersion: 99 }
    const conflict = await world.ask(world.rini, MOVE, { input })
    expect(conflict.data.moveIntroduction.errors).toHaveLength(1)
    const { data } = await world.ask(world.rini, READ, { id })
    await world.ask(world.rini, MOVE, {
      input: { ...input, to: 'HIRED', expectedVersion: data.node.version },
    })
    const acts = (await receiptsOf(personId)).map(({ act }) => act)
    expect(acts.filter((act) => act === 'RECORDED')).toHaveLength(1)
  })
})
