import { describe, expect, it } from 'vitest'
import { asCurl } from './curl.ts'
import { ask, costOf, withheldOf } from './request.ts'

/** A server that answers with `body`, and remembers what it was asked. */
const server = (status: number, body: string) => {
  const seen: { url: string; init: RequestInit }[] = []
  const send = (async (url: string, init: RequestInit) => {
    seen.push({ url, init })
    return new Response(body, { status })
  }) as unknown as typeof fetch
  let now = 0
  const clock = () => {
    now += 32
    return now
  }
  return { seen, door: { fetch: send, clock, language: 'en' as const } }
}

describe('asking the playground’s door', () => {
  it('posts JSON with the session’s cookie and the chosen language', async () => {
    const { seen, door } = server(200, '{"data":{"viewer":null}}')
    const reply = await ask(door, { query: '{ viewer { role } }' })
    expect(reply).toMatchObject({
      status: 200,
      milliseconds: 32,
      body: { data: { viewer: null } },
      cost: null,
    })
    expect(seen[0]?.url).toBe('/playground/graphql')
    expect(seen[0]?.init).toMatchObject({ method: 'POST', credentials: 'same-origin' })
    expect(seen[0]?.init.headers).toMatchObject({
      'content-type': 'application/json',
      'accept-language': 'en',
    })
  })

  it('sends no key beside the cookie, whatever stands in the headers pane', async () => {
    const { seen, door } = server(200, '{}')
    await ask(
      door,
      { query: '{ __typename }' },
      { Authorization: 'Bearer ttn_x', 'X-Trace': 'a', 'x-count': 3 },
    )
    const headers = Object.keys(seen[0]?.init.headers ?? {}).map((name) => name.toLowerCase())
    expect(headers).not.toContain('authorization')
    expect(headers).toContain('x-trace')
    expect(headers).not.toContain('x-count')
  })

  it('shows a refusal that is not JSON as an error', async () => {
    const { door } = server(413, 'Payload Too Large')
    const reply = await ask(door, { query: '{ __typename }' })
    expect(reply.status).toBe(413)
    expect(reply.body.errors).toEqual([{ message: 'Payload Too Large' }])
  })

  it('answers with status 0 when the server is away', async () => {
    const { door } = server(200, '{}')
    const away = { ...door, fetch: (() => Promise.reject(new Error('offline'))) as unknown as typeof fetch }
    expect(await ask(away, { query: '{ __typename }' })).toMatchObject({
      status: 0,
      body: { errors: [{ message: 'offline' }] },
    })
  })
})

describe('what an answer says about itself', () => {
  it('has a cost only when the server priced it', () => {
    const cost = { requested: 310, actual: 268, available: 19_732, resetAt: '2026-11-25T00:00:00Z' }
    expect(costOf({ extensions: { cost } })).toEqual(cost)
    expect(costOf({ extensions: { cost: { available: 5 } } })).toEqual({
      requested: 0,
      actual: 0,
      available: 5,
      resetAt: null,
    })
    expect(costOf({ extensions: { cost: 'much' } })).toBeNull()
    expect(costOf({})).toBeNull()
  })

  it('names each withheld class and rule once', () => {
    const contact = { class: 'contact', rule: 'NO_OPEN_FILE' }
    const health = { class: 'health', rule: 'ROLE' }
    expect(withheldOf({ extensions: { withheld: [contact, health, contact, { class: 7 }, null] } })).toEqual([
      contact,
      health,
    ])
    expect(withheldOf({ extensions: { withheld: 'all' } })).toEqual([])
  })
})

describe('the command for another machine', () => {
  it('quotes what a shell would read, and holds no cookie', () => {
    const command = asCurl('https://titian.example/playground/graphql', 'id', {
      query: '{ skills(search: "juru\'las") { edges { node { name } } } }',
      variables: { id: '$HOME' },
    })
    expect(command).toContain(`curl -sS 'https://titian.example/playground/graphql'`)
    expect(command).toContain(`juru'\\''las`)
    expect(command).toContain('--cookie "$TITIAN_SESSION"')
    expect(command.split('\n').every((line, at, all) => at === all.length - 1 || line.endsWith(' \\'))).toBe(
      true,
    )
  })
})
