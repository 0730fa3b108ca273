import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  anEmployer,
  browser,
  PASSWORD,
  type SignInServer,
  signInServer,
} from '../accounts/accounts.fixture.ts'
import { identifyWith } from '../accounts/identify.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { MAIN_EMPLOYER } from './partners.ts'
import { PERSONAS, type PersonaHandles } from './persona-list.ts'
import { registerPersonas } from './persona-routes.ts'
import { demonstrationKeys, seedPersonas } from './personas.ts'

const keys = demonstrationKeys((purpose) => createHmac('sha256', 'demonstration').update(purpose).digest())

const seeded = async (server: SignInServer): Promise<PersonaHandles> => {
  const [employer, unit, bapas, ...others] = await Promise.all(
    Array.from({ length: 9 }, () => anEmployer(server.database)),
  )
  const [ministry, trainingCentre, certificationBody, placementOffice, rehabilitation, counselling] =
    others as string[]
  const handles = {
    mainEmployerId: employer!,
    units: [{ id: unit!, name: 'Lapas Contoh', kind: 'CORRECTIONS_UNIT', provinceCode: '32' }],
    organisations: new Map([[MAIN_EMPLOYER, employer!]]),
    partners: { ministry, trainingCentre, certificationBody, placementOffice, rehabilitation, counselling },
    person: { personId: crypto.randomUUID(), fullName: 'Asep Contoh', unitId: bapas! },
  } as PersonaHandles
  await seedPersonas(server.database, handles, { serverKey: server.world.keys.apiKey, keys, now: new Date() })
  return handles
}

describe('the personas of the demonstration', () => {
  let server: SignInServer
  let handles: PersonaHandles
  beforeAll(async () => {
    server = await signInServer('http://localhost:4000', (app, world, now) =>
      registerPersonas(app, world, now),
    )
    handles = await seeded(server)
  })
  afterAll(() => server.close())
  const identify = (headers: NodeJS.Dict<string>) => identifyWith(server.world)(headers, server.clock.now)

  it('are eight, with words in both languages', async () => {
    const { personas } = (await browser(server.app).get('/demonstration/personas')).json()
    expect(personas).toHaveLength(8)
    expect(personas[0]).toEqual({
      id: 'employer',
      role: 'EMPLOYER',
      name: 'Rini Astuti',
      signIn: 'http://localhost:4000/demonstration/personas/employer/sign-in',
      words: {
        id: { title: 'Pemberi kerja', does: 'cari kandidat siap kerja' },
        en: { title: 'Employer', does: 'find job-ready candidates' },
      },
    })
  })

  it.each(PERSONAS)('sign in with one click: $id acts as $role', async ({ id, role }) => {
    const page = browser(server.app)
    const answer = await page.post(`/demonstration/personas/${id}/sign-in`, {})
    expect([answer.statusCode, answer.json()]).toEqual([200, { next: 'NONE', role }])
    const isStaff = !['EMPLOYER', 'PERSON'].includes(role)
    expect(await identify(page.headers())).toMatchObject({
      role,
      pendingStep: null,
      hasFreshSecondFactor: isStaff,
    })
  })

  it('stand where they belong', async () => {
    const as = async (id: string) => {
      const page = browser(server.app)
      await page.post(`/demonstration/personas/${id}/sign-in`, {})
      return identify(page.headers())
    }
    expect(await as('employer')).toMatchObject({
      organisationId: handles.mainEmployerId,
      organisationIsVerified: true,
    })
    expect(await as('officer')).toMatchObject({ unitId: handles.units[0]!.id })
    expect(await as('person')).toMatchObject({
      personId: handles.person.personId,
      name: 'Asep Contoh',
      organisationId: null,
    })
  })

  it('take the place of whoever was signed in, and work as plain forms', async () => {
    const page = browser(server.app)
    const answer = await page.form('/demonstration/personas/employer/sign-in', {})
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/'])
    const before = page.headers()
    const next = await page.form('/demonstration/personas/officer/sign-in', { next: '/peserta' })
    expect(next.headers.location).toBe('/peserta')
    const evil = await browser(server.app).form('/demonstration/personas/officer/sign-in', {
      next: '//evil.example',
    })
    expect(evil.headers.location).toBe('/')
    expect(await identify(before)).toEqual({ kind: 'PUBLIC' })
  })

  it('have no password', async () => {
    const answer = await browser(server.app).post('/auth/sign-in', {
      identifier: 'rini@karyalogam.example',
      password: PASSWORD,
    })
    expect(answer.statusCode).toBe(401)
  })

  it("can't be put on by another site, by a link, or when they don't exist", async () => {
    const url = '/demonstration/personas/employer/sign-in'
    const forged = await browser(server.app).form(url, {}, { 'sec-fetch-site': 'cross-site' })
    expect([forged.statusCode, forged.headers['set-cookie']]).toEqual([403, undefined])
    expect((await browser(server.app).get(url)).statusCode).toBe(404)
    expect((await browser(server.app).post('/demonstration/personas/toString/sign-in', {})).statusCode).toBe(
      404,
    )
  })

  it('bring two keys of the employer that work, the same at every start', async () => {
    expect(await identify({ authorization: `Bearer ${keys.employer}` })).toMatchObject({
      organisationId: handles.mainEmployerId,
      scopes: ['supply', 'cards', 'introductions'],
    })
    expect(await identify({ authorization: `Bearer ${keys.supply}` })).toMatchObject({ scopes: ['supply'] })
    await seedPersonas(server.database, handles, {
      serverKey: server.world.keys.apiKey,
      keys,
      now: new Date(),
    })
    const [count] = await server.database.transaction('titian_command', systemFacts(''), (tx) =>
      tx.rows<{ n: number }>(sql`select count(*)::int as n from app.api_key`),
    )
    expect(count?.n).toBe(2)
  })
})

describe('a LIVE installation', () => {
  let server: SignInServer
  beforeAll(async () => {
    server = await signInServer(
      'http://localhost:4000',
      (app, world, now) => registerPersonas(app, world, now),
      'LIVE',
    )
  })
  afterAll(() => server.close())

  it('has no personas, even if somebody composed them in', async () => {
    await expect(seeded(server)).rejects.toThrow('no personas')
    for (const { id } of PERSONAS) {
      const answer = await browser(server.app).post(`/demonstration/personas/${id}/sign-in`, {})
      expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([500, undefined])
    }
    expect((await browser(server.app).get('/demonstration/personas')).statusCode).toBe(500)
  })
})
