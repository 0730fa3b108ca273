import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { ANSWER, actsIn, type IntroductionsWorld, introductionsWorld } from './introductions.fixture.ts'

let world: IntroductionsWorld
let { asked, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const answer = async (viewer: Viewer, introduction: string, input: object) =>
  (await world.ask(viewer, ANSWER, { input: { introduction, ...input } })).data.answerIntroduction

const consentsOf = (personId: string) =>
  world.as((tx) =>
    tx.rows(sql`select channel, given_by, witness_office, recipient_id from people.consent
      where person_id = ${personId}::uuid and purpose = 'INTRODUCE'`),
  )

describe('an answer from the weekly sheet', () => {
  it('that says yes opens the name, and is kept as a consent on paper with a witness', async () => {
    const { id, personId, request } = await asked()
    expect(await answer(world.placement, request, { answer: 'YES' })).toMatchObject({
      request: { state: 'DISCLOSED', answeredVia: 'PAPER' },
      errors: [],
    })
    expect(await consentsOf(personId)).toEqual([
      {
        channel: 'PAPER',
        given_by: 'SELF',
        witness_office: 'UNIT_COACHING',
        recipient_id: world.employerId,
      },
    ])
    expect(await seenBy(world.rini, id)).toMatchObject({ disclosed: { fullName: 'Orang Contoh' } })
  })

  it('that was said by phone is kept as a recording', async () => {
    const { personId, request } = await asked()
    expect(await answer(world.placement, request, { answer: 'YES', via: 'PHONE' })).toMatchObject({
      request: { answeredVia: 'PHONE' },
    })
    expect(await consentsOf(personId)).toMatchObject([{ channel: 'RECORDED' }])
  })

  it('that says no, or later, leaves no consent behind', async () => {
    for (const [said, state] of [
      ['NO', 'DECLINED'],
      ['LATER', 'REQUESTED'],
    ]) {
      const { personId, request } = await asked()
      expect(await answer(world.placement, request, { answer: said })).toMatchObject({ request: { state } })
      expect(await consentsOf(personId)).toEqual([])
    }
  })

  it('is written down once: a second sheet changes nothing', async () => {
    const { request } = await asked()
    await answer(world.placement, request, { answer: 'NO' })
    expect(await answer(world.placement, request, { answer: 'YES' })).toMatchObject({
      request: null,
      errors: [{ __typename: 'IntroductionNotPossible' }],
    })
  })

  it('comes from three roles of the own unit; to others the request is not there', async () => {
    const elsewhere = crypto.randomUUID()
    const strangers = [
      aViewer('PLACEMENT_OFFICER', { unitId: elsewhere }),
      aViewer('TRAINER', { unitId: world.unitId }),
      aViewer('COUNSELLOR', { unitId: world.unitId }),
      aViewer('ADMINISTRATOR', { unitId: world.unitId }),
      world.self(crypto.randomUUID()),
      world.rini,
    ]
    const { request } = await asked()
    for (const stranger of strangers)
      expect(await answer(stranger, request, { answer: 'YES' })).toMatchObject({
        request: null,
        errors: [{ __typename: 'IntroductionNotFound' }],
      })
    for (const role of ['OFFICER', 'PROBATION_OFFICER'] as const)
      expect(
        await answer(aViewer(role, { unitId: world.unitId }), request, { answer: 'LATER' }),
      ).toMatchObject({ errors: [] })
  })
})
