import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENDINGS, endIntroductionsOf } from './end-introductions.ts'
import {
  ANSWER,
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  RECALL,
  WITHDRAW,
} from './introductions.fixture.ts'
import { releaseAnswers } from './release-answers.ts'

let world: IntroductionsWorld
let { asked, answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

describe('before the person agreed', () => {
  it('an employer reads the request, and neither a name nor a contact', async () => {
    const { id, candidate } = await asked()
    expect(await seenBy(world.rini, id)).toMatchObject({
      state: 'REQUESTED',
      requestedOn: '2026-11-24',
      answerByOn: '2026-12-08',
      candidate: { id: candidate },
      recipients: [
        { name: 'Bagus Contoh', isViewer: false },
        { name: 'Rini Contoh', isViewer: true },
      ],
      disclosed: null,
      nextStates: [],
      canGoBackTo: null,
    })
  })

  it.each([
    ['a no', 'NO'],
    ['a wish to think', 'LATER'],
  ] as const)('%s changes no byte of what the employer reads', async (_what, answer) => {
    const one = await asked()
    const before = JSON.stringify(await seenBy(world.rini, one.id))
    await world.ask(world.self(one.personId), ANSWER, { input: { introduction: one.request, answer } })
    expect(JSON.stringify(await seenBy(world.rini, one.id))).toBe(before)
  })

  it('every ending looks like a request that waits, and after the batch like every other ending', async () => {
    const endings: (() => Promise<{ id: string }>)[] = [
      () => answered('NO'),
      async () => {
        const one = await asked()
        await world.ask(world.self(one.personId), RECALL, { input: { introduction: one.request } })
        return one
      },
      ...(['CONSENT_RAN_OUT', 'NOT_JOB_READY', 'HIRED_ELSEWHERE'] as const).map((why) => async () => {
        const one = await asked()
        const moment = { now: new Date('2026-11-24T03:00:00Z'), today: '2026-11-24' }
        await world.as((tx) => endIntroductionsOf(tx, one.personId, ENDINGS[why], moment))
        return one
      }),
    ]
    const ended = []
    for (const end of endings) ended.push(await end())
    const waiting = await asked()
    const picture = async (id: string) => {
      const { candidate: _candidate, id: _id, vacancy: _vacancy, ...rest } = await seenBy(world.rini, id)
      return rest
    }
    const reference = await picture(waiting.id)
    for (const { id } of ended) expect(await picture(id)).toEqual(reference)
    // Too early for anybody: a quick no is told no sooner than a slow one.
    expect(await world.as((tx) => releaseAnswers(tx, '2026-11-26'))).toBe(0)
    await world.as((tx) => releaseAnswers(tx, '2026-11-27'))
    const pictures = await Promise.all(ended.map(({ id }) => picture(id)))
    expect(pictures[0]).toMatchObject({ state: 'NOT_AVAILABLE', disclosed: null, declineReason: null })
    for (const one of pictures) expect(one).toEqual(pictures[0])
    expect(await picture(waiting.id)).toEqual(reference)
  })

  it('the own withdrawal of an employer works alike whether the person has answered or not', async () => {
    const [waiting, refused] = [await asked(), await answered('NO')]
    const outcomes = []
    for (const { id } of [waiting, refused]) {
      const { data } = await world.ask(world.bagus, WITHDRAW, {
        input: { introduction: id, expectedVersion: 1 },
      })
      const { introduction, errors } = data.withdrawIntroduction
      outcomes.push({ state: introduction.state, version: introduction.version, errors })
    }
    expect(outcomes[0]).toEqual({ state: 'WITHDRAWN', version: 2, errors: [] })
    expect(outcomes[1]).toEqual(outcomes[0])
  })
})
