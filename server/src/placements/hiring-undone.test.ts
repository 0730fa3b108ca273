import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ANSWER,
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  MOVE,
  otherSide,
  UNDO,
} from '../introductions/introductions.fixture.ts'
import { endOnJourneyMoved } from '../introductions/listeners.ts'
import { releaseAnswers } from '../introductions/release-answers.ts'
import { journeysResolvers } from '../journeys/journeys.ts'
import { moveJourneyWith } from '../journeys/move-journey.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { placeHired } from './place-hired.ts'
import { placementsResolvers } from './placements.ts'
import { startedWork } from './start-work.ts'
import { voidOnPlacedTakenBack } from './void-placement.ts'

const machine = {
  factSources: [startedWork],
  onJourneyMoved: [voidOnPlacedTakenBack, endOnJourneyMoved],
}

let world: IntroductionsWorld
let { answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld(
    [placeHired([], moveJourneyWith(machine))],
    [...placementsResolvers(), ...journeysResolvers(machine)],
  )
  ;({ answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const REQUEST = `mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { introduction { id } errors { __typename } } }`

/** Hired by Rini's house from the day on, while Tono's house waits for an answer, or knows the name already. */
const hired = async (startsOn: string, other: 'WAITING' | 'OPENED' = 'WAITING') => {
  const one = await answered('YES')
  const vacancy = await world.vacancyOf(world.otherId)
  const asked = await world.ask(world.other, REQUEST, { input: { vacancy, candidate: one.candidate } })
  expect(asked.data.requestIntroduction.errors).toEqual([])
  const elsewhere: string = asked.data.requestIntroduction.introduction.id
  if (other === 'OPENED') await answer(one.personId, elsewhere)
  const { data } = await world.ask(world.rini, MOVE, {
    input: {
      introduction: one.id,
      to: 'HIRED',
      expectedVersion: 2,
      hire: { kind: 'FIXED_TERM', startsOn, wage: 4_750_000 },
    },
  })
  expect(data.moveIntroduction.errors).toEqual([])
  return { ...one, elsewhere }
}

const answer = async (personId: string, id: string) =>
  (
    await world.ask(world.self(personId), ANSWER, {
      input: { introduction: otherSide(id), answer: 'YES' },
    })
  ).data.answerIntroduction

const undo = async (id: string, expectedVersion = 3) =>
  (await world.ask(world.rini, UNDO, { input: { introduction: id, expectedVersion } })).data
    .undoIntroductionMove

const FILE = `query ($id: ID!) { participant(id: $id) {
  placements { startsOn endedOn endReason }
  introductions { id state steps { reason } }
  journey { stage version steps { id toStage counts } } } }`

const fileOf = async (personId: string) =>
  (await world.ask(world.placement, FILE, { id: toTypeId('ptc', personId) })).data.participant

const CORRECT = `mutation ($input: CorrectJourneyStepInput!) { correctJourneyStep(input: $input) { journey { stage } errors { __typename } } }`

/** Staff say that the step into work never happened. */
const takeBackPlaced = async (personId: string) => {
  const { journey } = await fileOf(personId)
  const step = journey.steps.find(
    (one: { toStage: string; counts: boolean }) => one.toStage === 'PLACED' && one.counts,
  )
  const { data } = await world.ask(world.placement, CORRECT, {
    input: { step: step.id, neverHappened: true, expectedVersion: journey.version },
  })
  expect(data.correctJourneyStep).toEqual({ journey: { stage: 'JOB_READY' }, errors: [] })
}

describe('a hiring that the employer undoes', () => {
  it('revives what it had ended while nobody was told, and the person can still say yes', async () => {
    const { id, personId, elsewhere } = await hired('2026-12-01')
    const before = await seenBy(world.other, elsewhere)
    expect((await undo(id)).errors).toEqual([])
    expect(await seenBy(world.other, elsewhere)).toEqual(before)
    const revived = (await fileOf(personId)).introductions.find(
      (one: { id: string }) => one.id === otherSide(elsewhere),
    )
    expect(revived).toMatchObject({
      state: 'REQUESTED',
      steps: [{ reason: 'ASKED' }, { reason: 'HIRED_ELSEWHERE' }, { reason: 'HIRING_UNDONE' }],
    })
    expect((await answer(personId, elsewhere)).errors).toEqual([])
    expect(await seenBy(world.other, elsewhere)).toMatchObject({
      state: 'DISCLOSED',
      disclosed: { fullName: 'Orang Contoh' },
    })
  })

  it('does not bring back what an employer has heard of, from the batch or by a name that closed', async () => {
    const [told, opened] = [await hired('2026-12-01'), await hired('2026-12-01', 'OPENED')]
    await world.as((tx) => releaseAnswers(tx, '2026-11-27'))
    for (const { id } of [told, opened]) expect((await undo(id)).errors).toEqual([])
    expect(await seenBy(world.other, told.elsewhere)).toMatchObject({ state: 'NOT_AVAILABLE' })
    expect(await seenBy(world.other, opened.elsewhere)).toMatchObject({ state: 'ENDED', disclosed: null })
  })
})

describe('a step into work that staff take back', () => {
  it('leaves the placement as work that never began, and revives what it had ended', async () => {
    const { personId, elsewhere } = await hired('2026-11-24')
    expect((await fileOf(personId)).journey.stage).toBe('PLACED')
    await takeBackPlaced(personId)
    const file = await fileOf(personId)
    expect(file.placements).toEqual([
      { startsOn: '2026-11-24', endedOn: '2026-11-24', endReason: 'NEVER_STARTED' },
    ])
    expect(file.introductions.find((one: { id: string }) => one.id === otherSide(elsewhere))).toMatchObject({
      state: 'REQUESTED',
    })
  })

  it('lets the employer take the hiring back, and hire anew for another day', async () => {
    const { id, personId } = await hired('2026-11-24')
    expect((await undo(id)).errors).toEqual([{ __typename: 'IntroductionNotPossible' }])
    await takeBackPlaced(personId)
    expect(await seenBy(world.rini, id)).toMatchObject({
      state: 'HIRED',
      startsOn: null,
      canGoBackTo: 'DISCLOSED',
    })
    expect((await undo(id)).errors).toEqual([])
    const { data } = await world.ask(world.rini, MOVE, {
      input: {
        introduction: id,
        to: 'HIRED',
        expectedVersion: 4,
        hire: { kind: 'FIXED_TERM', startsOn: '2026-12-07', wage: 4_750_000 },
      },
    })
    expect(data.moveIntroduction.errors).toEqual([])
    expect((await fileOf(personId)).placements).toEqual([
      { startsOn: '2026-12-07', endedOn: null, endReason: null },
      { startsOn: '2026-11-24', endedOn: '2026-11-24', endReason: 'NEVER_STARTED' },
    ])
  })
})
