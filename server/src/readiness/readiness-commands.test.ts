import { MEMBER_ROLES, type MemberRole } from '@titian/shared/accounts/role.ts'
import { withEvidence } from '@titian/shared/readiness/facts.fixture.ts'
import type { ReadinessFacts } from '@titian/shared/readiness/facts.ts'
import { RECORDS_EVIDENCE, WAIVES } from '@titian/shared/readiness/recording.ts'
import { REQUIREMENTS } from '@titian/shared/readiness/requirement.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { aPersonWith } from './readiness.fixture.ts'
import { CONFIRM, type ReadinessUnderTest, readinessUnderTest } from './readiness-room.fixture.ts'

let room: ReadinessUnderTest
beforeAll(async () => {
  room = await readinessUnderTest()
})
beforeEach(() => {
  room.told.length = 0
})
afterAll(() => room.database.close())

const nothing: ReadinessFacts = {
  pathway: 'EMPLOYMENT',
  legalStage: 'RELEASED',
  isNikKnown: false,
  experienceMonths: 0,
  hasExperienceOnFile: false,
  trainedOn: null,
  competency: [],
  reviewedOn: null,
  fitness: null,
  availabilityConfirmedOn: null,
  records: [],
  waivers: [],
}
const withoutBank = REQUIREMENTS.filter((one) => one !== 'BANK_ACCOUNT').reduce(withEvidence, nothing)
const aPerson = async (facts = withoutBank) => {
  const person = await room.as((tx) => aPersonWith(tx, room.unitId, facts))
  return { person, id: toTypeId('ptc', person.personId) }
}
const staff = (role: MemberRole = 'OFFICER') => aViewer(role, { unitId: room.unitId })
const kinds = (errors: { __typename: string }[]) => errors.map(({ __typename }) => __typename)

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

describe('evidence of an office', () => {
  it('meets its requirement; the later word replaces the earlier', async () => {
    const { id } = await aPerson()
    const waiting = await room.ask(staff(), RECORD, bank(id, { state: 'IN_PROCESS', dueOn: '2026-11-26' }))
    expect(answerOf(waiting.data.recordEvidence)).toEqual({
      requirement: 'BANK_ACCOUNT',
      state: 'ALMOST',
      on: '2026-11-26',
      owner: 'BANK',
      evidence: null,
    })
    const there = await room.ask(staff(), RECORD, bank(id))
    expect(there.data.recordEvidence.participant.readiness.isComplete).toBe(true)
    expect(answerOf(there.data.recordEvidence)).toMatchObject({ state: 'MET', evidence: 'RECORD' })
    const closed = await room.ask(staff(), RECORD, bank(id, { state: 'IN_PROCESS' }))
    expect(answerOf(closed.data.recordEvidence)).toMatchObject({ state: 'ALMOST', on: null })
  })

  it('sent again is recorded once, and its key stands for nothing else', async () => {
    const { id, person } = await aPerson()
    const by = staff()
    const sent = bank(id, { idempotencyKey: 'rekening' })
    for (let n = 0; n < 3; n++) expect((await room.ask(by, RECORD, sent)).data.recordEvidence.errors).toEqual([])
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

const confirm = (id: string, expectedVersion = 1) => ({ input: { participant: id, expectedVersion } })
const ready = withEvidence(withoutBank, 'BANK_ACCOUNT')

describe('confirming somebody as job-ready', () => {
  it('moves the journey through the machine, once', async () => {
    const { id } = await aPerson(ready)
    const by = staff('PLACEMENT_OFFICER')
    const { data } = await room.ask(by, CONFIRM, confirm(id))
    expect(data.confirmJobReady).toEqual({
      participant: {
        journey: { stage: 'JOB_READY', version: 2 },
        readiness: { confirmedAt: new Date('2026-11-24T03:00:00Z') },
      },
      errors: [],
    })
    expect(room.told).toMatchObject([{ from: 'ASSESSED', to: 'JOB_READY' }])
    const again = await room.ask(by, CONFIRM, confirm(id, 2))
    expect(kinds(again.data.confirmJobReady.errors)).toEqual(['AlreadyConfirmed'])
    const late = await room.ask(by, CONFIRM, confirm(id, 1))
    expect(kinds(late.data.confirmJobReady.errors)).toEqual(['VersionConflict'])
  })

  it('says which requirement is open', async () => {
    const { id } = await aPerson()
    const { data } = await room.ask(staff('PROBATION_OFFICER'), CONFIRM, confirm(id), 'id')
    expect(data.confirmJobReady.errors).toEqual([
      {
        __typename: 'RequirementOpen',
        message: 'Rekening bank: belum ada.',
        requirement: 'BANK_ACCOUNT',
        state: 'NOT_MET',
      },
    ])
  })

  it('one of many at the same moment wins', async () => {
    const { id } = await aPerson(ready)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => room.ask(staff('PLACEMENT_OFFICER'), CONFIRM, confirm(id))),
    )
    expect(answers.map(({ data }) => kinds(data.confirmJobReady.errors)[0] ?? 'CONFIRMED').toSorted()).toEqual([
      'CONFIRMED',
      ...Array<string>(7).fill('VersionConflict'),
    ])
  })

  it('ends when the journey goes back to where somebody is confirmed anew, and not with a pause', async () => {
    const { id, person } = await aPerson(ready)
    await room.ask(staff('PLACEMENT_OFFICER'), CONFIRM, confirm(id))
    const holds = async () => {
      const READ = 'query ($id: ID!) { participant(id: $id) { readiness { confirmedAt } journey { id } } }'
      return (await room.ask(staff(), READ, { id })).data.participant
    }
    const MOVE = `mutation ($input: MoveJourneyInput!) { moveJourney(input: $input) { errors { __typename } } }`
    const { journey } = await holds()
    const move = async (to: string, reason: string, expectedVersion: number) =>
      room.ask(staff(), MOVE, { input: { journey: journey.id, to, reason, expectedVersion } })
    await move('PAUSED', 'FAMILY', 2)
    expect((await holds()).readiness.confirmedAt).not.toBeNull()
    await move('JOB_READY', 'CAUSE_OVER', 3)
    const { data } = await move('IN_TRAINING', 'FURTHER_COURSE', 4)
    expect(data.moveJourney.errors).toEqual([])
    expect((await holds()).readiness.confirmedAt).toBeNull()
    const anew = await room.ask(staff('PLACEMENT_OFFICER'), CONFIRM, confirm(id, 5))
    expect(anew.data.confirmJobReady.errors).toEqual([])
    expect(person.unitId).toBe(room.unitId)
  })

  it.each(MEMBER_ROLES)('by %s: only placement and probation officers, of their own people', async (role) => {
    const { id, person } = await aPerson(ready)
    const own = role === 'PERSON' ? aViewer(role, { personId: person.personId }) : staff(role)
    const mayConfirm = role === 'PLACEMENT_OFFICER' || role === 'PROBATION_OFFICER'
    if (!mayConfirm) {
      const { errors } = await room.ask(own, CONFIRM, confirm(id))
      return expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    }
    const away = await room.ask(aViewer(role, { unitId: crypto.randomUUID() }), CONFIRM, confirm(id))
    expect(kinds(away.data.confirmJobReady.errors)).toEqual(['ParticipantNotFound'])
    expect((await room.ask(own, CONFIRM, confirm(id))).data.confirmJobReady.errors).toEqual([])
  })
})
