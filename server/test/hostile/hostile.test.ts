import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../app.ts'
import { HOSTILE_REQUESTS, type HostileRequest } from './requests.ts'

/** Whoever might send it: nobody, somebody at a page, an employer's system, an administrator at the playground. */
const IDENTITIES = ['nobody', 'page', 'key', 'playground'] as const

/** Words that an answer to a stranger never contains: they come from inside. */
const INSIDE =
  /\bat [\w./<>]+:\d+:\d+|node_modules|postgres|pglite|kysely|syntax error at|relation "|titian_(reader|employer|public|command)/i

describe('a hostile request', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  const send = async (request: HostileRequest, identity: (typeof IDENTITIES)[number]) => {
    const headers: Record<string, string> = {}
    if (identity === 'page') headers['cookie'] = await app.signIn('employer')
    if (identity === 'playground') headers['cookie'] = await app.signIn('administrator')
    if (identity === 'key') headers['authorization'] = `Bearer ${app.keys.employer}`
    if (typeof request.body !== 'string' || request.body.startsWith('{'))
      headers['content-type'] = 'application/json'
    const door = identity === 'playground' ? '/playground/graphql' : '/graphql'
    const body =
      request.body === undefined
        ? undefined
        : typeof request.body === 'string'
          ? request.body
          : JSON.stringify(request.body)
    const started = performance.now()
    const answer = await app.http.inject({
      method: (request.method ?? 'POST') as 'POST',
      url: request.url ?? door,
      headers: { ...headers, ...request.headers },
      ...(body !== undefined && { payload: body }),
    })
    return { status: answer.statusCode, text: answer.body, milliseconds: performance.now() - started }
  }

  it.each(HOSTILE_REQUESTS.map((request) => [request.name, request] as const))(
    '%s harms nobody, whoever sends it',
    async (_name, request) => {
      for (const identity of IDENTITIES) {
        const { status, text, milliseconds } = await send(request, identity)
        expect.soft(status, `${identity}: ${text.slice(0, 200)}`).toBeLessThan(500)
        if (request.status) expect.soft(request.status, identity).toContain(status)
        expect.soft(text, identity).not.toMatch(INSIDE)
        expect.soft(milliseconds, identity).toBeLessThan(1_000)
      }
    },
  )

  it('never becomes an answer without an error when it is beyond a bound', async () => {
    const beyond = HOSTILE_REQUESTS.filter(({ name }) =>
      /levels|twenty-one|eleven|two mutations|too many|a page of|first and last|hundred and one|cursor from|distance nobody|unknown (region|skill)|thousand skills/.test(
        name,
      ),
    )
    expect(beyond.length).toBeGreaterThan(15)
    for (const request of beyond) {
      const { text } = await send(request, 'key')
      expect.soft(text, request.name).toContain('"errors"')
    }
  })

  it('leaves the server as it was', async () => {
    const answer = await app.ask('{ installation { kind } }')
    expect(answer.data).toEqual({ installation: { kind: 'SYNTHETIC' } })
  })

  it('there are at least sixty kinds', () => {
    expect(new Set(HOSTILE_REQUESTS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60)
  })
})

describe('the doors', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())
  const post = (
    url: string,
    headers: Record<string, string>,
    body: object = { query: '{ installation { kind } }' },
  ) => app.http.inject({ method: 'POST', url, headers, payload: body })

  it('refuse a cookie and a key in one request', async () => {
    const answer = await post('/graphql', {
      cookie: await app.signIn('employer'),
      authorization: `Bearer ${app.keys.employer}`,
    })
    expect(answer.statusCode).toBe(400)
  })

  it('execute no text of a browser, signed in or not', async () => {
    for (const cookie of ['', await app.signIn('employer'), await app.signIn('administrator')]) {
      const answer = await post('/graphql', cookie ? { cookie } : {})
      expect(answer.statusCode).toBe(401)
      expect(answer.json().errors[0].extensions.code).toBe('UNAUTHENTICATED')
    }
  })

  it.each(['employer', 'person'])('keep %s out of the playground', async (persona) => {
    const answer = await post('/playground/graphql', { cookie: await app.signIn(persona) })
    expect(answer.statusCode).toBe(403)
  })

  it('keep a key out of the playground', async () => {
    const answer = await post('/playground/graphql', { authorization: `Bearer ${app.keys.employer}` })
    expect(answer.statusCode).toBe(401)
  })

  it.each([
    ['nonsense', 'Bearer nonsense'],
    ['a key with a wrong sum', 'Bearer ttn_demo_AAAAAAAA_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB_0000'],
    ['basic authentication', 'Basic YWRtaW46YWRtaW4='],
  ])('refuse %s with the same bytes', async (_what, authorization) => {
    const answer = await post('/graphql', { authorization })
    expect(answer.statusCode).toBe(401)
    expect(answer.body).toBe((await post('/graphql', { authorization: 'Bearer x' })).body)
  })

  it('tell a key what everything costs, and count it down', async () => {
    const first = await app.ask('{ __schema { types { name } } }')
    const second = await app.ask('{ regions(first: 50) { edges { node { name } } } }')
    expect(first.extensions.cost?.['requested']).toBeGreaterThan(0)
    expect(second.extensions.cost?.['actual']).toBeLessThanOrEqual(second.extensions.cost?.['requested'] ?? 0)
  })
})
