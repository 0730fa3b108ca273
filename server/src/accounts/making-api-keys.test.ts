import { latestExpiry } from '@titian/shared/accounts/api-key.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../platform/auth/viewer.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { type SignInServer, signInServer } from './accounts.fixture.ts'
import { accountsApi, aKeeper as aKeeperOf, createKey } from './accounts-api.fixture.ts'
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

describe('making API keys', () => {
  it.each([
    [{ name: ' ' }, 'ApiKeyNameNotAccepted', 'name'],
    [{ name: 'x'.repeat(81) }, 'ApiKeyNameNotAccepted', 'name'],
    [{ name: 'a\nb' }, 'ApiKeyNameNotAccepted', 'name'],
    [{ name: 'evil \u202e txt' }, 'ApiKeyNameNotAccepted', 'name'],
    [{ scopes: [] }, 'ApiKeyScopeNotAllowed', 'scopes'],
    [{ expiresOn: '2020-01-01' }, 'ApiKeyExpiryOutOfRange', 'expiresOn'],
    [{ expiresOn: '2099-01-01' }, 'ApiKeyExpiryOutOfRange', 'expiresOn'],
  ])('is not made of %j', async (input, typename, field) => {
    const { apiKey, secret, errors } = await create((await aKeeper()).viewer, input)
    expect([apiKey, secret]).toEqual([null, null])
    expect(errors).toEqual([{ __typename: typename, message: expect.any(String), path: [field] }])
  })

  it('opens no cards before the employer is verified', async () => {
    const { viewer } = await aKeeper('APPLIED')
    expect((await create(viewer)).errors).toMatchObject([{ __typename: 'ApiKeyScopeNotAllowed' }])
    expect(await create(viewer, { scopes: ['SUPPLY'] })).toMatchObject({
      errors: [],
      apiKey: { state: 'LIVE' },
    })
  })

  it('has at most one living companion of its purpose, however many ask at once', async () => {
    const { viewer } = await aKeeper()
    const made = await Promise.all(Array.from({ length: 6 }, () => create(viewer)))
    expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(2)
    expect(made.flatMap(({ errors }) => errors).map(({ __typename }) => __typename)).toEqual(
      Array(4).fill('TooManyLiveApiKeys'),
    )
    expect((await create(viewer, { purpose: 'PLANNING' })).errors).toEqual([])
  })

  it('is made once per idempotency key, however often it is asked for at once', async () => {
    const { viewer } = await aKeeper()
    const made = await Promise.all(
      Array.from({ length: 20 }, () => create(viewer, { idempotencyKey: 'order 66' })),
    )
    expect(new Set(made.map(({ apiKey }) => apiKey.id)).size).toBe(1)
    expect(made.filter(({ secret }) => secret !== null)).toHaveLength(1)
    const other = await create(viewer, { idempotencyKey: 'order 66', name: 'Something else' })
    expect(other.errors).toMatchObject([{ __typename: 'IdempotencyKeyReused' }])
  })

  it('is followed by a successor of the same purpose, and ends two weeks later', async () => {
    const { viewer } = await aKeeper()
    const old = await create(viewer)
    const ROTATE = `mutation ($id: ID!) { rotateApiKey(input: { apiKey: $id }) { secret apiKey { id name purpose scopes expiresOn }
      replacedApiKey { id state expiresOn } errors { __typename } } }`
    const { data } = await api.ask(viewer, ROTATE, { id: old.apiKey.id })
    const { secret, apiKey, replacedApiKey } = data.rotateApiKey
    expect(apiKey).toMatchObject({
      name: 'SIKAP HR',
      purpose: 'RECRUITMENT',
      scopes: ['SUPPLY', 'CARDS'],
      expiresOn: latestExpiry(today),
    })
    expect(replacedApiKey).toMatchObject({ id: old.apiKey.id, state: 'EXPIRING' })
    for (const text of [secret, old.secret])
      expect(await identify(`Bearer ${text}`)).toMatchObject({ kind: 'KEY' })
    const inFifteenDays = new Date(Date.now() + 15 * 86_400_000)
    await expect(identify(`Bearer ${old.secret}`, {}, inFifteenDays)).rejects.toThrow('expired')
    const third = await api.ask(viewer, ROTATE, { id: apiKey.id })
    expect(third.data.rotateApiKey.errors).toEqual([{ __typename: 'TooManyLiveApiKeys' }])
  })

  it('leaves an audit entry in the same transaction, without its secret', async () => {
    const { viewer } = await aKeeper()
    const { secret } = await create(viewer)
    const rows = await server.database.transaction('titian_command', systemFacts(today), (tx) =>
      tx.rows(
        sql`select * from audit.operation where actor_id = ${viewer.kind === 'ACCOUNT' ? viewer.accountId : ''}::uuid`,
      ),
    )
    expect(rows).toMatchObject([{ command: 'CreateApiKey', role: 'EMPLOYER' }])
    expect(JSON.stringify(rows)).not.toContain(secret.split('_')[3])
  })
})

describe('the table of keys', () => {
  it("shows an employer's database role its own keys without digest, and nobody else anything", async () => {
    const { viewer, organisation } = await aKeeper()
    await create(viewer)
    const own = { ...systemFacts(today), role: 'EMPLOYER', organisation }
    const count = (role: 'titian_employer' | 'titian_public', facts: typeof own) =>
      server.database.transaction(
        role,
        facts,
        async (tx) => (await tx.rows(sql`select id from app.api_key`)).length,
      )
    expect(await count('titian_employer', own)).toBe(1)
    expect(await count('titian_employer', { ...own, organisation: crypto.randomUUID() })).toBe(0)
    expect(await count('titian_employer', { ...own, role: 'EMPLOYER_KEY' })).toBe(0)
    expect(await count('titian_public', { ...own, role: 'PUBLIC' })).toBe(0)
    for (const role of [
      'titian_employer',
      'titian_reader',
      'titian_public',
      'titian_command',
      'titian_projector',
    ] as const)
      await expect(
        server.database.transaction(role, own, (tx) => tx.rows(sql`select digest from app.api_key`)),
        role,
      ).rejects.toThrow(/permission denied/)
  })

  it.each([
    sql`update app.api_key set purpose = 'RESEARCH'`,
    sql`update app.api_key set digest = '\\x00'`,
    sql`update app.api_key set scopes = '{cards}'`,
    sql`update app.api_key set organisation_id = gen_random_uuid()`,
    sql`delete from app.api_key`,
  ])('lets no command change what a key was made for (%#)', async (statement) => {
    await expect(
      server.database.transaction('titian_command', systemFacts(today), (tx) => tx.rows(statement)),
    ).rejects.toThrow(/permission denied/)
  })
})
