import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'
import { type JourneysUnderTest, journeysUnderTest, MOVE, pause, STANDS } from './moving.fixture.ts'

let room: JourneysUnderTest
beforeAll(async () => {
  room = await journeysUnderTest()
})
afterAll(() => room.database.close())

const CORRECT = `mutation ($input: CorrectJourneyStepInput!) { correctJourneyStep(input: $input) {
  journey { stage sinceOn version } errors { __typename ... on UserError { path } } } }`

describe('correcting a step', () => {
  const stepsOf = async (id: string) =>
    (await room.ask(room.staff(), STANDS, { id })).data.participant.journey.steps as {
      id: string
      toStage: string
    }[]

  it('adds a step that names it, and the day before still knows what was known then', async () => {
    const { id, journey } = await room.aPerson()
    await room.ask(room.staff(), MOVE, pause(journey, { effectiveOn: '2026-11-20' }))
    const paused = (await stepsOf(id)).at(-1)
    const input = { step: paused?.id, effectiveOn: '2026-11-10', expectedVersion: 2 }
    const { data } = await room.ask(room.staff(), CORRECT, { input })
    expect(data.correctJourneyStep).toEqual({
      journey: { stage: 'PAUSED', sinceOn: '2026-11-10', version: 3 },
      errors: [],
    })
    const now = await room.ask(room.staff(), STANDS, { id })
    expect(now.data.participant.journey.steps).toMatchObject([
      { toStage: 'ADMITTED', counts: true },
      { toStage: 'PAUSED', counts: true, isCorrected: false, corrects: { toStage: 'PAUSED' } },
      { toStage: 'PAUSED', counts: false, isCorrected: true, corrects: null },
    ])
    const then = await room.ask(room.staff(), STANDS, { id, asOf: '2026-11-23' })
    expect(then.data.participant.journey).toMatchObject({
      stage: 'ADMITTED',
      asOfOn: '2026-11-23',
      steps: [{ toStage: 'ADMITTED' }],
      nextStages: [],
    })
    const before = await room.ask(room.staff(), STANDS, { id, asOf: '2025-01-01' })
    expect(before.data.participant.journey).toBeNull()
  })

  it('takes the latest step back, to where the journey was, and tells the rooms above', async () => {
    const { id, journey, person } = await room.aPerson({ through: ['ADMITTED', 'ASSESSED', 'JOB_READY'] })
    await room.ask(room.staff(), MOVE, pause(journey))
    const [admitted, , , paused] = await stepsOf(id)
    const early = await room.ask(room.staff(), CORRECT, {
      input: { step: admitted?.id, neverHappened: true, expectedVersion: 2 },
    })
    expect(early.data.correctJourneyStep.errors).toEqual([
      { __typename: 'CorrectionNotPossible', path: ['neverHappened'] },
    ])
    room.told.length = 0
    const { data } = await room.ask(room.staff(), CORRECT, {
      input: { step: paused?.id, neverHappened: true, expectedVersion: 2 },
    })
    expect(data.correctJourneyStep).toEqual({
      journey: { stage: 'JOB_READY', sinceOn: '2026-03-01', version: 3 },
      errors: [],
    })
    expect(room.told).toEqual([
      {
        ...person,
        from: 'PAUSED',
        to: 'JOB_READY',
        reason: 'RECORDED_IN_ERROR',
        at: new Date('2026-11-24T03:00:00Z'),
      },
    ])
    const again = await room.ask(room.staff(), CORRECT, {
      input: { step: paused?.id, neverHappened: true, expectedVersion: 3 },
    })
    expect(again.data.correctJourneyStep.errors).toEqual([{ __typename: 'StepNotFound', path: ['step'] }])
  })

  it('is refused on an older version, out of order, and by who could not have made the move', async () => {
    const { id, journey } = await room.aPerson()
    await room.ask(room.staff(), MOVE, pause(journey))
    const paused = (await stepsOf(id)).at(-1)
    const correct = async (more: object, role: MemberRole = 'OFFICER') =>
      (
        await room.ask(room.staff(role), CORRECT, {
          input: { step: paused?.id, effectiveOn: '2026-11-01', expectedVersion: 2, ...more },
        })
      ).data.correctJourneyStep.errors.map(({ __typename }: { __typename: string }) => __typename)
    expect(await correct({ expectedVersion: 1 })).toEqual(['VersionConflict'])
    expect(await correct({ effectiveOn: '2026-02-01' })).toEqual(['DayNotAccepted'])
    expect(await correct({}, 'TRAINER')).toEqual(['MoveNotYours'])
    expect(await correct({ effectiveOn: null })).toEqual(['CorrectionNotPossible'])
    expect(await correct({ reason: 'DEATH' })).toEqual(['ReasonNotOffered'])
    expect(await correct({ step: toTypeId('jst', crypto.randomUUID()) })).toEqual(['StepNotFound'])
  })

  it('is offered of each step to who may, and of a day in the past what may be corrected now', async () => {
    const { id, journey } = await room.aPerson({ through: ['ADMITTED', 'ASSESSED'] })
    await room.ask(room.staff(), MOVE, pause(journey))
    const OFFERED = `query ($id: ID!, $asOf: Date) { participant(id: $id) { viewerCanRecordAssessment
      journey(asOf: $asOf) { steps { toStage viewerCanCorrect viewerCanTakeBack offeredReasons } } } }`
    const offered = async (viewer: Viewer, asOf?: string) =>
      (await room.ask(viewer, OFFERED, { id, asOf })).data.participant
    const all = await offered(room.staff())
    expect(all.viewerCanRecordAssessment).toBe(true)
    expect(all.journey.steps).toMatchObject([
      { toStage: 'ADMITTED', viewerCanCorrect: true, viewerCanTakeBack: false, offeredReasons: [] },
      { viewerCanCorrect: true, viewerCanTakeBack: false, offeredReasons: ['INTAKE_ASSESSMENT'] },
      { toStage: 'PAUSED', viewerCanCorrect: true, viewerCanTakeBack: true },
    ])
    const opener = await offered(aViewer('ADMINISTRATOR', { opened: [fromTypeId('ptc', id) ?? ''] }))
    expect(opener.viewerCanRecordAssessment).toBe(false)
    for (const step of opener.journey.steps)
      expect(step).toMatchObject({ viewerCanCorrect: false, viewerCanTakeBack: false, offeredReasons: [] })
  })
})
