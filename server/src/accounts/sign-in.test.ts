import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../platform/database/sql.ts'
import {
  anEmployer,
  browser,
  PASSWORD,
  type SignInServer,
  signInServer,
  somebody,
} from './accounts.fixture.ts'
import { identifyWith } from './identify.ts'

let server: SignInServer
let employer: string
beforeAll(async () => {
  server = await signInServer()
  employer = await anEmployer(server.database)
})
afterAll(() => server.close())

const identify = (headers: NodeJS.Dict<string | string[]>) =>
  identifyWith(server.world)(headers, server.clock.now)
const anEmployee = () => somebody(server, 'EMPLOYER', { organisationId: employer })

describe('signing in', () => {
  it('gives a session for the right password, in a cookie that scripts and other sites never get', async () => {
    const { email, accountId, membershipId } = await anEmployee()
    const page = browser(server.app)
    const answer = await page.post('/auth/sign-in', { identifier: email.toUpperCase(), password: PASSWORD })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({ next: 'NONE' })
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^titian\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(await identify(page.headers())).toMatchObject({
      kind: 'ACCOUNT',
      accountId,
      membershipId,
      role: 'EMPLOYER',
      organisationId: employer,
      organisationIsVerified: true,
      hasFreshSecondFactor: false,
    })
  })

  it('marks its cookies Secure where the page is served encrypted', async () => {
    const secure = await signInServer('https://titian.example')
    const { email } = await somebody(secure, 'PERSON', { personId: crypto.randomUUID() })
    const answer = await browser(secure.app).post('/auth/sign-in', { identifier: email, password: PASSWORD })
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Secure-titian\.session_token=.*; SameSite=Lax; Secure$/,
    )
    await secure.close()
  })

  it('works as a plain form, and leads on to one of our own pages only', async () => {
    const { email } = await anEmployee()
    const to = async (next: string) =>
      (await browser(server.app).form('/auth/form/sign-in', { identifier: email, password: PASSWORD, next }))
        .headers.location
    expect(await to('/kandidat?q=las')).toBe('/kandidat?q=las')
    for (const evil of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
      expect(await to(evil)).toBe('/')
  })

  it('leads a form back with a code when something does not match', async () => {
    const { email } = await anEmployee()
    const answer = await browser(server.app).form('/auth/form/sign-in', {
      identifier: email,
      password: 'x',
      next: '/kandidat',
    })
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe('/?error=WRONG_CREDENTIALS&next=%2Fkandidat#WRONG_CREDENTIALS')
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('says the same, byte for byte, whatever did not match', async () => {
    const { email } = await anEmployee()
    const tries = [
      { identifier: email, password: 'a wrong password' },
      { identifier: 'nobody@titian.example', password: PASSWORD },
      { identifier: 'not an address', password: PASSWORD },
      { identifier: '00004711', password: PASSWORD },
      { identifier: email, password: 'x'.repeat(5_000) },
      { identifier: '', password: '' },
    ]
    const answers = []
    for (const input of tries) answers.push(await browser(server.app).post('/auth/sign-in', input))
    expect(new Set(answers.map((answer) => `${answer.statusCode} ${answer.body}`)).size).toBe(1)
    expect(answers[0]?.statusCode).toBe(401)
    expect(answers[0]?.json().errors[0].extensions.code).toBe('WRONG_CREDENTIALS')
  })

  it.each([{}, { identifier: ['a'], password: { $ne: '' } }, { identifier: 1, password: 1 }])(
    'refuses %j as no answer to its questions',
    async (input) => {
      const answer = await browser(server.app).post('/auth/sign-in', input)
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, 'BAD_INPUT'])
    },
  )

  it('never takes over a session that somebody pushed into the browser before', async () => {
    const [attacker, victim] = [await anEmployee(), await anEmployee()]
    const page = browser(server.app)
    await page.post('/auth/sign-in', { identifier: attacker.email, password: PASSWORD })
    const planted = page.headers()
    await page.post('/auth/sign-in', { identifier: victim.email, password: PASSWORD })
    expect(await identify(page.headers())).toMatchObject({ accountId: victim.accountId })
    expect(await identify(planted)).toEqual({ kind: 'PUBLIC' })
  })

  it('ends the session on the server when somebody signs out', async () => {
    const { email } = await anEmployee()
    const page = browser(server.app)
    await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
    const kept = page.headers()
    const answer = await page.form('/auth/form/sign-out', {})
    expect([answer.statusCode, answer.headers.location, page.jar.size]).toEqual([303, '/', 0])
    expect(await identify(kept)).toEqual({ kind: 'PUBLIC' })
  })

  it('offers no way to make an account, nor any other door of the library', async () => {
    for (const path of [
      'sign-up/email',
      'library/sign-up/email',
      'library/sign-in/email',
      'get-session',
      'update-user',
    ]) {
      const answer = await browser(server.app).post(`/auth/${path}`, {
        email: 'a@b.id',
        password: PASSWORD,
        name: 'x',
      })
      expect(answer.statusCode, path).toBe(404)
    }
  })

  it('keeps passwords as argon2id and no session token in its answers', async () => {
    const { email, accountId } = await anEmployee()
    const answer = await browser(server.app).post('/auth/sign-in', { identifier: email, password: PASSWORD })
    const [kept] = await server.world.transaction((tx) =>
      tx.rows<{ password: string; token: string }>(sql`
        select a.password, s.token from auth.account a join auth.session s on s."userId" = a."userId"
        where a."userId" = ${accountId}::uuid`),
    )
    expect(kept?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(answer.body).not.toContain(kept!.token)
  })
})
