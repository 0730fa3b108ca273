import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account, key } from '../candidates/candidates-api.fixture.ts'
import { TODAY } from '../candidates/card-database.fixture.ts'
import { anEmployer } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { AMEND, aContent, CLOSE, DUPLICATE, POST } from './vacancies-api.fixture.ts'
import { type VacanciesWorld, vacanciesWorld } from './vacancies-world.fixture.ts'
import { aVacancy } from './vacancy.builder.ts'

let world: VacanciesWorld
beforeAll(async () => {
  world = await vacanciesWorld()
})
afterAll(() => world.database.close())

describe('a vacancy', () => {
  it('of another employer looks to commands and reads like one that is not there', async () => {
    const { vacancy } = await world.post({}, account(world.other))
    const ABSENT = toTypeId('vac', '00000000-0000-4000-8000-000000000000')
    const answers = async (id: string) =>
      JSON.stringify([
        await world.read(id),
        (await world.api.ask(account(world.own), 'query ($id: ID!) { node(id: $id) { id } }', { id })).data,
        await world.run(AMEND, { vacancy: id, expectedVersion: 1, content: aContent() }),
        await world.run(CLOSE, { vacancy: id, reason: 'FILLED', expectedVersion: 1 }),
        await world.run(DUPLICATE, { vacancy: id, openUntilOn: '2027-01-01', idempotencyKey: 'x' }),
      ])
    const theirs = await answers(vacancy.id)
    expect(await answers(ABSENT)).toBe(theirs)
    expect(await answers('cnd_00000000000000000000000000')).toBe(theirs)
    expect((await world.read(vacancy.id, account(world.other))).version).toBe(1)
  })

  it.each<[string, () => Viewer, string]>([
    ['nobody', () => ({ kind: 'PUBLIC' }), 'UNAUTHENTICATED'],
    ['a key', () => key(world.own, { scopes: ['supply', 'cards', 'introductions'] }), 'FORBIDDEN'],
    [
      'an employer before verification',
      () => account(world.own, { organisationIsVerified: false }),
      'FORBIDDEN',
    ],
    ['staff', () => account(world.own, { role: 'PLACEMENT_OFFICER' }), 'FORBIDDEN'],
    ['an administrator', () => account(world.own, { role: 'ADMINISTRATOR' }), 'FORBIDDEN'],
    ['a participant', () => account(null, { role: 'PERSON' }), 'FORBIDDEN'],
  ])('is neither written nor changed by %s', async (_, who, code) => {
    const { vacancy } = await world.post()
    for (const [source, input] of [
      [POST, { content: aContent(), idempotencyKey: 'x' }],
      [AMEND, { vacancy: vacancy.id, expectedVersion: 1, content: aContent() }],
      [CLOSE, { vacancy: vacancy.id, reason: 'FILLED', expectedVersion: 1 }],
      [DUPLICATE, { vacancy: vacancy.id, openUntilOn: '2027-01-01', idempotencyKey: 'x' }],
    ] as const)
      expect((await world.api.ask(who(), source, { input })).errors?.[0]?.extensions['code']).toBe(code)
    expect((await world.read(vacancy.id)).version).toBe(1)
  })

  it('is read by a key of the employer, by staff and participants, without its report', async () => {
    const { vacancy } = await world.post({ report: { sex: 'FEMALE', ageFrom: 20 } })
    for (const viewer of [
      key(world.own),
      account(null, { role: 'PLACEMENT_OFFICER' }),
      account(null, { role: 'PERSON' }),
    ])
      expect(await world.read(vacancy.id, viewer)).toMatchObject({
        title: 'Juru las produksi',
        viewerCanManage: false,
        nationalReport: null,
      })
  })

  it('is not there for the public, a supply key, and an employer that is not verified', async () => {
    const { vacancy } = await world.post()
    for (const viewer of [
      { kind: 'PUBLIC' } as const,
      key(world.own, { scopes: ['supply'] }),
      key(world.other),
      account(world.own, { organisationIsVerified: false }),
    ]) {
      expect(await world.read(vacancy.id, viewer)).toBeNull()
      const { data } = await world.api.ask(viewer, '{ vacancies { edges { node { id } } } }')
      expect(JSON.stringify(data)).not.toContain(vacancy.id)
    }
  })

  it('of a suspended employer leaves the list of staff', async () => {
    const employer = await world.command((tx) => anEmployer(tx))
    const { vacancy } = await world.post({}, account(employer))
    const listed = async () =>
      JSON.stringify(
        (
          await world.api.ask(
            account(null, { role: 'OFFICER' }),
            '{ vacancies(first: 100) { edges { node { id } } } }',
          )
        ).data,
      ).includes(vacancy.id)
    expect(await listed()).toBe(true)
    await world.command((tx) =>
      tx.rows(
        sql`update org.employer_verification set state = 'SUSPENDED' where organisation_id = ${employer}::uuid`,
      ),
    )
    expect(await listed()).toBe(false)
  })
})

describe('the rows of a vacancy', () => {
  it('are the own employer’s alone, and its report is for no staff at all', async () => {
    const [mine, theirs] = await world.command(async (tx) => [
      await aVacancy(tx, world.own, {}, { report: { sex: 'FEMALE' } }),
      await aVacancy(tx, world.other),
    ])
    const seen = (organisation: string) =>
      world.database.transaction(
        'titian_employer',
        { ...systemFacts(TODAY), role: 'EMPLOYER', organisation },
        async (tx) => {
          const rows = await tx.rows<{ id: string }>(sql`
            select id from hire.vacancy union all select vacancy_id from hire.vacancy_report`)
          return rows.map(({ id }) => id)
        },
      )
    expect(await seen(world.own)).toContain(mine)
    expect(await seen(world.own)).not.toContain(theirs)
    for (const table of ['hire.vacancy_report', 'hire.shortlist_entry'])
      await expect(
        world.database.transaction('titian_reader', { ...systemFacts(TODAY), role: 'OFFICER' }, (tx) =>
          tx.rows(sql`select 1 from ${sql.table(table)}`),
        ),
      ).rejects.toMatchObject({ code: '42501' })
  })
})
