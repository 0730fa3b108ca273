import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aUseRestriction } from '../participants/use-restriction.builder.ts'
import { type JourneysUnderTest, journeysUnderTest, MOVE, pause, STANDS } from './moving.fixture.ts'

let room: JourneysUnderTest
beforeAll(async () => {
  room = await journeysUnderTest()
})
afterAll(() => room.database.close())

const CORRECT = `mutation ($input: CorrectJourneyStepInput!) { correctJourneyStep(input: $input) {
  errors { __typename ... on UserError { path } } } }`

describe('the journey of somebody whose data rest', () => {
  it('is not moved on, says so beforehand, and can still be paused', async () => {
    const { id, person, journey } = await room.aPerson({ through: ['ADMITTED', 'ASSESSED'] })
    await room.as((tx) => aUseRestriction(tx, person))
    const paused = await room.ask(room.staff(), MOVE, pause(journey))
    expect(paused.data.moveJourney.errors).toEqual([])
    const onward = pause(journey, { to: 'ASSESSED', reason: 'CAUSE_OVER', expectedVersion: 2 })
    const { data } = await room.ask(room.staff(), MOVE, onward)
    expect(data.moveJourney.errors).toMatchObject([
      { __typename: 'RequirementNotMet', path: ['to'], condition: 'DATA_IN_USE' },
    ])
    const stands = await room.ask(room.staff(), STANDS, { id })
    const { nextStages } = stands.data.participant.journey
    expect(nextStages.find(({ stage }: { stage: string }) => stage === 'ASSESSED')).toMatchObject({
      allowed: false,
      blockers: [{ condition: 'DATA_IN_USE' }],
    })
  })

  it('is not corrected until the person asks that something be put right', async () => {
    const correcting = async (isCorrectionAsked: boolean) => {
      const { id, journey, person } = await room.aPerson()
      await room.ask(room.staff(), MOVE, pause(journey))
      await room.as((tx) => aUseRestriction(tx, person, { isCorrectionAsked }))
      const step = (await room.ask(room.staff(), STANDS, { id })).data.participant.journey.steps.at(-1).id
      const { data } = await room.ask(room.staff(), CORRECT, {
        input: { step, effectiveOn: '2026-11-10', expectedVersion: 2 },
      })
      return data.correctJourneyStep.errors
    }
    expect(await correcting(false)).toEqual([{ __typename: 'UseRestricted', path: ['participant'] }])
    expect(await correcting(true)).toEqual([])
  })
})
