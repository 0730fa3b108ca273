import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { ALONE, journeysResolvers } from '../journeys/journeys.ts'
import { moveJourneyWith } from '../journeys/move-journey.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { apiOf, aViewer, testCipher } from '../participants/staff.fixture.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { readinessResolvers } from '../readiness/readiness.ts'
import { trainingResolvers } from '../training/training.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { type DemonstrationHandles, findHandles } from './find-handles.ts'
import { seededRandom } from './random.ts'
import { seedDemonstration } from './seed-demonstration.ts'

const today = '2026-11-24'
let database: Database
let handles: DemonstrationHandles
let seconds: number
beforeAll(async () => {
  database = await testDatabase()
  const start = performance.now()
  handles = await seedDemonstration(database, {
    today,
    random: seededRandom('titian'),
    cipher: testCipher,
  })
  seconds = (performance.now() - start) / 1_000
})
afterAll(() => database.close())

const ask = <T>(query: Parameters<Parameters<Parameters<Database['transaction']>[2]>[0]['rows']>[0]) =>
  database.transaction('titian_command', systemFacts(today), (tx) => tx.rows<T>(query as never))

describe('the seeded demonstration', () => {
  it('holds about 2,800 people, all of them invented, and is there within ten seconds', async () => {
    expect(
      await ask(sql`select synthetic, count(*)::int as people from people.participant group by 1`),
    ).toEqual([{ synthetic: true, people: handles.peopleCount }])
    expect(seconds).toBeLessThan(10)
  })

  it('has vacancies, open ones, one that was filled and one that pays below the minimum', async () => {
    const rows = await ask<{ own: boolean; open: number; filled: number; low: number }>(sql`
      select organisation_id = ${handles.mainEmployerId}::uuid as own,
        count(*) filter (where closed_on is null and opens_until >= ${today}::date)::int as open,
        count(*) filter (where closing_reason = 'FILLED')::int as filled,
        count(*) filter (where wage_from < monthly)::int as low
      from hire.vacancy join vocab.minimum_wage on province_code = left(region_code, 2) group by 1 order by 1`)
    expect(rows).toEqual([
      { own: false, open: 8, filled: 0, low: 0 },
      { own: true, open: 4, filled: 1, low: 1 },
    ])
  })

  it('has people to show for about 600 cards, in crowds of five in at least six provinces', async () => {
    const groups = await database.transaction('titian_projector', systemFacts(today), (tx) =>
      tx.rows<{ region: string; family: string; band: string; people: number }>(sql`
        select work_profile.wanted_regions[1] as region, occupation.family, availability.band, count(*)::int as people
        from people.card_gate
          join people.journey using (person_id) join people.work_profile using (person_id)
          join people.availability using (person_id)
          join vocab.occupation on occupation.code = work_profile.occupation_code
          join people.consent using (person_id) join people.readiness_confirmation using (person_id)
        where may_be_shown and stage = 'JOB_READY' and pathway = 'EMPLOYMENT' and purpose = 'SHOW'
          and withdrawn_at is null and until_on >= ${today}::date and ended_at is null
          and confirmed_on >= ${today}::date - 45
        group by 1, 2, 3`),
    )
    const people = groups.reduce((sum, group) => sum + group.people, 0)
    expect(people).toBeGreaterThan(620)
    expect(people).toBeLessThan(760)
    const crowds = groups.filter((group) => group.people >= 5)
    expect(crowds.reduce((sum, group) => sum + group.people, 0)).toBeGreaterThan(250)
    expect(new Set(crowds.map(({ region }) => region.slice(0, 2))).size).toBeGreaterThanOrEqual(6)
  })

  it('names units and employers that are invented and say so', async () => {
    const rows = await ask<{ name: string }>(sql`
      select distinct organisation.name from people.participant join org.organisation on organisation.id = unit_id
      where not organisation.synthetic or organisation.name not like '%Contoh%'`)
    expect(rows).toEqual([])
    expect(handles.employers.length).toBe(25)
    expect(new Set(handles.employers.map(({ state }) => state))).toEqual(
      new Set(['APPLIED', 'VERIFIED', 'SUSPENDED']),
    )
    expect(handles.employers.find(({ id }) => id === handles.mainEmployerId)).toMatchObject({
      state: 'VERIFIED',
    })
  })

  it('has a participant for the persona, with a journey of their own', async () => {
    const [row] = await ask<{ stage: string; name: string }>(sql`
      select stage, full_name as name from people.journey join people.identity using (person_id)
      where person_id = ${handles.person.personId}::uuid`)
    expect(row).toEqual({ stage: 'JOB_READY', name: handles.person.fullName })
  })

  it('is found again by whoever carries on after a start that was cut short', async () => {
    const found = await database.transaction('titian_command', systemFacts(today), findHandles)
    const sorted = (list: readonly { id: string }[] = []) => list.toSorted((a, b) => a.id.localeCompare(b.id))
    expect(found).toMatchObject({
      mainEmployerId: handles.mainEmployerId,
      partners: handles.partners,
      person: handles.person,
      peopleCount: handles.peopleCount,
    })
    expect(sorted(found?.employers)).toEqual(sorted(handles.employers))
    expect(sorted(found?.units)).toEqual(sorted(handles.units))
  })

  it('has certificates of people who were taught by one and assessed by another', async () => {
    const rows = await ask(sql`
      select certificate.person_id from people.competency_certificate certificate
        join people.training_certificate training using (person_id)
      where certificate.issued_on <= training.issued_on`)
    expect(rows).toEqual([])
  })
})

