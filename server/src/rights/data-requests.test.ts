import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { idOf, type RightsWorld, rightsWorld, selfOf } from './rights.fixture.ts'

let world: RightsWorld
beforeAll(async () => {
  world = await rightsWorld()
})
afterAll(() => world.database.close())

const ANSWER = `mutation ($input: AnswerDataRequestInput!) { answerDataRequest(input: $input) {
  dataRequest { state clock outcome ground answer version viewerCanAnswer }
  errors { __typename ... on UserError { path } } } }`
const TAKE_BACK = `mutation ($input: TakeBackDataRequestInput!) { takeBackDataRequest(input: $input) {
  dataRequest { state clock } errors { __typename } } }`

const answer = async (viewer: ReturnType<typeof aViewer>, dataRequest: string, more: object = {}) => {
  const input = {
    outcome: 'GRANTED',
    answer: 'Salinan ada di kios.',
    expectedVersion: 1,
    dataRequest,
    ...more,
  }
  const { data, errors } = await world.ask(viewer, ANSWER, { input })
  if (errors) throw errors[0]
  return data.answerDataRequest
}

describe('asking about the own data', () => {
  it('starts a clock of seventy-two hours, and no reason is asked', async () => {
    const { dataRequest, errors } = await world.make(await world.somebody())
    expect(errors).toEqual([])
    expect(dataRequest).toMatchObject({
      kind: 'ACCESS',
      about: '',
      via: 'PHONE',
      state: 'OPEN',
      clock: 'RUNNING',
      dueAt: new Date('2026-11-27T03:00:00Z'),
      hoursLeft: 72,
      viewerCanAnswer: false,
      viewerCanTakeBack: true,
    })
  })

  it('says at a kiosk that it was made there', async () => {
    const person = await world.somebody()
    const { dataRequest } = await world.make(person, {}, { ...selfOf(person), isKiosk: true })
    expect(dataRequest.via).toBe('KIOSK')
  })

  it('with one key twenty times at once is one request', async () => {
    const person = await world.somebody()
    const key = { idempotencyKey: 'same' }
    const made = await Promise.all(Array.from({ length: 20 }, () => world.make(person, key)))
    expect(new Set(made.map(({ dataRequest }) => dataRequest.id)).size).toBe(1)
    const rows = await world.as((tx) =>
      tx.rows(sql`select 1 from people.data_request where person_id = ${person.personId}::uuid`),
    )
    expect(rows.length).toBe(1)
  })

  it('says in words what is missing, and stops at ten open ones', async () => {
    const person = await world.somebody()
    const wrong = await world.make(person, { kind: 'CORRECTION', about: '...' })
    expect(wrong).toEqual({
      dataRequest: null,
      errors: [
        {
          __typename: 'DataRequestTextNotAccepted',
          message: 'Write what is wrong. A few words are enough.',
          path: ['about'],
        },
      ],
    })
    for (let n = 0; n < 10; n++)
      await world.make(person, { kind: 'CORRECTION', about: 'Nama saya salah eja' })
    const { errors } = await world.make(person)
    expect(errors[0].__typename).toBe('TooManyOpenDataRequests')
  })

  it('is for the person and the staff of their unit; for everybody else nobody is there', async () => {
    const person = await world.somebody()
    const onPaper = await world.make(person, {}, aViewer('OFFICER', { unitId: world.unitId }))
    expect(onPaper.dataRequest).toMatchObject({
      via: 'PAPER',
      viewerCanAnswer: true,
      viewerCanTakeBack: false,
    })
    const notFound = {
      dataRequest: null,
      errors: [expect.objectContaining({ __typename: 'DataRequestNotFound' })],
    }
    expect(await world.make(person, {}, aViewer('OFFICER', { unitId: world.otherUnitId }))).toEqual(notFound)
    expect(await world.make(person, {}, selfOf(await world.somebody()))).toEqual(notFound)
    expect(
      await world.make(
        { personId: crypto.randomUUID(), unitId: world.unitId },
        {},
        aViewer('OFFICER', { unitId: world.unitId }),
      ),
    ).toEqual(notFound)
    for (const role of MEMBER_ROLES) {
      if (['PERSON', 'OFFICER', 'PROBATION_OFFICER'].includes(role)) continue
      await expect(world.make(person, {}, aViewer(role, { unitId: world.unitId })), role).rejects.toThrow(
        /Only the person and staff/,
      )
    }
  })
})

