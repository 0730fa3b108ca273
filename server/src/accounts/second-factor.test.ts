import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../platform/database/sql.ts'
import { browser, codeOf, PASSWORD, type SignInServer, signInServer, somebody } from './accounts.fixture.ts'
import { identifyWith } from './identify.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer()
})
afterAll(() => server.close())

const identify = (headers: NodeJS.Dict<string | string[]>) =>
  identifyWith(server.world)(headers, server.clock.now)
type Page = ReturnType<typeof browser>

const signedInPage = async (email: string): Promise<Page> => {
  const page = browser(server.app)
  await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
  return page
}

/** An officer whose app is set up; the code of now is used up by that, that of the next half minute is not. */
const anEnrolledOfficer = async () => {
  const officer = await somebody(server, 'OFFICER')
  const page = await signedInPage(officer.email)
  const { uri, backupCodes } = (await page.post('/auth/second-factor/enrol', { password: PASSWORD })).json()
  const answer = await page.post('/auth/second-factor', { code: codeOf(uri) })
  expect(answer.json()).toEqual({ next: 'NONE' })
  return { ...officer, page, uri: uri as string, backupCodes: backupCodes as string[] }
}

describe('the second factor of staff', () => {
  it('comes before any role: until then a session shows who it is and nothing else', async () => {
    const { email, accountId } = await somebody(server, 'ADMINISTRATOR')
    const page = browser(server.app)
    const answer = await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
    expect(answer.json()).toEqual({ next: 'ENROL_SECOND_FACTOR' })
    expect(await identify(page.headers())).toMatchObject({
      kind: 'ACCOUNT',
      accountId,
      role: null,
      membershipId: null,
      organisationId: null,
      pendingStep: 'ENROL',
      hasFreshSecondFactor: false,
    })
  })

  it('is set up once, and opens the role with its first code under a new cookie', async () => {
    const { email } = await somebody(server, 'OFFICER')
    const page = await signedInPage(email)
    const before = page.headers()
    const { uri, backupCodes } = (await page.post('/auth/second-factor/enrol', { password: PASSWORD })).json()
    expect(uri).toMatch(/^otpauth:\/\/totp\/Titian:orang\d+%40titian\.example\?.*issuer=Titian/)
    expect(backupCodes).toHaveLength(10)
    await page.post('/auth/second-factor', { code: codeOf(uri) })
    expect(await identify(page.headers())).toMatchObject({
      role: 'OFFICER',
      pendingStep: null,
      hasFreshSecondFactor: true,
    })
    expect(await identify(before)).toEqual({ kind: 'PUBLIC' })
    const again = await page.post('/auth/second-factor/enrol', { password: PASSWORD })
    expect([again.statusCode, again.json().errors[0].extensions.code]).toEqual([409, 'ALREADY_ENROLLED'])
  })

  it('needs the password again before it is set up', async () => {
    const page = await signedInPage((await somebody(server, 'OFFICER')).email)
    const answer = await page.post('/auth/second-factor/enrol', { password: 'not the password' })
    expect(answer.json().errors[0].extensions.code).toBe('WRONG_CREDENTIALS')
    const nobody = await browser(server.app).post('/auth/second-factor/enrol', { password: PASSWORD })
    expect(nobody.json().errors[0].extensions.code).toBe('SIGNED_OUT')
  })

  it('is asked for at every sign-in, and there is no session before it', async () => {
    const { email, uri, accountId } = await anEnrolledOfficer()
    const page = browser(server.app)
    const answer = await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
    expect(answer.json()).toEqual({ next: 'VERIFY_SECOND_FACTOR' })
    expect([...page.jar.keys()]).toEqual(['titian.two_factor'])
    expect(String(answer.headers['set-cookie'])).toMatch(
      /two_factor=.*Max-Age=600; Path=\/; HttpOnly; SameSite=Lax/,
    )
    expect(await identify(page.headers())).toEqual({ kind: 'PUBLIC' })
    await page.post('/auth/second-factor', { code: codeOf(uri, 1) })
    expect([...page.jar.keys()]).toEqual(['titian.session_token'])
    expect(await identify(page.headers())).toMatchObject({
      accountId,
      role: 'OFFICER',
      hasFreshSecondFactor: true,
    })
  })

  it('takes no code twice, not even from two browsers at once', async () => {
    const { email, uri } = await anEnrolledOfficer()
    const code = codeOf(uri, 1)
    const pages = await Promise.all([signedInPage(email), signedInPage(email), signedInPage(email)])
    const answers = await Promise.all(pages.map((page) => page.post('/auth/second-factor', { code })))
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 401, 401])
  })

  it('takes each backup code once', async () => {
    const { email, backupCodes } = await anEnrolledOfficer()
    const [code] = backupCodes
    const answers = []
    for (const page of [await signedInPage(email), await signedInPage(email)])
      answers.push(await page.post('/auth/second-factor', { code }))
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 401])
  })

  it('is not replaced by a backup code of an enrolment that no app confirmed', async () => {
    const page = await signedInPage((await somebody(server, 'OFFICER')).email)
    const { backupCodes } = (await page.post('/auth/second-factor/enrol', { password: PASSWORD })).json()
    expect((await page.post('/auth/second-factor', { code: backupCodes[0] })).statusCode).toBe(401)
    expect(await identify(page.headers())).toMatchObject({ role: null })
  })

  it.each(['challenge', 'session'] as const)(
    'can not be guessed from a %s: five tries, then waiting',
    async (from) => {
      const { email, page, uri } = await anEnrolledOfficer()
      const codes: string[] = []
      for (let i = 0; i < 7; i++) {
        const guessing = from === 'session' ? page : await signedInPage(email)
        const answer = await guessing.post('/auth/second-factor', { code: String(100_000 + i) })
        codes.push(answer.json().errors[0].extensions.code)
      }
      expect(codes).toEqual([...Array(5).fill('WRONG_CODE'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS'])
      const right = await (await signedInPage(email)).post('/auth/second-factor', { code: codeOf(uri, 1) })
      expect([right.statusCode, Number(right.headers['retry-after']) > 800]).toEqual([429, true])
    },
  )

  it('becomes stale after four hours, and fresh again by a new code under a new cookie', async () => {
    const { page, uri, accountId } = await anEnrolledOfficer()
    await server.world.transaction((tx) =>
      tx.rows(
        sql`update auth.session set "secondFactorAt" = now() - interval '4 hours 1 minute' where "userId" = ${accountId}::uuid`,
      ),
    )
    const stale = page.headers()
    expect(await identify(stale)).toMatchObject({ role: 'OFFICER', hasFreshSecondFactor: false })
    await page.post('/auth/second-factor', { code: codeOf(uri, 1) })
    expect(await identify(page.headers())).toMatchObject({ role: 'OFFICER', hasFreshSecondFactor: true })
    expect(await identify(stale)).toEqual({ kind: 'PUBLIC' })
  })

  it.each(['', '12345', '1234567', '12a456', "1' or 1", 123456, null])(
    'takes %j for no code',
    async (code) => {
      const { page } = await anEnrolledOfficer()
      const answer = await page.post('/auth/second-factor', { code })
      expect([400, 401]).toContain(answer.statusCode)
    },
  )

  it('tells a browser without challenge or session to start again', async () => {
    const answer = await browser(server.app).post('/auth/second-factor', { code: '123456' })
    expect(answer.json().errors[0].extensions.code).toBe('SECOND_FACTOR_EXPIRED')
    const forged = browser(server.app)
    forged.jar.set('titian.two_factor', encodeURIComponent('2fa-forged.AAAA'))
    expect(
      (await forged.post('/auth/second-factor', { code: '123456' })).json().errors[0].extensions.code,
    ).toBe('SECOND_FACTOR_EXPIRED')
  })

  it('is no business of employers and participants', async () => {
    const { email } = await somebody(server, 'PERSON', { personId: crypto.randomUUID() })
    const page = await signedInPage(email)
    expect(await identify(page.headers())).toMatchObject({ role: 'PERSON', pendingStep: null })
  })

  it('can be set up and given without any script', async () => {
    const { email } = await somebody(server, 'TRAINER')
    const page = browser(server.app)
    const signIn = await page.form('/auth/form/sign-in', {
      identifier: email,
      password: PASSWORD,
      next: '/angkatan',
    })
    expect(signIn.headers.location).toBe('/auth/form/second-factor?next=%2Fangkatan')
    expect((await page.get(String(signIn.headers.location))).body).toContain(
      'action="/auth/form/second-factor/enrol"',
    )
    const enrolled = await page.form('/auth/form/second-factor/enrol', {
      password: PASSWORD,
      next: '/angkatan',
    })
    const uri = enrolled.body.match(/href="(otpauth:[^"]+)"/)?.[1]?.replaceAll('&#38;', '&') ?? ''
    const wrong = await page.form('/auth/form/second-factor', { code: '000000', next: '/angkatan' })
    expect(wrong.headers.location).toBe('/auth/form/second-factor?error=WRONG_CODE&next=%2Fangkatan')
    const { body } = await page.get(String(wrong.headers.location))
    expect([body.includes('name="code"'), body.includes('name="password"')]).toEqual([true, false])
    const right = await page.form('/auth/form/second-factor', { code: codeOf(uri), next: '/angkatan' })
    expect([right.statusCode, right.headers.location]).toEqual([303, '/angkatan'])
    expect(await identify(page.headers())).toMatchObject({ role: 'TRAINER' })
  })
})
