import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, PASSWORD, type SignInServer, signInServer, somebody } from './accounts.fixture.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer()
})
afterAll(() => server.close())

const FORMS = [
  '/auth/form/sign-in',
  '/auth/form/sign-out',
  '/auth/form/second-factor',
  '/auth/form/second-factor/enrol',
  '/auth/form/set-password',
]

describe('a request that another site made a browser send', () => {
  it.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    [
      'from a neighbouring subdomain',
      { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost:4000' },
    ],
    ['of an older browser', { origin: 'https://evil.example' }],
    ['from a sandboxed frame', { origin: 'null' }],
    ['from a look-alike', { origin: 'http://localhost:4000.evil.example' }],
    ['with an unreadable origin', { origin: 'localhost:4000' }],
  ])('%s changes nothing', async (_, headers) => {
    const { email } = await somebody(server, 'PERSON', { personId: crypto.randomUUID() })
    const page = browser(server.app)
    await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
    const before = page.headers()
    for (const url of FORMS) {
      const answer = await page.form(
        url,
        { identifier: email, password: PASSWORD },
        { host: 'localhost:4000', ...headers },
      )
      expect([answer.statusCode, answer.headers['set-cookie']], url).toEqual([403, undefined])
    }
    expect(page.headers()).toEqual(before)
  })

  it.each([
    ['of our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:4000' }],
    ['of our own page that hides where it is', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['of our own page under its other name', { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }],
    ['of a tool that is no browser', {}],
  ])('is not the request %s', async (_, headers) => {
    const { email } = await somebody(server, 'PERSON', { personId: crypto.randomUUID() })
    const page = browser(server.app)
    const answer = await page.form('/auth/form/sign-in', { identifier: email, password: PASSWORD }, headers)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/'])
  })

  it('can not sign anybody out by a link', async () => {
    expect((await browser(server.app).get('/auth/sign-out')).statusCode).toBe(404)
    expect((await browser(server.app).get('/auth/form/sign-out')).statusCode).toBe(404)
  })
})
