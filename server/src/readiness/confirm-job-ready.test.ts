import { MEMBER_ROLES, type MemberRole } from '@titian/shared/accounts/role.ts'
import { withEvidence } from '@titian/shared/readiness/facts.fixture.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import { aUseRestriction } from '../participants/use-restriction.builder.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { aPersonWith } from './readiness.fixture.ts'
import {
  CONFIRM,
  kinds,
  type ReadinessUnderTest,
  readinessUnderTest,
  WITHOUT_BANK,
} from './readiness-room.fixture.ts'

let room: ReadinessUnderTest
beforeAll(async () => {
  room = await readinessUnderTest()
})
beforeEach(() => {
  room.told.length = 0
})
afterAll(() => room.database.close())

const aPerson = async (facts = WITHOUT_BANK) => {
  const person = await room.as((tx) => aPersonWith(tx, room.unitId, facts))
  return { person, id: toTypeId('ptc', person.personId) }
}
const staff = (role: MemberRole = 'OFFICER') => aViewer(role, { unitId: room.unitId })

const confirm = (id: string, expectedVersion = 1) => ({ input: { participant: id, expectedVersion } })
const ready = withEvidence(WITHOUT_BANK, 'BANK_ACCOUNT')

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

  it('is refused while the data rest, and once they are used again it is done', async () => {
    const { id, person } = await aPerson(ready)
    await room.as((tx) => aUseRestriction(tx, person))
    const by = staff('PLACEMENT_OFFICER')
    const { data } = await room.ask(by, CONFIRM, confirm(id))
    expect(kinds(data.confirmJobReady.errors)).toEqual(['UseRestricted'])
    await room.as((tx) =>
      tx.rows(
        sql`update people.use_restriction set lifted_at = now(), lifted_by = ${crypto.randomUUID()}::uuid where person_id = ${person.personId}::uuid`,
      ),
    )
    expect(kinds((await room.ask(by, CONFIRM, confirm(id))).data.confirmJobReady.errors)).toEqual([])
  })

  it('one of many at the same moment wins', async () => {
    const { id } = await aPerson(ready)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => room.ask(staff('PLACEMENT_OFFICER'), CONFIRM, confirm(id))),
    )
    expect(
      answers.map(({ data }) => kinds(data.confirmJobReady.errors)[0] ?? 'CONFIRMED').toSorted(),
    ).toEqual(['CONFIRMED', ...Array<string>(7).fill('VersionConflict')])
  })

  it('ends when the journey goes back to where somebody is confirmed anew, and not with a pause', async () => {
    const { id } = await aPerson(ready)
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
