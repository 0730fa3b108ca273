import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from './app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const CARDS = '{ candidates(first: 1) { edges { node { codeName } } } }'
const EMPLOYER = `{ organisations(kind: EMPLOYER, search: "Karya Logam") { edges { node { id verification { state version } } } } }`
const MOVE = `mutation ($input: MoveVerificationInput!) { moveVerification(input: $input) {
  organisation { verification { state } } errors { __typename } } }`

describe('the suspension of an employer', () => {
  it('holds from the next request on for its keys, and its people see nobody any more', async () => {
    const before = await app.ask(CARDS)
    expect(before.text).toContain('codeName')
    expect(before.errors).toEqual([])
    const found = await app.explore('administrator', EMPLOYER)
    const [{ node }] = (
      found.data as {
        organisations: { edges: { node: { id: string; verification: { version: number } } }[] }
      }
    ).organisations.edges as [{ node: { id: string; verification: { version: number } } }]
    const input = {
      organisation: node.id,
      to: 'SUSPENDED',
      reason: 'MISUSE_OF_DATA',
      expectedVersion: node.verification.version,
    }
    const moved = await app.explore('administrator', MOVE, { input })
    expect(moved.data).toEqual({
      moveVerification: { organisation: { verification: { state: 'SUSPENDED' } }, errors: [] },
    })
    const after = await app.ask(CARDS)
    expect(after.text).not.toContain('"codeName":')
    const person = await app.rooms.identify({ cookie: await app.signIn('employer') }, new Date())
    expect(person).toMatchObject({ role: 'EMPLOYER', organisationIsVerified: false })
  })
})
