import { countFunnel, type FunnelHistory } from '@titian/shared/insights/funnel.ts'
import { STAGES } from '@titian/shared/journeys/stage.ts'
import { addDays } from '@titian/shared/participants/calendar.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { apiOf, aViewer, TODAY } from '../participants/staff.fixture.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { countFunnelInDatabase } from './count-funnel.ts'
import { insightsResolvers } from './insights.ts'

const PROVINCES = ['32', '35', '12'] as const
let database: Database
let units: string[]
beforeAll(async () => {
  database = await testDatabase()
  units = await as(async (tx) => {
    const made: string[] = []
    for (const province of PROVINCES) made.push(await anOrganisation(tx, { regencyCode: `${province}.71` }))
    return made
  })
})
afterAll(() => database.close())

const as = <T>(act: (tx: Tx) => Promise<T>) => database.transaction('titian_command', systemFacts(TODAY), act)

const day = fc.integer({ min: -700, max: 20 }).map((days) => addDays(TODAY, days))
const aHistory = fc.record({
  birthOn: fc.option(
    fc.integer({ min: -23_000, max: -6_000 }).map((days) => addDays(TODAY, days)),
    { freq: 12 },
  ),
  unit: fc.nat({ max: PROVINCES.length - 1 }),
  steps: fc.array(
    fc.record({
      toStage: fc.constantFrom(...STAGES),
      effectiveOn: day,
      corrects: fc.option(fc.nat({ max: 5 }), { freq: 8 }),
    }),
    { minLength: 1, maxLength: 7 },
  ),
})

/** Stores random histories, as untidy as they come, and gives them back for the computation in memory. */
const store = async (tx: Tx, histories: readonly RandomHistory[]) => {
  const told: FunnelHistory[] = []
  for (const { birthOn, unit, steps } of histories) {
    const person = await aParticipant(tx, { unitId: units[unit] ?? '', birthOn })
    const [journey] = await tx.rows<{ id: string }>(sql`
      insert into people.journey (person_id, unit_id, stage, pathway, since)
      values (${person.personId}::uuid, ${person.unitId}::uuid, 'ADMITTED', 'EMPLOYMENT', '2025-01-01') returning id`)
    const stored: {
      id: string
      toStage: (typeof STAGES)[number]
      effectiveOn: string
      corrects: string | null
    }[] = []
    for (const { toStage, effectiveOn, corrects } of steps) {
      const corrected = corrects === null ? null : (stored[corrects]?.id ?? null)
      const [row] = await tx.rows<{ id: string }>(sql`
        insert into people.journey_step (journey_id, person_id, unit_id, to_stage, reason, effective_on, recorded_at, corrects)
        values (${journey!.id}::uuid, ${person.personId}::uuid, ${person.unitId}::uuid, ${toStage}, 'REGISTERED',
          ${effectiveOn}::date, now(), ${corrected}::uuid) returning id`)
      stored.push({ id: row!.id, toStage, effectiveOn, corrects: corrected })
    }
    told.push({ birthOn, provinceCode: PROVINCES[unit] ?? '', steps: stored })
  }
  return told
}

type RandomHistory = typeof aHistory extends fc.Arbitrary<infer H> ? H : never

describe('the funnel in the database', () => {
  it('equals the computation in memory on random histories, for the nation, each province and a unit', async () => {
    const histories = await as((tx) => store(tx, fc.sample(aHistory, { numRuns: 400, seed: 20261124 })))
    const windows = fc
      .sample(fc.tuple(day, day), { numRuns: 12, seed: 7 })
      .map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
    for (const window of windows) {
      const administrator = { ...systemFacts(TODAY), role: 'ADMINISTRATOR' }
      const counted = await database.transaction('titian_reader', administrator, (tx) =>
        countFunnelInDatabase(tx.rows, window),
      )
      expect(counted.whole).toEqual(countFunnel(histories, window))
      for (const [index, province] of PROVINCES.entries()) {
        const own = histories.filter(({ provinceCode }) => provinceCode === province)
        const inProvince = counted.provinces.get(province)
        if (inProvince) expect(inProvince).toEqual(countFunnel(own, window))
        const officer = { ...systemFacts(TODAY), role: 'OFFICER', unit: units[index] ?? '' }
        const ofUnit = await database.transaction('titian_reader', officer, (tx) =>
          countFunnelInDatabase(tx.rows, window),
        )
        expect(ofUnit.whole).toEqual(countFunnel(own, window))
      }
    }
  })

  it('counts nothing for a session without a unit', async () => {
    const nobody = { ...systemFacts(TODAY), role: 'PLACEMENT_OFFICER' }
    const counted = await database.transaction('titian_reader', nobody, (tx) =>
      countFunnelInDatabase(tx.rows, { from: '2020-01-01', until: TODAY }),
    )
    expect(counted.whole.every(({ reached }) => reached === 0)).toBe(true)
  })
})

describe('asking for the funnel', () => {
  const FUNNEL = `query ($from: Date, $until: Date, $province: String) { funnel(from: $from, until: $until, provinceCode: $province) {
    definition { key version name numerator } fromOn untilOn computedAt
    stages { stage reachedCount isSuppressed share medianDays } } }`
  const ask = (
    viewer: Parameters<ReturnType<typeof apiOf>>[0],
    variables: object = {},
    language: 'id' | 'en' = 'id',
  ) => apiOf(database, insightsResolvers())(viewer, FUNNEL, { ...variables }, language)

  it('gives an administrator the nation, with the definition in their language', async () => {
    const { data } = await ask(aViewer('ADMINISTRATOR'))
    expect(data.funnel).toMatchObject({
      definition: { key: 'funnel', version: 1, name: 'Aliran peserta' },
      fromOn: '2020-01-01',
      untilOn: TODAY,
    })
    expect(data.funnel.stages).toHaveLength(6)
    expect(data.funnel.stages[0]).toMatchObject({ stage: 'ADMITTED', isSuppressed: false, share: 1 })
  })

  it('hides small numbers, and those that other numbers would give away', async () => {
    const { data } = await ask(aViewer('ADMINISTRATOR'), { until: '2025-02-20' })
    for (const { reachedCount, isSuppressed, medianDays } of data.funnel.stages) {
      expect(isSuppressed).toBe(reachedCount === null)
      if (isSuppressed) expect(medianDays).toBeNull()
      else expect(reachedCount === 0 || reachedCount >= 5).toBe(true)
    }
  })

  it('of a province where nobody is says zero', async () => {
    const { data } = await ask(aViewer('ADMINISTRATOR'), { province: '91' })
    expect(data.funnel.stages.map(({ reachedCount }: { reachedCount: number }) => reachedCount)).toEqual([
      0, 0, 0, 0, 0, 0,
    ])
  })

  it.each([
    ['COUNSELLOR', 'RELATION'],
    ['EMPLOYER', 'ROLE'],
    ['PERSON', 'RELATION'],
    ['PROTECTION_OFFICER', 'NO_OPEN_FILE'],
  ] as const)('is null for %s, and says why', async (role, rule) => {
    const { data, withheld } = await ask(aViewer(role))
    expect(data).toEqual({ funnel: null })
    expect(withheld).toEqual([{ class: 'work', rule }])
  })

  it.each([
    ['a province that is none', { province: 'Jawa' }],
    ['days in the wrong order', { from: '2026-05-01', until: '2026-04-01' }],
    ['a day that is none', { from: '2026-02-30' }],
  ])('refuses %s', async (_what, variables) => {
    const { errors } = await ask(aViewer('ADMINISTRATOR'), variables)
    expect(errors?.length).toBe(1)
  })
})