describe('readiness in the demonstration', () => {
  const READY = `query ($after: String) { participants(first: 100, after: $after) {
    edges { node { journey { stage steps { toStage } } readiness { isComplete answeredCount confirmedAt
      answers { requirement state } nextStep { requirement } }
      unit { name } identity { originRegion { name } } certificates { competency { isInForce scheme { name } } }
      work { occupation { name } skills { skill { name } evidence } wantedRegions { code } availability { band } } } }
    pageInfo { endCursor hasNextPage } } }`

  it('recomputed from what is stored is complete for whoever was confirmed, but for a band that went stale', async () => {
    const resolvers = [
      ...participantsResolvers(testCipher, deliveredVocabulary()),
      ...journeysResolvers(),
      ...trainingResolvers(deliveredVocabulary()),
      ...readinessResolvers(deliveredVocabulary(), [], moveJourneyWith(ALONE)),
    ]
    const api = apiOf(database, resolvers)
    const unit = handles.units.find(({ name }) => name === 'Lapas Contoh Tirta Raya')
    const officer = aViewer('OFFICER', { unitId: unit?.id ?? '' })
    let after: string | null = null
    let seen = 0
    do {
      const { data, errors } = await api(officer, READY, { after })
      expect(errors).toBeUndefined()
      for (const { node } of data.participants.edges) {
        seen += 1
        expect(node.journey.steps.at(-1).toStage).toBe(node.journey.stage)
        expect(node.unit.name).toBe('Lapas Contoh Tirta Raya')
        expect(node.identity.originRegion.name.length).toBeGreaterThan(3)
        for (const { scheme } of node.certificates.competency) expect(scheme.name.length).toBeGreaterThan(3)
        if (node.work) expect(node.work.occupation.name.length).toBeGreaterThan(3)
        expect(node.readiness.nextStep === null).toBe(node.readiness.isComplete)
        if (node.journey.stage !== 'JOB_READY') continue
        const open = node.readiness.answers.filter(({ state }: { state: string }) => state !== 'MET')
        expect(open.every(({ requirement }: { requirement: string }) => requirement === 'AVAILABILITY')).toBe(
          true,
        )
        expect(node.readiness.confirmedAt).not.toBeNull()
      }
      after = data.participants.pageInfo.hasNextPage ? data.participants.pageInfo.endCursor : null
    } while (after)
    expect(seen).toBeGreaterThan(30)
  })
})

describe('a database', () => {
  const add = (synthetic: boolean) =>
    ask(sql`insert into people.participant (unit_id, pathway, synthetic, registered_on)
      values (${handles.person.unitId}::uuid, 'EMPLOYMENT', ${synthetic}, ${today}::date)`)

  it('that is synthetic refuses a real person, and one that is invented is let in', async () => {
    await expect(add(false)).rejects.toThrow(/SYNTHETIC installation holds no person of the other kind/)
    await expect(add(true)).resolves.toBeDefined()
  })

  it('that is synthetic refuses a real employer', async () => {
    await expect(
      ask(
        sql`insert into org.organisation (kind, name, synthetic) values ('EMPLOYER', 'PT Sungguhan', false)`,
      ),
    ).rejects.toThrow(/no organisation of the other kind/)
  })
})
