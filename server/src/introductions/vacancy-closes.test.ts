import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { CLOSE } from '../vacancies/vacancies-api.fixture.ts'
import { ANSWER, actsIn, type IntroductionsWorld, introductionsWorld } from './introductions.fixture.ts'
import { releaseAnswers } from './release-answers.ts'

let world: IntroductionsWorld
let { asked, answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const close = async (vacancy: string) => {
  const input = { vacancy, reason: 'FILLED', expectedVersion: 1 }
  const { data } = await world.ask(world.rini, CLOSE, { input })
  expect(data.closeVacancy.errors).toEqual([])
}

const STEPS = 'query ($id: ID!) { participant(id: $id) { introductions { state steps { reason } } } }'

const truthOf = async (personId: string) => {
  const { data } = await world.ask(world.self(personId), STEPS, { id: toTypeId('ptc', personId) })
  const [{ state, steps }] = data.participant.introductions
  return { state, reason: steps.at(-1).reason }
}

describe('a vacancy that closes', () => {
  it('takes its requests back, and looks alike whether the person has answered or not', async () => {
    const [waiting, refused] = [await asked(), await answered('NO')]
    for (const { vacancy } of [waiting, refused]) await close(vacancy)
    expect(await truthOf(waiting.personId)).toEqual({
      state: 'WITHDRAWN_BY_EMPLOYER',
      reason: 'VACANCY_CLOSED',
    })
    expect(await truthOf(refused.personId)).toEqual({ state: 'DECLINED', reason: 'NO' })
    const picture = async ({ id }: { id: string }) => {
      const { id: _id, candidate: _candidate, ...rest } = await seenBy(world.rini, id)
      return rest
    }
    const [one, other] = [await picture(waiting), await picture(refused)]
    expect(one).toMatchObject({ state: 'WITHDRAWN', version: 2, disclosed: null })
    expect(other).toEqual(one)
    await world.as((tx) => releaseAnswers(tx, '2026-12-04'))
    expect([await picture(waiting), await picture(refused)]).toEqual([one, other])
  })

  it('asks nobody any more: an answer that comes later opens no name', async () => {
    const { id, personId, request, vacancy } = await asked()
    await close(vacancy)
    const { data } = await world.ask(world.self(personId), ANSWER, {
      input: { introduction: request, answer: 'YES' },
    })
    expect(data.answerIntroduction.errors).toMatchObject([{ __typename: 'IntroductionNotPossible' }])
    expect(await seenBy(world.rini, id)).toMatchObject({ state: 'WITHDRAWN', disclosed: null })
  })

  it('leaves alone whose name is open: a filled place is not the end of a conversation', async () => {
    const { id, vacancy } = await answered('YES')
    const before = await seenBy(world.rini, id)
    await close(vacancy)
    expect(await seenBy(world.rini, id)).toEqual(before)
  })
})
