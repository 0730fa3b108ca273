import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import {
  ANSWER,
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  REQUEST,
} from './introductions.fixture.ts'
import { releaseAnswers } from './release-answers.ts'
import { sweepIntroductions } from './sweep-introductions.ts'

let world: IntroductionsWorld
let { asked, answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

/** What the hourly job does on a day. */
const sweep = (today: string) =>
  sweepIntroductions((act) => world.database.transaction('titian_command', systemFacts(today), act), {
    now: new Date(`${today}T03:00:00Z`),
    today,
  })

const STEPS = 'query ($id: ID!) { participant(id: $id) { introductions { state steps { reason } } } }'

const latest = async (personId: string) => {
  const { data } = await world.ask(world.placement, STEPS, { id: toTypeId('ptc', personId) })
  const [{ state, steps }] = data.participant.introductions
  return { state, reason: steps.at(-1).reason }
}

describe('silence', () => {
  it('is an answer after ten working days, and the batch tells it like any other no', async () => {
    const [silent, thinking] = [await asked(), await answered('LATER')]
    const before = JSON.stringify(await seenBy(world.rini, silent.id))
    expect(await sweep('2026-12-08')).toBe(0)
    expect(await sweep('2026-12-09')).toBe(2)
    for (const { personId } of [silent, thinking])
      expect(await latest(personId)).toEqual({ state: 'EXPIRED', reason: 'SILENCE' })
    expect(JSON.stringify(await seenBy(world.rini, silent.id))).toBe(before)
    await world.as((tx) => releaseAnswers(tx, '2026-12-11'))
    expect(await seenBy(world.rini, silent.id)).toMatchObject({ state: 'NOT_AVAILABLE', disclosed: null })
    expect(await sweep('2026-12-12')).toBe(0)
  })

  it('is counted without the holidays and the joint leave of the delivered list', async () => {
    const [vacancy, { candidate, personId }] = [await world.vacancyOf(world.employerId), await world.next()]
    const { data } = await world.ask(
      world.rini,
      REQUEST,
      { input: { vacancy, candidate } },
      { today: '2026-12-18' },
    )
    // Without 24 and 25 December, 1 January and 5 January.
    expect(data.requestIntroduction.introduction).toMatchObject({
      requestedOn: '2026-12-18',
      answerByOn: '2027-01-07',
    })
    expect(await sweep('2027-01-07')).toBe(0)
    expect(await sweep('2027-01-08')).toBe(1)
    expect(await latest(personId)).toEqual({ state: 'EXPIRED', reason: 'SILENCE' })
  })
})

describe('time alone', () => {
  it('closes a name after its last day, and the employer can read it no more from then on', async () => {
    const { id, personId } = await answered('YES')
    const reads = (today: string) =>
      world.ask(
        world.rini,
        'query ($id: ID!) { node(id: $id) { ... on Introduction { state disclosed { fullName } } } }',
        { id },
        { today },
      )
    expect((await reads('2027-01-23')).data.node).toMatchObject({ disclosed: { fullName: 'Orang Contoh' } })
    // Before the job has come by: the day itself is the wall.
    expect((await reads('2027-01-24')).data.node).toMatchObject({ state: 'DISCLOSED', disclosed: null })
    expect(await sweep('2027-01-24')).toBe(1)
    expect(await latest(personId)).toEqual({ state: 'EXPIRED', reason: 'PERIOD_OVER' })
    expect((await reads('2027-01-24')).data.node).toEqual({ state: 'ENDED', disclosed: null })
  })

  it('ends what waits when the consent to be shown has run out', async () => {
    const { personId } = await asked()
    await world.as((tx) =>
      tx.rows(sql`update people.consent set until_on = '2026-11-27' where person_id = ${personId}::uuid`),
    )
    expect(await sweep('2026-11-27')).toBe(0)
    expect(await sweep('2026-11-28')).toBe(1)
    expect(await latest(personId)).toEqual({ state: 'EXPIRED', reason: 'CONSENT_RAN_OUT' })
  })

  it('carries out a yes that waited for an employer to be verified anew', async () => {
    const verify = (state: 'SUSPENDED' | 'VERIFIED') =>
      world.as((tx) =>
        tx.rows(sql`update org.employer_verification set state = ${state}
          where organisation_id = ${world.employerId}::uuid`),
      )
    const { id, personId, request } = await asked()
    await verify('SUSPENDED')
    const { data } = await world.ask(world.self(personId), ANSWER, {
      input: { introduction: request, answer: 'YES' },
    })
    expect(data.answerIntroduction).toMatchObject({ request: { state: 'CONSENTED' }, errors: [] })
    expect(await sweep('2026-11-25')).toBe(0)
    await verify('VERIFIED')
    expect(await sweep('2026-11-25')).toBe(1)
    expect(await latest(personId)).toEqual({ state: 'DISCLOSED', reason: 'OPENED' })
    expect(await seenBy(world.rini, id)).toMatchObject({ disclosed: { fullName: 'Orang Contoh' } })
  })
})