describe('answering a request about data', () => {
  it('tells the person the outcome, the ground and the words', async () => {
    const person = await world.somebody()
    const { dataRequest } = await world.make(person, { kind: 'ERASURE' })
    const officer = aViewer('PROBATION_OFFICER', { unitId: world.unitId })
    const refusal = { outcome: 'REFUSED', ground: 'LAW_KEEPS_IT', answer: 'Buku register wajib disimpan.' }
    expect(await answer(officer, dataRequest.id, refusal)).toEqual({
      dataRequest: { ...refusal, state: 'ANSWERED', clock: 'IN_TIME', version: 2, viewerCanAnswer: false },
      errors: [],
    })
    const { data } = await world.ask(
      selfOf(person),
      `{ participant(id: "${idOf(person)}") { dataRequests { outcome ground answer viewerCanTakeBack } } }`,
    )
    expect(data.participant.dataRequests).toEqual([{ ...refusal, viewerCanTakeBack: false }])
  })

  it('fails for who looked at an older version, gives too few words, or mixes ground and outcome', async () => {
    const { dataRequest } = await world.make(await world.somebody())
    const officer = aViewer('OFFICER', { unitId: world.unitId })
    const wrong = { expectedVersion: 7, answer: 'Ya', ground: 'ABOUT_OTHERS' }
    const { errors } = await answer(officer, dataRequest.id, wrong)
    expect(errors).toEqual([
      { __typename: 'DataRequestHasChanged', path: ['expectedVersion'] },
      { __typename: 'DataRequestTextNotAccepted', path: ['answer'] },
      { __typename: 'RefusalGroundNotAccepted', path: ['ground'] },
    ])
  })

  it('happens once: of twenty officers who answer at once one wins', async () => {
    const { dataRequest } = await world.make(await world.somebody())
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => answer(aViewer('OFFICER', { unitId: world.unitId }), dataRequest.id)),
    )
    expect(answers.filter(({ errors }) => errors.length === 0).length).toBe(1)
    expect(
      answers.flatMap(({ errors }) => errors.map((error: { __typename: string }) => error.__typename)),
    ).toEqual(Array.from({ length: 19 }, () => 'DataRequestHasEnded'))
  })

  it('is nothing for other units, other roles and the person', async () => {
    const person = await world.somebody()
    const { dataRequest } = await world.make(person)
    const elsewhere = await answer(aViewer('OFFICER', { unitId: world.otherUnitId }), dataRequest.id)
    expect(elsewhere.errors).toEqual([{ __typename: 'DataRequestNotFound', path: ['dataRequest'] }])
    for (const role of MEMBER_ROLES) {
      if (role === 'OFFICER' || role === 'PROBATION_OFFICER') continue
      const viewer = role === 'PERSON' ? selfOf(person) : aViewer(role, { unitId: world.unitId })
      await expect(answer(viewer, dataRequest.id), role).rejects.toThrow(/does not answer/)
    }
  })
})

describe('taking a request back', () => {
  it('ends it by the person alone, and once', async () => {
    const person = await world.somebody()
    const { dataRequest } = await world.make(person)
    const input = { dataRequest: dataRequest.id }
    const stranger = await world.ask(selfOf(await world.somebody()), TAKE_BACK, { input })
    expect(stranger.data.takeBackDataRequest.errors).toEqual([{ __typename: 'DataRequestNotFound' }])
    const first = await world.ask(selfOf(person), TAKE_BACK, { input })
    expect(first.data.takeBackDataRequest.dataRequest).toEqual({ state: 'TAKEN_BACK', clock: 'STOPPED' })
    const second = await world.ask(selfOf(person), TAKE_BACK, { input })
    expect(second.data.takeBackDataRequest.errors).toEqual([{ __typename: 'DataRequestHasEnded' }])
    const late = await answer(aViewer('OFFICER', { unitId: world.unitId }), dataRequest.id, {
      expectedVersion: 2,
    })
    expect(late.errors).toEqual([{ __typename: 'DataRequestHasEnded', path: ['dataRequest'] }])
  })
})
