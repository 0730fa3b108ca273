import { MEMBER_ROLES, type MemberRole } from '@titian/shared/accounts/role.ts'
import { RECORDS_EVIDENCE, WAIVES } from '@titian/shared/readiness/recording.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { aPersonWith } from './readiness.fixture.ts'
import { kinds, type ReadinessUnderTest, readinessUnderTest, WITHOUT_BANK } from './readiness-room.fixture.ts'

let room: ReadinessUnderTest
beforeAll(async () => {
  room = await readinessUnderTest()
})
afterAll(() => room.database.close())

const aPerson = async (facts = WITHOUT_BANK) => {
  const person = await room.as((tx) => aPersonWith(tx, room.unitId, facts))
  return { person, id: toTypeId('ptc', person.personId) }
}
const staff = (role: MemberRole = 'OFFICER') => aViewer(role, { unitId: room.unitId })

const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) {
  participant { readiness { isComplete answers { requirement state on owner evidence } } }
  errors { __typename ... on UserError { message path } } } }`
const WAIVE = `mutation ($input: WaiveRequirementInput!) { waiveRequirement(input: $input) {
  participant { readiness { isComplete answers { requirement state on owner reason } } }
  errors { __typename ... on UserError { message path } } } }`
const bank = (id: string, more: object = {}) => ({
  input: { participant: id, requirement: 'BANK_ACCOUNT', state: 'HELD', office: 'BANK', ...more },
})
const waiver = (id: string, more: object = {}) => ({
  input: {
    participant: id,
    requirement: 'BANK_ACCOUNT',
    reason: 'Bank datang bulan depan',
    untilOn: '2027-01-31',
    ...more,
  },
})
const answerOf = (payload: { participant: { readiness: { answers: { requirement: string }[] } } }) =>
  payload.participant.readiness.answers.find(({ requirement }) => requirement === 'BANK_ACCOUNT')

/** The clock of these tests stands still, so what was recorded is set back instead. */
const anHourLater = (personId: string) =>
  room.as((tx) =>
    tx.rows(sql`update people.readiness_record set recorded_at = recorded_at - interval '1 hour'
      where person_id = ${personId}::uuid`),
  )

describe('evidence of an office', () => {
  it('meets its requirement; the later word replaces the earlier', async () => {
    const { id, person } = await aPerson()
    const waiting = await room.ask(staff(), RECORD, bank(id, { state: 'IN_PROCESS', dueOn: '2026-11-26' }))
    expect(answerOf(waiting.data.recordEvidence)).toEqual({
      requirement: 'BANK_ACCOUNT',
      state: 'ALMOST',
      on: '2026-11-26',
      owner: 'BANK',
      evidence: null,
    })
    await anHourLater(person.personId)
    const there = await room.ask(staff(), RECORD, bank(id))
    expect(there.data.recordEvidence.participant.readiness.isComplete).toBe(true)
    expect(answerOf(there.data.recordEvidence)).toMatchObject({ state: 'MET', evidence: 'RECORD' })
    await anHourLater(person.personId)
    const closed = await room.ask(staff(), RECORD, bank(id, { state: 'IN_PROCESS' }))
    expect(answerOf(closed.data.recordEvidence)).toMatchObject({ state: 'ALMOST', on: null })
  })

  it('sent again is recorded once, and its key stands for nothing else', async () => {
    const { id, person } = await aPerson()
    const by = staff()
    const sent = bank(id, { idempotencyKey: 'rekening' })
    for (let n = 0; n < 3; n++)
      expect((await room.ask(by, RECORD, sent)).data.recordEvidence.errors).toEqual([])
    const other = await room.ask(by, RECORD, bank(id, { idempotencyKey: 'rekening', office: 'PERSON' }))
    expect(kinds(other.data.recordEvidence.errors)).toEqual(['IdempotencyKeyReused'])
    const [count] = await room.as((tx) =>
      tx.rows<{ count: number }>(sql`select count(*)::int as count from people.readiness_record
        where person_id = ${person.personId}::uuid and requirement = 'BANK_ACCOUNT'`),
    )
    expect(count).toEqual({ count: 1 })
  })

  it('names each problem at its field', async () => {
    const { id } = await aPerson()
    const { data } = await room.ask(
      staff(),
      RECORD,
      bank(id, { requirement: 'FITNESS_NOTE', dueOn: '2026-11-01' }),
    )
    expect(data.recordEvidence.errors).toMatchObject([
      { __typename: 'OtherEvidenceNeeded', path: ['requirement'] },
      { __typename: 'DayNotAccepted', path: ['dueOn'] },
    ])
  })

  it.each(MEMBER_ROLES)('by %s goes by the table, and elsewhere is nobody', async (role) => {
    const { id, person } = await aPerson()
    const own = role === 'PERSON' ? aViewer(role, { personId: person.personId }) : staff(role)
    const { data, errors } = await room.ask(own, RECORD, bank(id))
    if (!RECORDS_EVIDENCE.includes(role)) return expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(data.recordEvidence.errors).toEqual([])
    const away = aViewer(role, { unitId: crypto.randomUUID() })
    const answers = []
    for (const participant of [id, toTypeId('ptc', crypto.randomUUID()), 'x'])
      answers.push(JSON.stringify((await room.ask(away, RECORD, bank(participant))).data))
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('ParticipantNotFound')
  })
})

describe('a waiver', () => {
  it('says by whom, why and until when, and completes readiness', async () => {
    const { id } = await aPerson()
    const { data } = await room.ask(staff(), WAIVE, waiver(id))
    expect(data.waiveRequirement.participant.readiness.isComplete).toBe(true)
    expect(answerOf(data.waiveRequirement)).toEqual({
      requirement: 'BANK_ACCOUNT',
      state: 'WAIVED',
      on: '2027-01-31',
      owner: 'UNIT_COACHING',
      reason: 'Bank datang bulan depan',
    })
  })

  it('names each problem at its field', async () => {
    const { id } = await aPerson()
    const { data } = await room.ask(staff(), WAIVE, waiver(id, { reason: 'ya', untilOn: '2028-01-01' }))
    expect(data.waiveRequirement.errors).toMatchObject([
      { __typename: 'TextNotAccepted', path: ['reason'] },
      { __typename: 'DayNotAccepted', path: ['untilOn'] },
    ])
  })

  it.each(MEMBER_ROLES)('by %s goes by the table', async (role) => {
    const { id, person } = await aPerson()
    const own = role === 'PERSON' ? aViewer(role, { personId: person.personId }) : staff(role)
    const { data, errors } = await room.ask(own, WAIVE, waiver(id))
    if (!WAIVES[role]) return expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(data.waiveRequirement.errors).toEqual([])
    const away = await room.ask(aViewer(role, { unitId: crypto.randomUUID() }), WAIVE, waiver(id))
    expect(kinds(away.data.waiveRequirement.errors)).toEqual(['ParticipantNotFound'])
  })
})

describe('what the viewer can record of readiness', () => {
  const CAN = `query ($id: ID!) { participant(id: $id) {
    readiness { answers { requirement viewerCanRecordEvidence viewerCanWaive } }
    readinessConfirmations { answers { viewerCanRecordEvidence viewerCanWaive } } } }`

  it.each(MEMBER_ROLES)('%s is told by the same tables, and nobody elsewhere', async (role) => {
    const { id, person } = await aPerson()
    const own = role === 'PERSON' ? aViewer(role, { personId: person.personId }) : staff(role)
    const { data } = await room.ask(own, CAN, { id })
    const answers = data.participant?.readiness?.answers ?? []
    const recorded = answers.filter(
      (one: { viewerCanRecordEvidence: string[] }) => one.viewerCanRecordEvidence.length > 0,
    )
    expect(recorded.length > 0).toBe(RECORDS_EVIDENCE.includes(role))
    expect(answers.some((one: { viewerCanWaive: boolean }) => one.viewerCanWaive)).toBe(
      WAIVES[role] !== undefined,
    )
    const opener = aViewer('ADMINISTRATOR', { opened: [person.personId] })
    const seen = (await room.ask(opener, CAN, { id })).data.participant.readiness.answers
    expect(seen.length).toBeGreaterThan(0)
    for (const one of seen) expect(one).toMatchObject({ viewerCanRecordEvidence: [], viewerCanWaive: false })
  })
})
