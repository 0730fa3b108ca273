import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  MOVE,
  UNDO,
} from '../introductions/introductions.fixture.ts'
import { endOnJourneyMoved } from '../introductions/listeners.ts'
import { moveJourneyWith } from '../journeys/move-journey.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { placeHired } from './place-hired.ts'
import { placementsResolvers } from './placements.ts'
import { startedWork, startWorkDue } from './start-work.ts'

const moveJourney = moveJourneyWith({ factSources: [startedWork], onJourneyMoved: [endOnJourneyMoved] })
const minimumWages = [{ province: '32', year: 2026, monthly: 4_209_309 }]

let world: IntroductionsWorld
let { answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld([placeHired(minimumWages, moveJourney)], placementsResolvers())
  ;({ answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const HIRE = {
  kind: 'FIXED_TERM',
  startsOn: '2026-11-24',
  wage: 4_750_000,
  hoursPerWeek: 40,
  hasWrittenContract: true,
}

const move = async (id: string, to: string, expectedVersion: number, more: object = {}) => {
  const { data } = await world.ask(world.rini, MOVE, {
    input: { introduction: id, to, expectedVersion, ...more },
  })
  return data.moveIntroduction
}

const PLACEMENTS = `query ($id: ID!) { participant(id: $id) { placements { kind employerName startsOn endedOn endReason wage minimumWage
  hoursPerWeek decentWork { paysMinimum keepsHours hasWrittenContract hasSocialInsurance } } introductions { state vacancy { title } steps { reason } } } }`

const stageOf = async (personId: string) => {
  const [journey] = await world.as((tx) =>
    tx.rows<{ stage: string }>(sql`select stage from people.journey where person_id = ${personId}::uuid`),
  )
  return journey?.stage
}

const fileOf = async (personId: string) =>
  (await world.ask(world.placement, PLACEMENTS, { id: toTypeId('ptc', personId) })).data.participant

describe('hiring', () => {
  it('on the first day writes the placement, moves the journey, and ends every other introduction', async () => {
    const { id, personId, vacancy, candidate } = await answered('YES')
    const elsewhere = await world.vacancyOf(world.otherId)
    const REQUEST_ELSEWHERE = `mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { introduction { id } } }`
    const other = await world.ask(world.other, REQUEST_ELSEWHERE, {
      input: { vacancy: elsewhere, candidate },
    })
    const otherId = other.data.requestIntroduction.introduction.id
    expect(await move(id, 'INTERVIEW', 2, { interviewAt: '2026-11-25T02:00:00Z' })).toMatchObject({
      introduction: {
        state: 'INTERVIEW',
        version: 3,
        nextStates: ['OFFER', 'HIRED', 'DECLINED'],
        canGoBackTo: 'DISCLOSED',
      },
    })
    expect((await move(id, 'HIRED', 3, { hire: HIRE })).errors).toEqual([])
    expect(vacancy).not.toBe(elsewhere)
    expect(await stageOf(personId)).toBe('PLACED')
    const file = await fileOf(personId)
    expect(file.placements).toEqual([
      {
        kind: 'FIXED_TERM',
        employerName: 'PT Karya Contoh',
        startsOn: '2026-11-24',
        endedOn: null,
        endReason: null,
        wage: 4_750_000,
        minimumWage: 4_209_309,
        hoursPerWeek: 40,
        decentWork: {
          paysMinimum: true,
          keepsHours: true,
          hasWrittenContract: true,
          hasSocialInsurance: null,
        },
      },
    ])
    expect(file.introductions.map(({ state }: { state: string }) => state).toSorted()).toEqual([
      'HIRED',
      'PLACED_ELSEWHERE',
    ])
    // The name stays open to who hired; the other employer sees a request that waits.
    expect(await seenBy(world.rini, id)).toMatchObject({
      state: 'HIRED',
      nextStates: [],
      disclosed: { fullName: 'Orang Contoh' },
    })
    expect(await seenBy(world.other, otherId)).toMatchObject({
      state: 'REQUESTED',
      disclosed: null,
      candidate: null,
    })
    expect(
      (await world.ask(world.rini, UNDO, { input: { introduction: id, expectedVersion: 4 } })).data
        .undoIntroductionMove.errors,
    ).toEqual([{ __typename: 'IntroductionNotPossible' }])
  })

  it('for a later day takes the card away at once, and moves the journey when the day has come', async () => {
    const { id, personId } = await answered('YES')
    expect((await move(id, 'HIRED', 2, { hire: { ...HIRE, startsOn: '2026-12-01' } })).errors).toEqual([])
    expect(await stageOf(personId)).toBe('JOB_READY')
    const shown = () =>
      world.as((tx) => tx.rows(sql`select from people.card_origin where person_id = ${personId}::uuid`))
    expect(await shown()).toEqual([])
    await world.room.publish(new Date('2026-11-27T00:00:00Z'))
    expect(await shown()).toEqual([])
    const on = (day: string) => ({ now: new Date(`${day}T01:00:00Z`), today: day })
    await startWorkDue(world.database, moveJourney, on('2026-11-30'))
    expect(await stageOf(personId)).toBe('JOB_READY')
    await startWorkDue(world.database, moveJourney, on('2026-12-01'))
    expect(await stageOf(personId)).toBe('PLACED')
    expect(await startWorkDue(world.database, moveJourney, on('2026-12-02'))).toBe(0)
  })

  it('is undone unseen before anybody read it, and taken back in sight afterwards', async () => {
    const { id, personId } = await answered('YES')
    await move(id, 'OFFER', 2, { offeredWage: 4_600_000 })
    await move(id, 'HIRED', 3, { hire: { ...HIRE, startsOn: '2026-12-01' } })
    const undo = async (expectedVersion: number) =>
      (await world.ask(world.rini, UNDO, { input: { introduction: id, expectedVersion } })).data
        .undoIntroductionMove
    expect(await undo(4)).toMatchObject({
      wasRead: false,
      introduction: { state: 'OFFER', version: 5 },
      errors: [],
    })
    expect((await fileOf(personId)).placements).toMatchObject([{ endReason: 'NEVER_STARTED' }])
    await move(id, 'HIRED', 5, { hire: { ...HIRE, startsOn: '2026-12-02' } })
    // Now the person reads it.
    await world.ask(world.self(personId), PLACEMENTS, { id: toTypeId('ptc', personId) })
    expect(await undo(6)).toMatchObject({ wasRead: true, introduction: { state: 'OFFER' }, errors: [] })
    const [{ steps }] = (await fileOf(personId)).introductions
    expect(steps.map(({ reason }: { reason: string }) => reason)).toEqual([
      'ASKED',
      'YES',
      'OPENED',
      'MOVED',
      'MOVED',
      'UNDONE',
      'MOVED',
      'TAKEN_BACK',
    ])
  })
})
