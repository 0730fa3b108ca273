import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../../test/leaks/viewers.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
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
import { accountsApi } from './accounts-api.fixture.ts'
import { identifyWith } from './identify.ts'
import { createPasswordLink } from './password-link.ts'

let server: SignInServer
let ask: ReturnType<typeof accountsApi>['ask']
let keeper: Viewer
let units: [string, string]
let employer: string
beforeAll(async () => {
  server = await signInServer()
  const { database, world } = server
  ask = accountsApi(database, world.keys.apiKey, (id, now) => createPasswordLink(world, id, now)).ask
  employer = await anEmployer(database)
  units = await database.transaction('titian_command', systemFacts('2026-11-24'), async (tx) => [
    await anOrganisation(tx),
    await anOrganisation(tx),
  ])
  keeper = account('ADMINISTRATOR', { accountId: (await somebody(server, 'ADMINISTRATOR')).accountId })
})
afterAll(() => server.close())

const ERRORS = 'errors { __typename ... on UserError { message path } }'
const SHOWN = 'id role isInvited endedAt account { name email userNumber } organisation { name } unit { id }'
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { link membership { ${SHOWN} } ${ERRORS} } }`
const END = `mutation ($id: ID!) { endMembership(input: { membership: $id }) { membership { endedAt } ${ERRORS} } }`
const POST = `mutation ($id: ID!, $unit: ID!) { postMember(input: { membership: $id, unit: $unit }) { membership { ${SHOWN} } ${ERRORS} } }`
const RENEW = `mutation ($id: ID!) { renewInvitation(input: { membership: $id }) { link ${ERRORS} } }`
const LIST = `query ($search: String, $ended: Boolean) { memberships(search: $search, ended: $ended, first: 50) { edges { node { id role account { name } } } } }`

let invitations = 0
const invitation = (more: object = {}) => ({
  name: `Undangan ${++invitations}`,
  identifier: `undangan${invitations}@titian.example`,
  role: 'EMPLOYER',
  organisation: toTypeId('org', employer),
  idempotencyKey: crypto.randomUUID(),
  ...more,
})
const officer = (more: object = {}) =>
  invitation({
    role: 'OFFICER',
    organisation: toTypeId('org', units[0]),
    unit: toTypeId('org', units[0]),
    ...more,
  })
const invite = async (input: object, viewer = keeper) =>
  (await ask(viewer, INVITE, { input })).data.inviteMember
const types = (payload: { errors: { __typename: string }[] }) =>
  payload.errors.map((error) => error.__typename)

/** Sets a password by the link and signs in, as whoever got the link would. */
const signIn = async (link: string, email: string) => {
  const page = browser(server.app)
  const token = new URL(link).searchParams.get('token')
  const set = await page.post('/auth/set-password', { token, password: PASSWORD })
  await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
  return { set: set.statusCode, viewer: () => identifyWith(server.world)(page.headers(), server.clock.now) }
}

describe('an invitation', () => {
  it('gives a link by which somebody signs in as what they were invited for', async () => {
    const input = invitation()
    const { link, membership, errors } = await invite(input)
    expect([errors, membership.isInvited, membership.account.email]).toEqual([[], true, input.identifier])
    const page = await signIn(link, input.identifier)
    expect(await page.viewer()).toMatchObject({ role: 'EMPLOYER', organisationId: employer })
    expect(types((await ask(keeper, RENEW, { id: membership.id })).data.renewInvitation)).toEqual([
      'MembershipNotChangeable',
    ])
  })

  it('that is repeated invites nobody twice, and shows the link no second time', async () => {
    const input = invitation()
    const [first, again] = [await invite(input), await invite(input)]
    expect([again.membership.id, again.link]).toEqual([first.membership.id, null])
  })

  it('can be renewed while nobody came, and the older link opens nothing any more', async () => {
    const input = invitation()
    const { link, membership } = await invite(input)
    const renewed = (await ask(keeper, RENEW, { id: membership.id })).data.renewInvitation
    expect((await signIn(link, input.identifier)).set).not.toBe(200)
    expect((await signIn(renewed.link, input.identifier)).set).toBe(200)
  })

  it('of who signs in already adds a role and no link', async () => {
    const input = invitation()
    await invite(input)
    const more = await invite(officer({ identifier: input.identifier }))
    expect([more.errors, more.link, more.membership.account.name]).toEqual([[], null, input.name])
    expect(types(await invite({ ...input, idempotencyKey: 'another' }))).toEqual(['AlreadyMember'])
  })

  it.each([
    ['without a name', { name: ' ' }, ['name']],
    ['for a unit that is none', { unit: 'org_00000000000000000000000000' }, ['unit']],
    ['for an organisation that is none', { organisation: 'x' }, ['organisation']],
    ['as a participant', { role: 'PERSON' }, ['role']],
  ])('%s is given back with the field', async (_what, wrong, path) => {
    const { errors } = await invite(officer(wrong))
    expect(errors.flatMap((error: { path: string[] }) => error.path)).toEqual(path)
  })

  it('is refused without a fresh second factor', async () => {
    const stale = { ...keeper, hasFreshSecondFactor: false } as Viewer
    expect(types(await invite(invitation(), stale))).toEqual(['FreshSecondFactorNeeded'])
  })

  it.each(MEMBER_ROLES.filter((role) => role !== 'ADMINISTRATOR'))('is not made by %s', async (role) => {
    const { errors } = await ask(account(role), INVITE, { input: invitation() })
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    const ended = await ask(account(role), END, { id: toTypeId('mbr', crypto.randomUUID()) })
    expect(ended.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })
})

describe('a membership', () => {
  it('ends from the next request on, also for who is signed in', async () => {
    const input = invitation()
    const { link, membership } = await invite(input)
    const page = await signIn(link, input.identifier)
    expect(await page.viewer()).toMatchObject({ role: 'EMPLOYER' })
    expect(types((await ask(keeper, END, { id: membership.id })).data.endMembership)).toEqual([])
    expect(await page.viewer()).toMatchObject({ role: null, organisationId: null })
    expect((await ask(keeper, END, { id: membership.id })).data.endMembership.errors[0].message).toBe(
      'This membership had ended before.',
    )
  })

  it('moves to another unit as a new one, and the old one stays readable', async () => {
    const { membership } = await invite(officer())
    const unit = toTypeId('org', units[1])
    const { data } = await ask(keeper, POST, { id: membership.id, unit })
    expect(data.postMember.membership).toMatchObject({ role: 'OFFICER', unit: { id: unit } })
    const { data: ended } = await ask(keeper, LIST, { search: membership.account.email, ended: true })
    expect(ended.memberships.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      membership.id,
    ])
  })

  it('of an employer is posted nowhere', async () => {
    const { membership } = await invite(invitation())
    const { data } = await ask(keeper, POST, { id: membership.id, unit: toTypeId('org', units[0]) })
    expect(types(data.postMember)).toEqual(['InvitationNotAccepted'])
  })

  it("of the administrator who asks isn't ended by themselves", async () => {
    const { data } = await ask(
      keeper,
      '{ memberships(first: 100, role: ADMINISTRATOR) { edges { node { id account { id } } } } }',
    )
    const accountId = toTypeId('acc', (keeper as { accountId: string }).accountId)
    const own = data.memberships.edges.find(
      ({ node }: { node: { account: { id: string } } }) => node.account.id === accountId,
    )
    expect((await ask(keeper, END, { id: own.node.id })).data.endMembership.errors[0].message).toBe(
      'Your own membership is ended by somebody else.',
    )
  })

  it("of a participant is nobody's to see or end", async () => {
    const person = await somebody(server, 'PERSON', { personId: crypto.randomUUID() })
    const id = toTypeId('mbr', person.membershipId!)
    expect(types((await ask(keeper, END, { id })).data.endMembership)).toEqual(['MemberNotFound'])
    const { data } = await ask(keeper, LIST, { search: person.email })
    expect(data.memberships.edges).toEqual([])
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }'
    expect((await ask(keeper, NODE, { id })).data.node).toBeNull()
  })

  it('is seen by people of the same employer, and by nobody of another', async () => {
    const { membership } = await invite(invitation())
    const colleague = account('EMPLOYER', { organisationId: employer })
    const stranger = account('EMPLOYER', { organisationId: await anEmployer(server.database) })
    const seen = async (viewer: Viewer) =>
      (await ask(viewer, LIST, { search: membership.account.email })).data.memberships.edges.length
    expect([await seen(colleague), await seen(stranger), await seen(account('OFFICER'))]).toEqual([1, 0, 0])
  })
})
