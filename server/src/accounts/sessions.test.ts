import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import {
  anEmployer,
  browser,
  PASSWORD,
  type SignInServer,
  signInServer,
  somebody,
} from './accounts.fixture.ts'
import { addMembership } from './create-account.ts'
import { identifyWith } from './identify.ts'
import { sweepSignIn } from './sweep-sign-in.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer()
})
afterAll(() => server.close())

const later = (minutes: number) => new Date(server.clock.now.getTime() + minutes * 60_000)
const identify = (headers: NodeJS.Dict<string | string[]>, now = server.clock.now) =>
  identifyWith(server.world)(headers, now)

const signedIn = async (email: string) => {
  const page = browser(server.app)
  await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
  return page
}

describe('a session on the server', () => {
  it('of an employer lasts twelve hours and not a minute more', async () => {
    const employer = await anEmployer(server.database)
    const page = await signedIn((await somebody(server, 'EMPLOYER', { organisationId: employer })).email)
    expect(await identify(page.headers(), later(11 * 60 + 58))).toMatchObject({ role: 'EMPLOYER' })
    expect(await identify(page.headers(), later(12 * 60 + 1))).toEqual({ kind: 'PUBLIC' })
    expect(await identify(page.headers())).toEqual({ kind: 'PUBLIC' })
  })

  it('of staff ends after half an hour without a request, for good', async () => {
    const page = await signedIn((await somebody(server, 'OFFICER')).email)
    for (const minute of [20, 45, 70])
      expect(await identify(page.headers(), later(minute))).toMatchObject({ kind: 'ACCOUNT' })
    expect(await identify(page.headers(), later(101))).toEqual({ kind: 'PUBLIC' })
    expect(await identify(page.headers(), later(71))).toEqual({ kind: 'PUBLIC' })
  })

  it('that ended by idling can not give a second factor either', async () => {
    const page = await signedIn((await somebody(server, 'OFFICER')).email)
    const now = server.clock.now
    server.clock.now = later(31)
    const answer = await page.post('/auth/second-factor/enrol', { password: PASSWORD })
    server.clock.now = now
    expect(answer.json().errors[0].extensions.code).toBe('SIGNED_OUT')
  })

  it('shows nobody when its cookie was changed, doubled, signed by others or is no cookie at all', async () => {
    const employer = await anEmployer(server.database)
    const page = await signedIn((await somebody(server, 'EMPLOYER', { organisationId: employer })).email)
    const good = page.headers().cookie ?? ''
    for (const cookie of [
      good.replace('=', '=x'),
      good.slice(0, -1),
      `${good}; titian.session_token=other.sig`,
      'titian.session_token=%E0%A4%A',
      'titian.session_token=',
      `titian.session_token=${'a'.repeat(4_000)}`,
    ])
      expect(await identify({ cookie }), cookie).toEqual({ kind: 'PUBLIC' })
    expect(await identify({ cookie: `theme=dark; ${good}; language=id` })).toMatchObject({ kind: 'ACCOUNT' })
  })

  it('acts in the oldest membership in force until one is chosen, and in none that ended', async () => {
    const employers = [await anEmployer(server.database), await anEmployer(server.database, 'SUSPENDED')]
    const { email, accountId, membershipId } = await somebody(server, 'EMPLOYER', {
      organisationId: employers[0]!,
    })
    const second = await server.database.transaction('titian_auth', systemFacts(''), (tx) =>
      addMembership(tx, { accountId, role: 'EMPLOYER', organisationId: employers[1]! }),
    )
    const page = await signedIn(email)
    expect(await identify(page.headers())).toMatchObject({ membershipId, organisationIsVerified: true })
    await server.world.transaction((tx) =>
      tx.rows(
        sql`update auth.session set "membershipId" = ${second}::uuid where "userId" = ${accountId}::uuid`,
      ),
    )
    expect(await identify(page.headers())).toMatchObject({
      membershipId: second,
      organisationIsVerified: false,
    })
    await server.world.transaction((tx) =>
      tx.rows(sql`update app.membership set ended_at = now() where id = ${second}::uuid`),
    )
    expect(await identify(page.headers())).toMatchObject({ accountId, role: null, membershipId: null })
  })

  it('of an account without membership is signed in and stands for nothing', async () => {
    const { email, accountId } = await somebody(server, null)
    expect(await identify((await signedIn(email)).headers())).toMatchObject({
      kind: 'ACCOUNT',
      accountId,
      role: null,
      organisationId: null,
      unitId: null,
      personId: null,
    })
  })

  it('brings its open files only after a fresh second factor', async () => {
    const { email } = await somebody(server, 'OFFICER')
    const page = await signedIn(email)
    const openedFiles = async () => [{ id: 'f', personId: 'p' }]
    const asked = () => identifyWith({ ...server.world, openedFiles })(page.headers(), server.clock.now)
    expect(await asked()).toMatchObject({ openedFiles: [] })
    await server.world.transaction((tx) => tx.rows(sql`update auth.session set "secondFactorAt" = now()`))
    expect(await asked()).toMatchObject({ openedFiles: [{ id: 'f', personId: 'p' }] })
  })
})

describe('the tables of signing in', () => {
  it.each([
    'titian_public',
    'titian_employer',
    'titian_reader',
    'titian_command',
    'titian_projector',
  ] as const)('are out of reach of %s', async (role) => {
    for (const table of ['user', 'session', 'account', 'verification', 'twoFactor', 'attempt', 'used_code']) {
      const reading = server.database.transaction(role, systemFacts(''), (tx) =>
        tx.rows(sql`select 1 from ${sql.table(`auth.${table}`)}`),
      )
      await expect(reading, table).rejects.toThrow(/permission denied/)
    }
  })
})

describe('the hourly sweep', () => {
  it('removes what is over and leaves what stands', async () => {
    const { email } = await somebody(server, 'PERSON', { personId: crypto.randomUUID() })
    const page = await signedIn(email)
    await sweepSignIn(server.database, later(11 * 60))
    expect(await identify(page.headers())).toMatchObject({ kind: 'ACCOUNT' })
    await sweepSignIn(server.database, later(25 * 60))
    const left = await server.world.transaction(async (tx) => [
      ...(await tx.rows(sql`select token as row from auth.session`)),
      ...(await tx.rows(sql`select subject as row from auth.attempt`)),
      ...(await tx.rows(sql`select identifier as row from auth.verification`)),
    ])
    expect(left).toEqual([])
  })
})
