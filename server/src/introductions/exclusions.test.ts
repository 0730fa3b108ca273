import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import {
  ANSWER,
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  MOVE,
  REQUEST,
} from './introductions.fixture.ts'
import { releaseAnswers } from './release-answers.ts'

let world: IntroductionsWorld
let { asked, answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const RECORD = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { errors { __typename } } }`

/** The person signs anew, with exclusions this time. */
const exclude = async (personId: string, exclusions: object, viewer: Viewer = world.placement) => {
  const input = {
    participant: toTypeId('ptc', personId),
    purpose: 'SHOW',
    untilOn: '2027-11-20',
    channel: viewer === world.placement ? 'PAPER' : 'ELECTRONIC',
    witnessOffice: viewer === world.placement ? 'PROBATION_OFFICE' : null,
    ...exclusions,
  }
  const { data } = await world.ask(viewer, RECORD, { input })
  expect(data.recordConsent.errors).toEqual([])
}

const employer = () => ({ excludedEmployers: [toTypeId('org', world.employerId)] })

const STEPS = 'query ($id: ID!) { participant(id: $id) { introductions { state steps { state reason } } } }'

const truthOf = async (personId: string) => {
  const { data } = await world.ask(world.placement, STEPS, { id: toTypeId('ptc', personId) })
  const [{ state, steps }] = data.participant.introductions
  return { state, reason: steps.at(-1).reason }
}

const withoutIds = async (id: string) => {
  const { id: _id, candidate: _candidate, vacancy: _vacancy, ...rest } = await seenBy(world.rini, id)
  return rest
}

describe('somebody who excludes what they are being introduced to', () => {
  it.each([
    ['the employer', employer],
    ['its region', () => ({ excludedRegions: ['32'] })],
    ['its trade', () => ({ excludedFamilies: ['METAL'] })],
  ])(
    'by %s ends the request; the employer sees one that waits, and then one like any other no',
    async (_by, exclusions) => {
      const [unwanted, refused] = [await asked(), await answered('NO')]
      await exclude(unwanted.personId, exclusions())
      expect(await truthOf(unwanted.personId)).toEqual({ state: 'WITHDRAWN_BY_PERSON', reason: 'OWN_WISH' })
      expect(await withoutIds(unwanted.id)).toEqual(await withoutIds(refused.id))
      await world.as((tx) => releaseAnswers(tx, '2026-11-27'))
      const told = await withoutIds(unwanted.id)
      expect(told).toMatchObject({ state: 'NOT_AVAILABLE', declineReason: null, disclosed: null })
      expect(told).toEqual(await withoutIds(refused.id))
    },
  )

  it('closes a name that was open, and the consent that it rested on', async () => {
    const { id, personId } = await answered('YES')
    expect(await seenBy(world.rini, id)).toMatchObject({ disclosed: { fullName: 'Orang Contoh' } })
    await exclude(personId, employer(), world.self(personId))
    expect(await seenBy(world.rini, id)).toMatchObject({
      state: 'ENDED',
      disclosed: null,
      candidate: null,
      openUntilOn: null,
      nextStates: [],
    })
    expect(await truthOf(personId)).toEqual({ state: 'RECALLED', reason: 'OWN_WISH' })
    const [consent] = await world.as((tx) =>
      tx.rows(sql`select withdrawn_via as via from people.consent
        where person_id = ${personId}::uuid and purpose = 'INTRODUCE'`),
    )
    expect(consent).toEqual({ via: 'PHONE' })
  })

  it('and works there already stays hired, and takes the name back', async () => {
    const { id, personId } = await answered('YES')
    const hire = { kind: 'FIXED_TERM', startsOn: '2026-12-01', wage: 4_750_000 }
    const { data } = await world.ask(world.rini, MOVE, {
      input: { introduction: id, to: 'HIRED', expectedVersion: 2, hire },
    })
    expect(data.moveIntroduction.errors).toEqual([])
    await exclude(personId, employer())
    expect(await seenBy(world.rini, id)).toMatchObject({ state: 'HIRED', disclosed: null })
  })

  it('goes on with everybody else', async () => {
    const { id, personId } = await answered('YES')
    await exclude(personId, {
      excludedEmployers: [toTypeId('org', world.otherId)],
      excludedRegions: ['32.73'],
      excludedFamilies: ['FOOD'],
    })
    expect(await seenBy(world.rini, id)).toMatchObject({
      state: 'DISCLOSED',
      disclosed: { fullName: 'Orang Contoh' },
    })
  })

  it('is not asked by a later request into an excluded region, which looks as if it waits', async () => {
    const { personId, candidate } = await world.next()
    await world.as((tx) =>
      tx.rows(sql`update people.consent set excluded_regions = '{32}' where person_id = ${personId}::uuid`),
    )
    const [vacancy, waiting] = [await world.vacancyOf(world.employerId), await asked()]
    const recipients = [world.rini, world.bagus].map((one) =>
      toTypeId('acc', one.kind === 'ACCOUNT' ? one.accountId : ''),
    )
    const { data } = await world.ask(world.rini, REQUEST, { input: { vacancy, candidate, recipients } })
    const { introduction, errors } = data.requestIntroduction
    expect(errors).toEqual([])
    expect(await truthOf(personId)).toEqual({ state: 'EXCLUDED', reason: 'OWN_WISH' })
    expect(await withoutIds(introduction.id)).toEqual(await withoutIds(waiting.id))
    const late = await world.ask(world.self(personId), ANSWER, {
      input: { introduction: introduction.id.replace('itd_', 'irq_'), answer: 'YES' },
    })
    expect(late.data.answerIntroduction.errors).toMatchObject([{ __typename: 'IntroductionNotPossible' }])
  })
})
