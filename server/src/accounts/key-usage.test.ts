import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const USAGE = `{ viewer { organisation { keyUsage { hours { startsAt points requestCount } dearest { name points requestCount } } } } }`
const usage = async (persona: string) => {
  const { data } = await app.explore(persona, USAGE)
  return (data as { viewer: { organisation: { keyUsage: Usage | null } | null } }).viewer.organisation
    ?.keyUsage
}
interface Usage {
  hours: { points: number; requestCount: number }[]
  dearest: { name: string; points: number; requestCount: number }[]
}

/** Asks as somebody of the employer: the page's door takes no text, so the operation is made by hand. */
const asEmployer = async (): Promise<Usage> => {
  const viewer = await app.rooms.identify({ cookie: await app.signIn('employer') }, new Date())
  const operation = app.operationFor(viewer, 'page', 'en')
  const { graphql } = await import('graphql')
  const { data } = await graphql({ schema: app.engine.schema, source: USAGE, contextValue: operation })
  await operation.finish()
  return (data as unknown as { viewer: { organisation: { keyUsage: Usage } } }).viewer.organisation.keyUsage
}

describe('what keys have used', () => {
  it('is told to people of the employer by hour and by name, and adds up', async () => {
    for (let n = 0; n < 3; n += 1)
      await app.ask('query JuruLas { candidates(first: 5) { edges { node { id } } } }')
    const answer = await app.ask('query Tabel { supply { weekOf } }')
    const seen = await asEmployer()
    expect(seen.dearest.map(({ name, requestCount }) => [name, requestCount])).toEqual([
      ['JuruLas', 3],
      ['Tabel', 1],
    ])
    expect(seen.dearest[1]?.points).toBe(answer.extensions.cost?.['actual'])
    const sum = (parts: { points: number }[]) => parts.reduce((total, { points }) => total + points, 0)
    expect(sum(seen.hours)).toBe(sum(seen.dearest))
  })

  it('is nobody else’s to know, not even an administrator’s', async () => {
    expect((await usage('administrator')) ?? null).toBeNull()
    const rows = await app.installation.database.transaction(
      'titian_employer',
      { ...systemFacts('2026-11-24'), role: 'EMPLOYER', organisation: crypto.randomUUID() },
      (tx) => tx.rows(sql`select 1 from app.key_usage`),
    )
    expect(rows).toEqual([])
  })

  it('joins the names of whoever invents one for each question', async () => {
    for (let n = 0; n < 60; n += 1) await app.ask(`query Q${n} { __typename }`)
    const [row] = await app.installation.database.transaction('titian_auth', systemFacts(''), (tx) =>
      tx.rows<{ names: number }>(sql`select count(distinct operation)::int as names from app.key_usage`),
    )
    expect(row?.names).toBeLessThanOrEqual(51)
  })
})
