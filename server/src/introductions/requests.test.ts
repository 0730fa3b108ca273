import { MOST_OPEN_REQUESTS } from '@titian/shared/introductions/request.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../platform/auth/viewer.ts'
import {
  ANSWER,
  type IntroductionsWorld,
  introductionsWorld,
  otherSide,
  REQUEST,
  WITHDRAW,
} from './introductions.fixture.ts'

let world: IntroductionsWorld
beforeAll(async () => {
  world = await introductionsWorld()
})
afterAll(() => world.database.close())

const request = async (input: object, viewer: Viewer = world.rini) =>
  (await world.ask(viewer, REQUEST, { input })).data.requestIntroduction

describe('requests for one vacancy', () => {
  it('are open ten at a time, and only what the employer sees end frees a place', async () => {
    const vacancy = await world.vacancyOf(world.employerId)
    const open: { id: string; personId: string }[] = []
    for (let asked = 0; asked < MOST_OPEN_REQUESTS; asked++) {
      const { personId, candidate } = await world.next()
      const { introduction, errors } = await request({ vacancy, candidate })
      expect(errors).toEqual([])
      open.push({ id: introduction.id, personId })
    }
    const { candidate } = await world.next()
    const full = await request({ vacancy, candidate })
    expect(full).toMatchObject({
      introduction: null,
      errors: [{ __typename: 'TooManyOpenRequests', path: ['vacancy'] }],
    })

    // A no of which the employer was not told must not show in what it may do.
    const [refusing, withdrawn] = open
    const { data } = await world.ask(world.self(refusing!.personId), ANSWER, {
      input: { introduction: otherSide(refusing!.id), answer: 'NO' },
    })
    expect(data.answerIntroduction.errors).toEqual([])
    expect(await request({ vacancy, candidate })).toEqual(full)

    await world.ask(world.rini, WITHDRAW, { input: { introduction: withdrawn!.id, expectedVersion: 1 } })
    expect((await request({ vacancy, candidate })).errors).toEqual([])
  })

  it('that come all at once are still ten', async () => {
    const vacancy = await world.vacancyOf(world.employerId)
    const candidates = []
    for (let at = 0; at < MOST_OPEN_REQUESTS + 3; at++) candidates.push((await world.next()).candidate)
    const answers = await Promise.all(candidates.map((candidate) => request({ vacancy, candidate })))
    expect(answers.filter(({ introduction }) => introduction !== null)).toHaveLength(MOST_OPEN_REQUESTS)
    for (const { errors } of answers.filter(({ introduction }) => introduction === null))
      expect(errors).toMatchObject([{ __typename: 'TooManyOpenRequests' }])
  })
})

describe('a request with an idempotency key', () => {
  it('sent again, also at the same time, is the first one; with other content it is refused', async () => {
    const vacancy = await world.vacancyOf(world.employerId)
    const [one, another] = [await world.next(), await world.next()]
    const input = { vacancy, candidate: one.candidate, idempotencyKey: 'permintaan-1' }
    const answers = await Promise.all([request(input), request(input), request(input)])
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0].errors).toEqual([])
    expect(await request({ ...input, candidate: another.candidate })).toMatchObject({
      introduction: null,
      errors: [{ __typename: 'IdempotencyKeyReused', path: ['idempotencyKey'] }],
    })
    expect(await request({ ...input, idempotencyKey: 'permintaan-2' })).toMatchObject({
      errors: [{ __typename: 'AlreadyRequested' }],
    })
  })

  it('is known to the own employer alone', async () => {
    const { candidate } = await world.next()
    const idempotencyKey = 'permintaan-3'
    const own = await request({
      vacancy: await world.vacancyOf(world.employerId),
      candidate,
      idempotencyKey,
    })
    const theirs = await request(
      { vacancy: await world.vacancyOf(world.otherId), candidate, idempotencyKey },
      world.other,
    )
    expect([own.errors, theirs.errors]).toEqual([[], []])
    expect(theirs.introduction.id).not.toBe(own.introduction.id)
  })
})
