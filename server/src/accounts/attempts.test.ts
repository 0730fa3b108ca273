import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressSubject } from '../platform/auth/address.ts'
import { sql } from '../platform/database/sql.ts'
import {
  anEmployer,
  browser,
  PASSWORD,
  type SignInServer,
  signInServer,
  somebody,
} from './accounts.fixture.ts'
import { admitTry } from './attempts.ts'

let server: SignInServer
let employer: string
beforeAll(async () => {
  server = await signInServer()
  employer = await anEmployer(server.database)
})
afterAll(() => server.close())

const signIn = (ip: string, identifier: string, password: string, forwarded = '') =>
  browser(server.app, ip).post(
    '/auth/sign-in',
    { identifier, password },
    forwarded ? { 'x-forwarded-for': forwarded } : {},
  )

describe('guessing', () => {
  it('one account is slowed down, from however many addresses it is done', async () => {
    const { email } = await somebody(server, 'EMPLOYER', { organisationId: employer })
    const statuses = []
    for (let i = 0; i < 12; i++) statuses.push((await signIn(`192.0.2.${i}`, email, `guess ${i}`)).statusCode)
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
    const right = await signIn('192.0.2.99', email, PASSWORD)
    expect(right.statusCode).toBe(429)
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(800)
  })

  it('looks the same for an account that does not exist', async () => {
    const { email } = await somebody(server, 'EMPLOYER', { organisationId: employer })
    const series = async (identifier: string, net: string) => {
      const bodies = []
      for (let i = 0; i < 11; i++) bodies.push((await signIn(`${net}.${i}`, identifier, 'guess')).body)
      return bodies
    }
    expect(await series('nobody.here@titian.example', '192.0.3')).toEqual(await series(email, '192.0.4'))
  })

  it('many accounts from one address is slowed down, whatever the caller says of its address', async () => {
    const statuses = []
    for (let i = 0; i < 32; i++)
      statuses.push(
        (await signIn('192.0.5.1', `person${i}@titian.example`, 'guess', `10.0.0.${i}`)).statusCode,
      )
    expect(statuses).toEqual([...Array(30).fill(401), 429, 429])
    expect((await signIn('192.0.5.2', 'person1@titian.example', 'guess', '192.0.5.1')).statusCode).toBe(401)
  })

  it('at the same moment does not slip through', async () => {
    const { email } = await somebody(server, 'EMPLOYER', { organisationId: employer })
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, i) => signIn(`192.0.6.${i}`, email, `guess ${i}`)),
    )
    expect(answers.filter((answer) => answer.statusCode === 401)).toHaveLength(10)
  })

  it('is forgotten once somebody signs in', async () => {
    const { email } = await somebody(server, 'EMPLOYER', { organisationId: employer })
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 9; i++) await signIn(`192.0.7.${i}`, email, 'a slip')
      expect((await signIn(`192.0.7.100`, email, PASSWORD)).statusCode).toBe(200)
    }
  })

  it('leaves no email behind in the counter', async () => {
    await signIn('192.0.8.1', 'secret.person@titian.example', 'guess')
    const rows = await server.world.transaction((tx) =>
      tx.rows<{ subject: string }>(sql`select subject from auth.attempt`),
    )
    expect(rows.length).toBeGreaterThan(2)
    expect(JSON.stringify(rows)).not.toContain('secret.person')
  })

  it('may go on when its time is over', async () => {
    const allowance = [{ name: 'test', tries: 1, seconds: 60 }]
    const at = (seconds: number) =>
      server.world.transaction((tx) =>
        admitTry(tx, allowance, 'somebody', new Date(1_800_000_000_000 + seconds * 1_000)),
      )
    expect([await at(0), await at(20), await at(60), await at(61)]).toEqual([
      { allowed: true },
      { allowed: false, retryAfter: 40 },
      { allowed: true },
      { allowed: false, retryAfter: 59 },
    ])
  })
})

describe('an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is counted as %s', (ip, subject) => {
    expect(addressSubject(ip)).toBe(subject)
  })
})
