import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aConsent } from '../consents/consent.builder.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { aViewer, TODAY } from '../participants/staff.fixture.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { idOf, type RightsWorld, rightsWorld, selfOf } from './rights.fixture.ts'

const heard: string[] = []
let world: RightsWorld
beforeAll(async () => {
  world = await rightsWorld([async (_, { purpose, personId }) => void heard.push(`${purpose} ${personId}`)])
})
afterAll(() => world.database.close())

const ANSWER = `mutation ($input: AnswerDataRequestInput!) { answerDataRequest(input: $input) {
  dataRequest { state } errors { __typename } } }`
const LIFT = `mutation ($input: LiftUseRestrictionInput!) { liftUseRestriction(input: $input) {
  participant { useRestriction { since } } errors { __typename ... on UserError { path message } } } }`
const CONTACT = `mutation ($input: UpdateContactInput!) { updateContact(input: $input) {
  participant { id } errors { __typename ... on UserError { message } } } }`

const officer = () => aViewer('OFFICER', { unitId: world.unitId })
const rest = async (person: OfPerson, more: object = {}, kind = 'RESTRICTION') => {
  const { dataRequest } = await world.make(person, { kind })
  const input = {
    dataRequest: dataRequest.id,
    outcome: 'GRANTED',
    answer: 'Data Anda tidak dipakai dulu.',
    expectedVersion: 1,
    ...more,
  }
  const { data } = await world.ask(officer(), ANSWER, { input })
  expect(data.answerDataRequest.errors).toEqual([])
}
const restriction = async (viewer: ReturnType<typeof aViewer>, person: OfPerson) =>
  (
    await world.ask(
      viewer,
      `{ participant(id: "${idOf(person)}") { useRestriction { since isCorrectionAsked viewerCanLift } } }`,
    )
  ).data.participant.useRestriction
const write = async (person: OfPerson, version = 1) =>
  (
    await world.ask(officer(), CONTACT, {
      input: { participant: idOf(person), phone: '0812 3456 7890', expectedVersion: version },
    })
  ).data.updateContact
const lift = async (viewer: ReturnType<typeof aViewer>, person: OfPerson, words?: string) =>
  (await world.ask(viewer, LIFT, { input: { participant: idOf(person), words } })).data.liftUseRestriction

describe('data that rest', () => {
  it('end every consent at once, and tell who shows and introduces', async () => {
    const person = await world.somebody()
    await world.as((tx) => aConsent(tx, person))
    await rest(person)
    expect(heard.filter((one) => one.endsWith(person.personId)).map((one) => one.split(' ')[0])).toEqual([
      'SHOW',
      'INTRODUCE',
      'FOLLOW_UP',
    ])
    const open = await world.as((tx) =>
      tx.rows(
        sql`select 1 from people.consent where person_id = ${person.personId}::uuid and withdrawn_at is null`,
      ),
    )
    expect(open).toEqual([])
    const since = new Date('2026-11-24T03:00:00Z')
    const seen = { since, isCorrectionAsked: false, viewerCanLift: true }
    expect(await restriction(selfOf(person), person)).toEqual(seen)
    expect(await restriction(officer(), person)).toEqual(seen)
  })

  it('may be shown to nobody, whatever else is true', async () => {
    const person = await world.somebody()
    const gate = () =>
      world.database.transaction('titian_projector', systemFacts(TODAY), async (tx) => {
        const [row] = await tx.rows<{ may: boolean }>(
          sql`select may_be_shown as may from people.card_gate where person_id = ${person.personId}::uuid`,
        )
        return row?.may
      })
    expect(await gate()).toBe(true)
    await rest(person)
    expect(await gate()).toBe(false)
  })

  it('take up nothing new, in words, until the person waits for a correction', async () => {
    const person = await world.somebody()
    await rest(person)
    expect(await write(person)).toEqual({
      participant: null,
      errors: [{ __typename: 'UseRestricted', message: expect.stringContaining('restricted') }],
    })
    const asked = await world.make(person, { kind: 'CORRECTION', about: 'Nomor telepon saya salah' })
    expect(await restriction(officer(), person)).toMatchObject({ isCorrectionAsked: true })
    expect((await write(person)).errors).toEqual([])
    await world.ask(officer(), ANSWER, {
      input: {
        dataRequest: asked.dataRequest.id,
        outcome: 'GRANTED',
        answer: 'Sudah dibetulkan.',
        expectedVersion: 1,
      },
    })
    expect(await restriction(officer(), person)).toMatchObject({ isCorrectionAsked: false })
  })

  it('stay as they are when the answer is no', async () => {
    const person = await world.somebody()
    await rest(person, { outcome: 'REFUSED', ground: 'NOT_HELD_HERE' })
    expect(await restriction(officer(), person)).toBeNull()
    await rest(person, {}, 'ACCESS')
    expect(await restriction(officer(), person)).toBeNull()
  })

  it('are used again on the person’s own word, or on that of staff with a reason, and consents stay ended', async () => {
    const person = await world.somebody()
    await world.as((tx) => aConsent(tx, person))
    await rest(person)
    expect((await lift(officer(), person, 'Ya')).errors).toEqual([
      { __typename: 'DataRequestTextNotAccepted', path: ['words'], message: expect.any(String) },
    ])
    expect(await lift(selfOf(person), person)).toEqual({ participant: { useRestriction: null }, errors: [] })
    expect((await lift(selfOf(person), person)).errors).toEqual([
      expect.objectContaining({ __typename: 'UseNotRestricted' }),
    ])
    const open = await world.as((tx) =>
      tx.rows(
        sql`select 1 from people.consent where person_id = ${person.personId}::uuid and withdrawn_at is null`,
      ),
    )
    expect(open).toEqual([])
    expect((await write(person)).errors).toEqual([])
    await rest(person)
    expect((await lift(officer(), person, 'Diminta peserta lewat telepon.')).errors).toEqual([])
  })

  it('are nothing to other units, other roles and other people', async () => {
    const person = await world.somebody()
    await rest(person)
    const elsewhere = await lift(
      aViewer('OFFICER', { unitId: world.otherUnitId }),
      person,
      'Diminta peserta.',
    )
    expect(elsewhere.errors).toEqual([expect.objectContaining({ __typename: 'ParticipantNotFound' })])
    const stranger = await lift(selfOf(await world.somebody()), person)
    expect(stranger.errors).toEqual([expect.objectContaining({ __typename: 'ParticipantNotFound' })])
    const { errors } = await world.ask(aViewer('TRAINER', { unitId: world.unitId }), LIFT, {
      input: { participant: idOf(person) },
    })
    expect(errors?.[0]?.message).toMatch(/Only the person and staff/)
    expect(await restriction(aViewer('PLACEMENT_OFFICER', { unitId: world.unitId }), person)).toMatchObject({
      viewerCanLift: false,
    })
  })

  it('rest once, whoever grants it twice', async () => {
    const person = await world.somebody()
    await rest(person)
    await rest(person)
    const rows = await world.as((tx) =>
      tx.rows(sql`select 1 from people.use_restriction where person_id = ${person.personId}::uuid`),
    )
    expect(rows.length).toBe(1)
  })
})
