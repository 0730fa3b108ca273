import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../platform/auth/viewer.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import {
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  otherSide,
  RECALL,
} from './introductions.fixture.ts'

let world: IntroductionsWorld
let { asked, answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const idOf = (viewer: Viewer) => toTypeId('acc', viewer.kind === 'ACCOUNT' ? viewer.accountId : '')

const NAME = `mutation ($input: NameRecipientInput!) { nameRecipient(input: $input) {
  introduction { version recipients { name isViewer } } errors { __typename ... on UserError { path } } } }`

const name = async (introduction: string, whom: Viewer, by = world.rini, expectedVersion = 2) => {
  const input = { introduction, recipient: idOf(whom), expectedVersion }
  return (await world.ask(by, NAME, { input })).data.nameRecipient
}

const READERS = `query ($id: ID!) { participant(id: $id) { introductions { id disclosure { recipientCount readers { name namedOn } } } } }`

const readersOf = async (personId: string, viewer: Viewer = world.self(personId)) => {
  const { data } = await world.ask(viewer, READERS, { id: toTypeId('ptc', personId) })
  return data.participant.introductions[0].disclosure
}

describe('somebody more who is to read a name', () => {
  it('reads it from then on, with the contact, and the person sees who it is', async () => {
    const { id, personId } = await answered('YES')
    expect((await seenBy(world.sari, id)).disclosed).toBeNull()
    expect(await name(id, world.sari)).toEqual({
      introduction: {
        version: 3,
        recipients: [
          { name: 'Bagus Contoh', isViewer: false },
          { name: 'Rini Contoh', isViewer: true },
          { name: 'Sari Contoh', isViewer: false },
        ],
      },
      errors: [],
    })
    expect((await seenBy(world.sari, id)).disclosed).toMatchObject({
      fullName: 'Orang Contoh',
      contact: expect.anything(),
    })
    const told = {
      recipientCount: 3,
      readers: ['Bagus Contoh', 'Rini Contoh', 'Sari Contoh'].map((one) => ({
        name: one,
        namedOn: '2026-11-24',
      })),
    }
    expect(await readersOf(personId)).toEqual(told)
    expect(await readersOf(personId, world.placement)).toEqual(told)
  })

  it('is one of at most three, works for the same employer, and is named by who is named', async () => {
    const { id } = await answered('YES')
    const refused = async (...given: Parameters<typeof name>) => (await name(...given)).errors
    expect(await refused(id, world.sari, world.sari)).toMatchObject([{ __typename: 'NotARecipient' }])
    expect(await refused(id, world.sari, world.other)).toMatchObject([{ __typename: 'IntroductionNotFound' }])
    expect(await refused(id, world.other)).toEqual([
      { __typename: 'RecipientsNotAccepted', path: ['recipient'] },
    ])
    expect(await refused(id, world.bagus)).toMatchObject([{ __typename: 'RecipientsNotAccepted' }])
    expect(await refused(id, world.sari, world.rini, 1)).toMatchObject([{ __typename: 'VersionConflict' }])
    expect(await refused(id, world.sari)).toEqual([])
    expect(await refused(id, world.placement, world.rini, 3)).toMatchObject([
      { __typename: 'RecipientsNotAccepted' },
    ])
    expect((await seenBy(world.other, id))?.disclosed ?? null).toBeNull()
  })

  it('is nobody while the request waits, nor once the person closed the name', async () => {
    const waiting = await asked()
    expect((await name(waiting.id, world.sari, world.rini, 1)).errors).toMatchObject([
      { __typename: 'IntroductionNotPossible' },
    ])
    expect(await readersOf(waiting.personId)).toBeNull()
    const { id, personId } = await answered('YES')
    const recalled = await world.ask(world.self(personId), RECALL, { input: { introduction: otherSide(id) } })
    expect(recalled.data.recallDisclosure.errors).toEqual([])
    const { version } = await seenBy(world.rini, id)
    expect((await name(id, world.sari, world.rini, version)).errors).toMatchObject([
      { __typename: 'IntroductionNotPossible' },
    ])
    expect((await seenBy(world.sari, id)).disclosed).toBeNull()
  })
})
