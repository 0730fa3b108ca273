import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import { type JourneysUnderTest, journeysUnderTest, MOVE, pause } from './moving.fixture.ts'

let room: JourneysUnderTest
beforeAll(async () => {
  room = await journeysUnderTest()
})
afterAll(() => room.database.close())

const ASSESS = `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) {
  participant { assessments { assessedOn suggestedPathway } } errors { __typename } } }`

describe('an assessment', () => {
  it('opens the way to the next stage, and sent twice is recorded once', async () => {
    const { id, journey } = await room.aPerson()
    const input = { participant: id, assessedOn: '2026-11-20', idempotencyKey: 'a' }
    const by = room.staff()
    await room.ask(by, ASSESS, { input })
    const { data } = await room.ask(by, ASSESS, { input })
    expect(data.recordAssessment).toEqual({
      participant: { assessments: [{ assessedOn: '2026-11-20', suggestedPathway: null }] },
      errors: [],
    })
    const other = await room.ask(by, ASSESS, { input: { ...input, assessedOn: '2026-11-21' } })
    expect(other.data.recordAssessment.errors).toEqual([{ __typename: 'IdempotencyKeyReused' }])
    const moved = await room.ask(by, MOVE, pause(journey, { to: 'ASSESSED', reason: 'INTAKE_ASSESSMENT' }))
    expect(moved.data.moveJourney).toMatchObject({ journey: { stage: 'ASSESSED' }, errors: [] })
  })

  it('of somebody who came back must be a new one', async () => {
    const { id, journey } = await room.aPerson({
      through: ['ADMITTED', 'LOST_CONTACT'],
      sinceOn: '2026-10-01',
    })
    const again = pause(journey, { to: 'ASSESSED', reason: 'REASSESSMENT' })
    await room.ask(room.staff(), ASSESS, { input: { participant: id, assessedOn: '2026-09-01' } })
    const early = await room.ask(room.staff(), MOVE, again)
    expect(early.data.moveJourney.errors).toMatchObject([{ condition: 'ASSESSMENT_DONE' }])
    await room.ask(room.staff(), ASSESS, { input: { participant: id, assessedOn: '2026-11-01' } })
    expect((await room.ask(room.staff(), MOVE, again)).data.moveJourney.errors).toEqual([])
  })

  it('is recorded by those who assess, of their own people, on a day that has come', async () => {
    const { id } = await room.aPerson()
    const input = { participant: id, assessedOn: '2026-11-20' }
    const trainer = await room.ask(room.staff('TRAINER'), ASSESS, { input })
    expect(trainer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    const away = await room.ask(aViewer('OFFICER', { unitId: crypto.randomUUID() }), ASSESS, { input })
    expect(away.data.recordAssessment.errors).toEqual([{ __typename: 'ParticipantNotFound' }])
    const early = await room.ask(room.staff(), ASSESS, { input: { ...input, assessedOn: '2026-11-25' } })
    expect(early.data.recordAssessment.errors).toEqual([{ __typename: 'DayNotAccepted' }])
  })
})
