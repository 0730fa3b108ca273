import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { actsIn, type IntroductionsWorld, introductionsWorld, MOVE, UNDO } from './introductions.fixture.ts'

let world: IntroductionsWorld
let { asked, answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const move = async (id: string, to: string, expectedVersion: number, more: object = {}) => {
  const { data } = await world.ask(world.rini, MOVE, {
    input: { introduction: id, to, expectedVersion, ...more },
  })
  return data.moveIntroduction
}

const READ_BY_PERSON = 'query ($id: ID!) { participant(id: $id) { introductions { state } } }'

describe('a move of the employer', () => {
  it('that rests on an older version is a conflict, and by a stranger of the house or another is refused', async () => {
    const { id } = await answered('YES')
    expect((await move(id, 'INTERVIEW', 1)).errors).toMatchObject([{ __typename: 'VersionConflict' }])
    const as = async (viewer: typeof world.rini) =>
      (await world.ask(viewer, MOVE, { input: { introduction: id, to: 'INTERVIEW', expectedVersion: 2 } }))
        .data.moveIntroduction.errors
    expect(await as(world.sari)).toMatchObject([{ __typename: 'NotARecipient' }])
    expect(await as(world.other)).toMatchObject([{ __typename: 'IntroductionNotFound' }])
    const absent = toTypeId('itd', crypto.randomUUID())
    const { data } = await world.ask(world.other, MOVE, {
      input: { introduction: absent, to: 'INTERVIEW', expectedVersion: 2 },
    })
    expect(data.moveIntroduction.errors).toEqual(await as(world.other))
  })

  it('before the person agreed is refused alike, whatever the truth is', async () => {
    const [waiting, refused] = [await asked(), await answered('NO')]
    const answers = [await move(waiting.id, 'INTERVIEW', 1), await move(refused.id, 'INTERVIEW', 1)]
    expect(answers[0].errors).toMatchObject([{ __typename: 'IntroductionNotPossible' }])
    expect(answers[1]).toEqual(answers[0])
  })

  it('that does not go on closes the name, and can be undone while the person has not read it', async () => {
    const { id, personId } = await answered('YES')
    expect((await move(id, 'DECLINED', 2)).errors).toMatchObject([
      { __typename: 'MoveDetailsNeeded', path: ['reason'] },
    ])
    await move(id, 'DECLINED', 2, { reason: 'POSITION_FILLED' })
    expect(await seenBy(world.rini, id)).toMatchObject({
      state: 'DECLINED',
      declineReason: 'POSITION_FILLED',
      disclosed: null,
      canGoBackTo: 'DISCLOSED',
    })
    const undo = (expectedVersion: number) =>
      world.ask(world.rini, UNDO, { input: { introduction: id, expectedVersion } })
    expect((await undo(3)).data.undoIntroductionMove).toMatchObject({
      introduction: { state: 'DISCLOSED', disclosed: { fullName: 'Orang Contoh' } },
    })
    await move(id, 'DECLINED', 4, { reason: 'NO_CONTACT' })
    await world.ask(world.self(personId), READ_BY_PERSON, { id: toTypeId('ptc', personId) })
    expect((await undo(5)).data.undoIntroductionMove.errors).toEqual([
      { __typename: 'IntroductionNotPossible' },
    ])
    expect(await seenBy(world.rini, id)).toMatchObject({ state: 'DECLINED', canGoBackTo: null })
  })
})
