import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

interface Status {
  conditions: { condition: string; isMet: boolean }[]
  obstacles: string[]
  isPublished: boolean
  isCustodyClear: boolean | null
  codeName: string | null
  earliestPublicationOn: string | null
}

const QUERY = `query S($filter: ParticipantFilter) { participants(first: 100, filter: $filter) { edges { node {
  cardStatus { conditions { condition isMet } obstacles isPublished isCustodyClear codeName earliestPublicationOn } } } } }`

/** Asks as the persona's viewer, past the doors: a person has no free queries. */
const statuses = async (persona: string, filter: object = {}): Promise<Status[]> => {
  const viewer = await app.rooms.identify({ cookie: await app.signIn(persona) }, new Date())
  const operation = app.operationFor(viewer, 'page', 'id')
  const { data } = await graphql({
    schema: app.engine.schema,
    source: QUERY,
    variableValues: { filter },
    contextValue: operation,
  })
  await operation.finish()
  const people = data?.['participants'] as { edges: { node: { cardStatus: Status | null } }[] } | undefined
  return people?.edges.flatMap(({ node }) => node.cardStatus ?? []) ?? []
}

describe('how far somebody is from a card', () => {
  it('tells staff of the unit what is open, and no code name', async () => {
    const seen = await statuses('officer', { stages: ['JOB_READY'] })
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.some(({ isPublished }) => isPublished)).toBe(true)
    expect(seen.every(({ codeName }) => codeName === null)).toBe(true)
    for (const { conditions, obstacles, earliestPublicationOn } of seen)
      expect(earliestPublicationOn !== null).toBe(
        conditions.every(({ isMet }) => isMet) && obstacles.length === 0,
      )
  })

  it('tells of custody only whoever reads custody', async () => {
    expect((await statuses('officer')).every(({ isCustodyClear }) => isCustodyClear !== null)).toBe(true)
    const placing = await statuses('placement-officer')
    expect(placing.length).toBeGreaterThan(5)
    expect(placing.every(({ isCustodyClear }) => isCustodyClear === null)).toBe(true)
  })

  it('tells an administrator the same of the nation, without custody and without names of cards', async () => {
    const seen = await statuses('administrator')
    expect(seen.length).toBe(100)
    expect(seen.every(({ isCustodyClear, codeName }) => isCustodyClear === null && codeName === null)).toBe(
      true,
    )
  })

  it('tells the person how their own card is called', async () => {
    const [own, ...others] = await statuses('person')
    expect(others).toEqual([])
    expect(own?.isPublished).toBe(true)
    expect(own?.codeName).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u)
  })
})
