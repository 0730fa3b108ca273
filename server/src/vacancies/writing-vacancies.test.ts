import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../candidates/candidates-api.fixture.ts'
import { TODAY } from '../candidates/card-database.fixture.ts'
import { type VacanciesWorld, vacanciesWorld } from './vacancies-world.fixture.ts'

let world: VacanciesWorld
beforeAll(async () => {
  world = await vacanciesWorld()
})
afterAll(() => world.database.close())

describe('an employer', () => {
  it('writes a vacancy and reads it back as it wrote it, its report included', async () => {
    const report = { reportNumber: 'WLKP-1', ageFrom: 20, ageTo: 45, sex: 'MALE', domicile: '32' }
    const { vacancy, errors } = await world.post({
      title: '  Juru las produksi ',
      wageTo: 5_500_000,
      education: 'JUNIOR_SECONDARY',
      experience: 'FROM_1_TO_3_YEARS',
      workingHours: ['SHIFT', 'DAY', 'DAY'],
      skills: ['weld-smaw', 'weld-smaw', 'weld-gtaw'],
      report,
    })
    expect(errors).toEqual([])
    expect(vacancy).toMatchObject({
      title: 'Juru las produksi',
      occupation: { code: '7212-welder' },
      skills: [{ code: 'weld-smaw' }, { code: 'weld-gtaw' }],
      region: { code: '32.77' },
      wageFrom: 4_750_000,
      wageTo: 5_500_000,
      workingHours: ['DAY', 'SHIFT'],
      postedOn: TODAY,
      state: 'OPEN',
      version: 1,
      viewerCanManage: true,
      employer: { name: 'PT Las Contoh' },
      wageWarning: null,
      nationalReport: { ...report, domicile: { code: '32' } },
    })
    expect(await world.read(vacancy.id)).toEqual(vacancy)
  })

  it('is told everything that is wrong, each with its field, and nothing is written', async () => {
    const { vacancy, errors } = await world.post({
      title: '',
      occupation: 'astronaut',
      region: '32',
      places: 0,
      wageTo: 1,
      openUntilOn: '2027-12-01',
      report: { ageFrom: 12 },
    })
    expect(vacancy).toBeNull()
    expect(
      errors.map((e: { __typename: string; path: string[] }) => [e.__typename, e.path.join('.')]),
    ).toEqual([
      ['VacancyTitleNotAccepted', 'content.title'],
      ['VacancyCodeUnknown', 'content.occupation'],
      ['VacancyPlaceNotAccepted', 'content.region'],
      ['VacancyPlacesOutOfRange', 'content.places'],
      ['VacancyWageNotAccepted', 'content.wageTo'],
      ['VacancyLastDayOutOfRange', 'content.openUntilOn'],
      ['VacancyReportNotAccepted', 'content.report.ageFrom'],
    ])
  })

  it('is warned of a wage below the minimum of the region and year, and may write it', async () => {
    const { vacancy } = await world.post({ wageFrom: 2_000_000, wageTo: 2_500_000 })
    expect(vacancy.wageWarning).toEqual({
      shortBy: 317_601,
      isWhollyBelow: false,
      minimum: { province: { code: '32' }, year: 2026, monthly: 2_317_601 },
    })
  })

  it('gets one vacancy for one idempotency key, and a refusal for another request under it', async () => {
    const first = await world.post({}, account(world.own), 'same')
    const again = await world.post({}, account(world.own), 'same')
    expect(again.vacancy.id).toBe(first.vacancy.id)
    const different = await world.post({ places: 9 }, account(world.own), 'same')
    expect(different).toMatchObject({ vacancy: null, errors: [{ __typename: 'IdempotencyKeyReused' }] })
    const elsewhere = await world.post({}, account(world.other), 'same')
    expect(elsewhere.vacancy.id).not.toBe(first.vacancy.id)
  })
})
