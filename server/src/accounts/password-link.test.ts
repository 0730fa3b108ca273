import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../platform/database/sql.ts'
import { browser, PASSWORD, type SignInServer, signInServer, somebody } from './accounts.fixture.ts'
import { identifyWith } from './identify.ts'
import { createPasswordLink } from './password-link.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer()
})
afterAll(() => server.close())

const aLink = async (accountId: string, now = server.clock.now) =>
  new URL(await createPasswordLink(server.world, accountId, now)).searchParams.get('token')!
const aPerson = () => somebody(server, 'PERSON', { personId: crypto.randomUUID() })
const codeOf = (answer: { json(): { errors: { extensions: { code: string } }[] } }) =>
  answer.json().errors[0]?.extensions.code

describe('a link for setting a password', () => {
  it('sets it once, ends every session of the account, and signs nobody in', async () => {
    const { email, accountId } = await aPerson()
    const page = browser(server.app)
    await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
    const kept = page.headers()
    const token = await aLink(accountId)
    const other = browser(server.app)
    const answer = await other.form('/auth/form/set-password', { token, password: 'a new and longer phrase' })
    expect([answer.statusCode, answer.headers.location, other.jar.size]).toEqual([303, '/', 0])
    expect(await identifyWith(server.world)(kept, server.clock.now)).toEqual({ kind: 'PUBLIC' })
    const again = await other.post('/auth/set-password', { token, password: 'a new and longer phrase' })
    expect(codeOf(again)).toBe('LINK_NOT_VALID')
    expect((await other.post('/auth/sign-in', { identifier: email, password: PASSWORD })).statusCode).toBe(
      401,
    )
    expect(
      (await other.post('/auth/sign-in', { identifier: email, password: 'a new and longer phrase' }))
        .statusCode,
    ).toBe(200)
  })

  it('stays good when the new password is not accepted', async () => {
    const token = await aLink((await aPerson()).accountId)
    const answer = await browser(server.app).post('/auth/set-password', { token, password: 'too short' })
    expect(codeOf(answer)).toBe('PASSWORD_NOT_ACCEPTED')
    expect(
      (await browser(server.app).post('/auth/set-password', { token, password: 'long enough now' }))
        .statusCode,
    ).toBe(200)
  })

  it('is worth nothing after a day, or when it was made up', async () => {
    const { accountId } = await aPerson()
    const yesterday = new Date(server.clock.now.getTime() - 24 * 3_600_000 - 1_000)
    for (const token of [await aLink(accountId, yesterday), 'x'.repeat(43), '', "' or 1=1"]) {
      const answer = await browser(server.app).post('/auth/set-password', {
        token,
        password: 'long enough now',
      })
      expect(codeOf(answer), token).toBe('LINK_NOT_VALID')
    }
  })

  it('is kept as a digest only', async () => {
    const token = await aLink((await aPerson()).accountId)
    const rows = await server.world.transaction((tx) => tx.rows(sql`select * from auth.verification`))
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('opens a page that puts nothing into its markup but text', async () => {
    const answer = await browser(server.app).get(
      `/auth/form/set-password?token=${encodeURIComponent('"><script>alert(1)</script>')}&error=${encodeURIComponent('<b>')}`,
    )
    expect(answer.statusCode).toBe(200)
    expect(answer.body).not.toMatch(/<script|<b>/)
  })
})
