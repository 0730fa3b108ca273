import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { browser, codeOf, PASSWORD, type SignInServer, signInServer } from './accounts.fixture.ts'
import { createAdministrator, resetAccount } from './create-administrator.ts'
import { identifyWith } from './identify.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer('http://localhost:4000', undefined, 'LIVE')
})
afterAll(() => server.close())

const now = () => server.clock.now

describe('the first administrator of an installation', () => {
  it('comes from link to password to second factor to role', async () => {
    const email = 'first@ditjenpas.example'
    const { link } = await createAdministrator(
      server.world,
      { name: 'Pertama', email, password: null },
      now(),
    )
    const { pathname, searchParams } = new URL(link!)
    const page = browser(server.app)
    expect((await page.get(`${pathname}?${searchParams}`)).body).toContain('action="/auth/form/set-password"')
    await page.form('/auth/form/set-password', { token: searchParams.get('token')!, password: PASSWORD })
    await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
    const { uri } = (await page.post('/auth/second-factor/enrol', { password: PASSWORD })).json()
    await page.post('/auth/second-factor', { code: codeOf(uri) })
    expect(await identifyWith(server.world)(page.headers(), now())).toMatchObject({
      role: 'ADMINISTRATOR',
      hasFreshSecondFactor: true,
      name: 'Pertama',
    })
  })

  it('can have the password from the command line, and is written down', async () => {
    const email = 'second@ditjenpas.example'
    const made = await createAdministrator(server.world, { name: 'Kedua', email, password: PASSWORD }, now())
    expect(made).toEqual({ link: null })
    const answer = await browser(server.app).post('/auth/sign-in', { identifier: email, password: PASSWORD })
    expect(answer.json()).toEqual({ next: 'ENROL_SECOND_FACTOR' })
    const [entry] = await server.database.transaction('titian_command', systemFacts(''), (tx) =>
      tx.rows(sql`select actor_kind, command, door from audit.operation order by position desc limit 1`),
    )
    expect(entry).toEqual({ actor_kind: 'SYSTEM', command: 'CreateAdministrator', door: 'command-line' })
  })

  it.each([
    [{ name: 'x', email: 'no address', password: null }, /email/],
    [{ name: 'x', email: '12345', password: null }, /email/],
    [{ name: ' ', email: 'a@b.example', password: null }, /name/],
    [{ name: 'x', email: 'a@b.example', password: 'short' }, /12/],
    [{ name: 'x', email: 'second@ditjenpas.example', password: null }, /already/],
  ])('is not made of %j', async (given, message) => {
    await expect(createAdministrator(server.world, given, now())).rejects.toThrow(message)
  })

  it('who lost the phone starts again, and the old password, codes and sessions are worth nothing', async () => {
    const email = 'third@ditjenpas.example'
    await createAdministrator(server.world, { name: 'Ketiga', email, password: PASSWORD }, now())
    const page = browser(server.app)
    await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
    const { uri } = (await page.post('/auth/second-factor/enrol', { password: PASSWORD })).json()
    await page.post('/auth/second-factor', { code: codeOf(uri) })
    const { link } = await resetAccount(server.world, email, now())
    expect(await identifyWith(server.world)(page.headers(), now())).toEqual({ kind: 'PUBLIC' })
    const again = browser(server.app)
    expect((await again.post('/auth/sign-in', { identifier: email, password: PASSWORD })).statusCode).toBe(
      401,
    )
    await again.post('/auth/set-password', {
      token: new URL(link).searchParams.get('token'),
      password: PASSWORD,
    })
    const answer = await again.post('/auth/sign-in', { identifier: email, password: PASSWORD })
    expect(answer.json()).toEqual({ next: 'ENROL_SECOND_FACTOR' })
    await expect(resetAccount(server.world, 'nobody@ditjenpas.example', now())).rejects.toThrow('Nobody')
  })
})
