import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import {
  anEmployer,
  browser,
  PASSWORD,
  type SignInServer,
  signInServer,
  somebody,
} from './accounts.fixture.ts'
import { accountsApi, aKeeper, createKey } from './accounts-api.fixture.ts'
import { addMembership } from './create-account.ts'
import { identifyWith } from './identify.ts'

let server: SignInServer
let api: ReturnType<typeof accountsApi>
beforeAll(async () => {
  server = await signInServer()
  api = accountsApi(server.database, server.world.keys.apiKey)
})
afterAll(() => server.close())

const VIEWER = `{ viewer { role pendingStep hasFreshSecondFactor account { id name email userNumber language }
  memberships { id role isActive } } }`

const signedIn = async (email: string) => {
  const page = browser(server.app)
  await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
  return { viewer: () => identifyWith(server.world)(page.headers(), server.clock.now) }
}

describe('the viewer', () => {
  it('is nobody for who is signed out, and for keys', async () => {
    expect((await api.ask({ kind: 'PUBLIC' }, VIEWER)).data).toEqual({ viewer: null })
    const key = {
      kind: 'KEY',
      keyId: '',
      organisationId: crypto.randomUUID(),
      organisationIsVerified: true,
      scopes: [],
      purpose: '',
    } as const
    expect((await api.ask(key, VIEWER)).data).toEqual({ viewer: null })
  })

  it('sees itself and all that it may act as, also while its second factor is open', async () => {
    const { email } = await somebody(server, 'COUNSELLOR')
    const { viewer } = await signedIn(email)
    const { data } = await api.ask(await viewer(), VIEWER)
    expect(data.viewer).toEqual({
      role: null,
      pendingStep: 'ENROL',
      hasFreshSecondFactor: false,
      account: {
        id: expect.stringMatching(/^acc_/),
        name: 'Orang Uji',
        email,
        userNumber: null,
        language: 'ID',
      },
      memberships: [{ id: expect.stringMatching(/^mbr_/), role: 'COUNSELLOR', isActive: false }],
    })
  })

  it('acts in another of its memberships once it chose it', async () => {
    const organisations = [await anEmployer(server.database), await anEmployer(server.database)]
    const { email, accountId } = await somebody(server, 'EMPLOYER', { organisationId: organisations[0]! })
    await server.database.transaction('titian_auth', systemFacts(''), (tx) =>
      addMembership(tx, { accountId, role: 'EMPLOYER', organisationId: organisations[1]! }),
    )
    const { viewer } = await signedIn(email)
    const { data } = await api.ask(await viewer(), VIEWER)
    const other = data.viewer.memberships.find((membership: { isActive: boolean }) => !membership.isActive)
    const SWITCH = `mutation ($id: ID!) { switchMembership(input: { membership: $id }) { membership { id isActive } errors { __typename } } }`
    const switched = await api.ask(await viewer(), SWITCH, { id: other.id })
    expect(switched.data.switchMembership).toEqual({
      membership: { id: other.id, isActive: true },
      errors: [],
    })
    expect(await viewer()).toMatchObject({ organisationId: organisations[1] })
  })

  it("can't act in a membership of somebody else, or in one that never was", async () => {
    const organisationId = await anEmployer(server.database)
    const victim = await signedIn((await somebody(server, 'EMPLOYER', { organisationId })).email)
    const { viewer } = await signedIn(
      (await somebody(server, 'PERSON', { personId: crypto.randomUUID() })).email,
    )
    const foreign = (await api.ask(await victim.viewer(), VIEWER)).data.viewer.memberships[0].id
    const SWITCH = `mutation ($id: ID!) { switchMembership(input: { membership: $id }) { membership { id }
      errors { __typename ... on UserError { message path } } } }`
    const answers = []
    for (const id of [foreign, 'mbr_00000000000000000000000000', 'x'])
      answers.push(JSON.stringify((await api.ask(await viewer(), SWITCH, { id })).data))
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('MembershipNotFound')
    expect(await viewer()).toMatchObject({ role: 'PERSON' })
    for (const id of [foreign, (await api.ask(await victim.viewer(), VIEWER)).data.viewer.account.id])
      expect(
        (await api.ask(await viewer(), 'query ($id: ID!) { node(id: $id) { id } }', { id })).data.node,
      ).toBeNull()
  })
})

describe('where a viewer belongs', () => {
  const PLACES = `{ viewer { organisation { id name apiKeys(first: 1) { edges { node { name } } pageInfo { hasNextPage endCursor } } }
    unit { id } memberships { organisation { name } } } }`

  it('is its employer, with the keys of that employer and no other', async () => {
    const { viewer } = await aKeeper(server)
    await createKey(api, (await aKeeper(server)).viewer)
    await createKey(api, viewer, { name: 'first' })
    await createKey(api, viewer, { name: 'second' })
    const { data } = await api.ask(viewer, PLACES)
    const { organisation, unit, memberships } = data.viewer
    expect([organisation.name, unit, memberships]).toEqual([
      'PT Uji Coba',
      null,
      [{ organisation: { name: 'PT Uji Coba' } }],
    ])
    const names = [organisation.apiKeys.edges[0].node.name]
    const NEXT =
      'query ($id: ID!, $after: String) { node(id: $id) { ... on Organisation { apiKeys(after: $after) { edges { node { name } } } } } }'
    const after = organisation.apiKeys.pageInfo.endCursor
    const next = await api.ask(viewer, NEXT, { id: organisation.id, after })
    names.push(...next.data.node.apiKeys.edges.map(({ node }: { node: { name: string } }) => node.name))
    expect(names.sort()).toEqual(['first', 'second'])
  })

  it("keeps an employer's keys from staff who may read the employer", async () => {
    const { viewer, organisation } = await aKeeper(server)
    await createKey(api, viewer)
    const staff = { ...viewer, role: 'ADMINISTRATOR', organisationId: null } as typeof viewer
    const id = toTypeId('org', organisation)
    const { data, errors } = await api.ask(
      staff,
      'query ($id: ID!) { node(id: $id) { ... on Organisation { name apiKeys { edges { node { id } } } } } }',
      { id },
    )
    expect(errors).toBeUndefined()
    expect(data.node).toEqual({ name: 'PT Uji Coba', apiKeys: null })
  })
})
