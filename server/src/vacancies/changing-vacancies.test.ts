import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../candidates/candidates-api.fixture.ts'
import { TODAY } from '../candidates/card-database.fixture.ts'
import { anEmployer } from '../organisations/organisation.builder.ts'
import { AMEND, aContent, CLOSE, DUPLICATE } from './vacancies-api.fixture.ts'
import { type VacanciesWorld, vacanciesWorld } from './vacancies-world.fixture.ts'
import { aVacancy } from './vacancy.builder.ts'

let world: VacanciesWorld
beforeAll(async () => {
  world = await vacanciesWorld()
})
afterAll(() => world.database.close())

describe('an employer', () => {
  it('amends a vacancy as a whole, and loses to whoever was first', async () => {
    const { vacancy } = await world.post({ skills: ['weld-smaw'], report: { ageFrom: 20 } })
    const amend = (expectedVersion: number, content: object) =>
      world.run(AMEND, { vacancy: vacancy.id, expectedVersion, content: aContent(content) })
    const done = await amend(1, { places: 7, skills: [] })
    expect(done).toMatchObject({
      errors: [],
      vacancy: { places: 7, skills: [], version: 2, nationalReport: { ageFrom: null } },
    })
    const lost = await amend(1, { places: 9 })
    expect(lost).toMatchObject({
      errors: [{ __typename: 'VersionConflict', path: ['expectedVersion'] }],
      vacancy: { places: 7, version: 2 },
    })
    const wrong = await amend(2, { places: 0 })
    expect(wrong).toMatchObject({
      errors: [{ __typename: 'VacancyPlacesOutOfRange' }],
      vacancy: { places: 7, version: 2 },
    })
  })

  it('lets exactly one of many that amend the same version at once win', async () => {
    const { vacancy } = await world.post()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        world.run(AMEND, { vacancy: vacancy.id, expectedVersion: 1, content: aContent({ places: n + 1 }) }),
      ),
    )
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    expect(answers.flatMap(({ errors }) => errors.map((e) => e['__typename']))).toEqual(
      Array(19).fill('VersionConflict'),
    )
    expect((await world.read(vacancy.id)).version).toBe(2)
  })

  it('closes a vacancy with a reason, for good', async () => {
    const { vacancy } = await world.post()
    const close = () => world.run(CLOSE, { vacancy: vacancy.id, reason: 'FILLED', expectedVersion: 1 })
    expect(await close()).toMatchObject({
      errors: [],
      vacancy: { state: 'CLOSED', closedOn: TODAY, closingReason: 'FILLED', version: 2 },
    })
    expect((await close()).errors).toMatchObject([{ __typename: 'VacancyIsClosed' }])
    const amended = await world.run(AMEND, { vacancy: vacancy.id, expectedVersion: 2, content: aContent() })
    expect(amended.errors).toMatchObject([{ __typename: 'VacancyIsClosed' }])
  })

  it('duplicates a former vacancy, closed or not, without its report number', async () => {
    const { vacancy } = await world.post({ places: 3, report: { reportNumber: 'WLKP-9', ageFrom: 21 } })
    await world.run(CLOSE, { vacancy: vacancy.id, reason: 'FILLED', expectedVersion: 1 })
    const duplicate = (openUntilOn: string) =>
      world.run(DUPLICATE, { vacancy: vacancy.id, openUntilOn, idempotencyKey: 'again' })
    const fresh = await duplicate('2027-02-28')
    expect(fresh).toMatchObject({
      errors: [],
      vacancy: {
        places: 3,
        state: 'OPEN',
        openUntilOn: '2027-02-28',
        version: 1,
        nationalReport: { reportNumber: null, ageFrom: 21 },
      },
    })
    expect((await duplicate('2027-02-28')).vacancy?.['id']).toBe(fresh.vacancy?.['id'])
    expect((await duplicate('2027-03-01')).errors).toMatchObject([{ __typename: 'IdempotencyKeyReused' }])
    expect((await duplicate('2026-11-23')).errors).toMatchObject([
      { __typename: 'VacancyLastDayOutOfRange', path: ['openUntilOn'] },
    ])
  })

  it('sees a vacancy end after its last day, and opens it again with a new one', async () => {
    const { vacancy } = await world.post({ openUntilOn: '2026-11-30' })
    expect((await world.read(vacancy.id, account(world.own), { today: '2026-11-30' })).state).toBe('OPEN')
    expect((await world.read(vacancy.id, account(world.own), { today: '2026-12-01' })).state).toBe('EXPIRED')
  })

  it('has fifty open vacancies at most', async () => {
    const busy = await world.command(async (tx) => {
      const id = await anEmployer(tx)
      for (let n = 0; n < 50; n++) await aVacancy(tx, id)
      return id
    })
    const { vacancy, errors } = await world.post({}, account(busy))
    expect([vacancy, errors]).toMatchObject([null, [{ __typename: 'TooManyOpenVacancies' }]])
  })

  it('pages through its own vacancies, the newest first, both ways and by state', async () => {
    const busy = await world.command(async (tx) => {
      const id = await anEmployer(tx)
      for (let n = 1; n <= 5; n++)
        await aVacancy(
          tx,
          id,
          { title: `Lowongan ${n}`, opensUntil: n === 5 ? '2026-11-01' : '2027-01-01' },
          { createdAt: new Date(Date.UTC(2026, 9, n)) },
        )
      return id
    })
    const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $state: VacancyState) {
      vacancies(first: $first, after: $after, last: $last, before: $before, state: $state) {
        edges { node { title } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`
    const list = async (variables: object) => {
      const { edges, pageInfo } = (await world.api.ask(account(busy), LIST, { ...variables })).data.vacancies
      const titles = edges.map((edge: { node: { title: string } }) => edge.node.title.slice(-1)).join('')
      return { titles, pageInfo }
    }
    const first = await list({ first: 2 })
    expect(first).toMatchObject({ titles: '54', pageInfo: { hasNextPage: true, hasPreviousPage: false } })
    const second = await list({ first: 2, after: first.pageInfo.endCursor })
    expect(second.titles).toBe('32')
    expect((await list({ last: 2, before: second.pageInfo.startCursor })).titles).toBe('54')
    expect((await list({ state: 'OPEN' })).titles).toBe('4321')
    expect((await list({ state: 'EXPIRED' })).titles).toBe('5')
    expect((await list({ state: 'CLOSED' })).titles).toBe('')
  })
})
