import { formatKey, KEY_ID_BYTES, KEY_SECRET_BYTES } from '@titian/shared/accounts/key-text.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../platform/auth/viewer.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { type SignInServer, signInServer } from './accounts.fixture.ts'
import { accountsApi, aKeeper as aKeeperOf, CREATE_KEY, createKey } from './accounts-api.fixture.ts'
import { identifyWith } from './identify.ts'
import { jakartaDay } from './jakarta-day.ts'

let server: SignInServer
let api: ReturnType<typeof accountsApi>
beforeAll(async () => {
  server = await signInServer()
  api = accountsApi(server.database, server.world.keys.apiKey)
})
afterAll(() => server.close())

const today = jakartaDay(new Date())
const aKeeper = (state?: string) => aKeeperOf(server, state)
const create = (viewer: Viewer, input?: object) => createKey(api, viewer, input)
const identify = (authorization: string, more = {}, now = new Date()) =>
  identifyWith(server.world)({ authorization, ...more }, now)

describe('an API key', () => {
  it('is shown once, kept only as a digest, and lets the system in that has it', async () => {
    const { viewer, organisation } = await aKeeper()
    const { secret, apiKey, errors } = await create(viewer)
    expect(errors).toEqual([])
    expect(apiKey).toMatchObject({
      name: 'SIKAP HR',
      purpose: 'RECRUITMENT',
      scopes: ['SUPPLY', 'CARDS'],
      state: 'LIVE',
      lastUsedOn: null,
      usage: { costToday: 0, costLimit: 50_000 },
    })
    expect(secret.startsWith(`${apiKey.prefix}_`)).toBe(true)
    expect(await identify(`Bearer ${secret}`)).toMatchObject({
      kind: 'KEY',
      organisationId: organisation,
      organisationIsVerified: true,
      scopes: ['supply', 'cards'],
      purpose: 'RECRUITMENT',
    })
    const rows = await server.world.transaction((tx) => tx.rows(sql`select * from app.api_key`))
    expect(JSON.stringify(rows)).not.toContain(secret.split('_')[3])
    const { data } = await api.ask(
      viewer,
      'query ($id: ID!) { node(id: $id) { ... on ApiKey { lastUsedOn } } }',
      { id: apiKey.id },
    )
    expect(data.node.lastUsedOn).toBe(today)
  })

  it('that is malformed, unknown or has a wrong secret gets one and the same answer', async () => {
    const { secret } = await create((await aKeeper()).viewer)
    const [, , id] = secret.split('_')
    const wrongSecret = formatKey('demo', new Uint8Array(KEY_ID_BYTES), new Uint8Array(KEY_SECRET_BYTES))
    const reused = wrongSecret.replace('0'.repeat(16), id)
    const messages = new Set<string>()
    for (const text of [
      '',
      'x',
      'ttn_demo_',
      secret.slice(0, -1),
      `${secret}x`,
      wrongSecret,
      reused,
      `${secret},${secret}`,
    ]) {
      const error = await identify(`Bearer ${text}`).catch((e) => e)
      messages.add(JSON.stringify([error.message, error.extensions]))
    }
    for (const header of [secret, `Basic ${secret}`, `Token ${secret}`])
      messages.add(JSON.stringify(await identify(header).catch((e) => [e.message, e.extensions])))
    expect([...messages]).toEqual(['["This API key is not valid.",{"code":"UNAUTHENTICATED"}]'])
  })

  it('beside a session is refused, whichever of the two is good', async () => {
    const { viewer, cookie } = await aKeeper()
    const { secret } = await create(viewer)
    for (const [authorization, cookies] of [
      [`Bearer ${secret}`, cookie],
      ['Bearer nonsense', cookie],
      [`Bearer ${secret}`, 'titian.session_token=nonsense'],
    ] as const)
      await expect(identify(authorization, { cookie: cookies })).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT', reason: 'TWO_CREDENTIALS' },
      })
    expect(await identify(`Bearer ${secret}`, { cookie: 'theme=dark' })).toMatchObject({ kind: 'KEY' })
  })

  it('ends with the next request once it was revoked, and tells only its holder', async () => {
    const { viewer } = await aKeeper()
    const { secret, apiKey } = await create(viewer)
    await identify(`Bearer ${secret}`)
    const REVOKE =
      'mutation ($id: ID!) { revokeApiKey(input: { apiKey: $id }) { apiKey { state } errors { __typename } } }'
    for (let i = 0; i < 2; i++) {
      const { data } = await api.ask(viewer, REVOKE, { id: apiKey.id })
      expect(data.revokeApiKey).toEqual({ apiKey: { state: 'REVOKED' }, errors: [] })
    }
    await expect(identify(`Bearer ${secret}`)).rejects.toMatchObject({
      extensions: { reason: 'KEY_REVOKED' },
    })
  })

  it('works through its last day in Jakarta and not a minute longer', async () => {
    const { viewer } = await aKeeper()
    const { secret } = await create(viewer, { expiresOn: today })
    const midnight = Date.parse(`${today}T24:00:00+07:00`)
    expect(await identify(`Bearer ${secret}`, {}, new Date(midnight - 1))).toMatchObject({ kind: 'KEY' })
    await expect(identify(`Bearer ${secret}`, {}, new Date(midnight))).rejects.toMatchObject({
      extensions: { reason: 'KEY_EXPIRED' },
    })
  })

  it('of a suspended employer stays good for the public table alone', async () => {
    const { viewer, organisation } = await aKeeper()
    const { secret } = await create(viewer)
    await server.database.transaction('titian_command', systemFacts(today), (tx) =>
      tx.rows(
        sql`update org.employer_verification set state = 'SUSPENDED' where organisation_id = ${organisation}::uuid`,
      ),
    )
    expect(await identify(`Bearer ${secret}`)).toMatchObject({ kind: 'KEY', organisationIsVerified: false })
  })

  it("of another employer can't be seen, followed or revoked, and looks like one that never was", async () => {
    const { secret, apiKey } = await create((await aKeeper()).viewer)
    const stranger = (await aKeeper()).viewer
    const ALL = `mutation ($id: ID!) { revokeApiKey(input: { apiKey: $id }) { apiKey { id } errors { __typename ... on UserError { message path } } }
      rotateApiKey(input: { apiKey: $id }) { apiKey { id } errors { __typename ... on UserError { message path } } } }`
    const answers = []
    for (const id of [apiKey.id, 'key_00000000000000000000000000', 'cnd_00000000000000000000000000', 'x']) {
      answers.push(JSON.stringify(await api.ask(stranger, ALL, { id })))
      expect(
        (await api.ask(stranger, 'query ($id: ID!) { node(id: $id) { id } }', { id })).data.node,
      ).toBeNull()
    }
    expect(new Set(answers).size).toBe(1)
    expect(await identify(`Bearer ${secret}`)).toMatchObject({ kind: 'KEY' })
  })

  it('is no business of staff, of keys, or of nobody', async () => {
    const { viewer, organisation } = await aKeeper()
    const { secret, apiKey } = await create(viewer)
    const staff = { ...viewer, role: 'ADMINISTRATOR', organisationId: organisation } as Viewer
    const key = await identify(`Bearer ${secret}`)
    const input = { name: 'x', purpose: 'PLANNING', scopes: ['SUPPLY'], expiresOn: today }
    for (const [who, code] of [
      [staff, 'FORBIDDEN'],
      [key, 'FORBIDDEN'],
      [{ kind: 'PUBLIC' }, 'UNAUTHENTICATED'],
    ] as const) {
      const { errors } = await api.ask(who as Viewer, CREATE_KEY, { input })
      expect(errors?.[0]?.extensions['code']).toBe(code)
      expect(
        (await api.ask(who as Viewer, 'query ($id: ID!) { node(id: $id) { id } }', { id: apiKey.id })).data
          .node,
      ).toBeNull()
    }
  })
})
