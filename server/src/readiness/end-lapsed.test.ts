import { withEvidence } from '@titian/shared/readiness/facts.fixture.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { endLapsedConfirmations } from './end-lapsed.ts'
import { aPersonWith } from './readiness.fixture.ts'
import {
  CONFIRM,
  type ReadinessUnderTest,
  readinessUnderTest,
  WITHOUT_BANK,
} from './readiness-room.fixture.ts'

let room: ReadinessUnderTest
beforeAll(async () => {
  room = await readinessUnderTest()
})
afterAll(() => room.database.close())

const staff = () => aViewer('PLACEMENT_OFFICER', { unitId: room.unitId })

/** Somebody whom staff confirmed today; the availability is fresh for 45 days. */
const confirmed = async () => {
  const ready = withEvidence(WITHOUT_BANK, 'BANK_ACCOUNT')
  const { personId } = await room.as((tx) => aPersonWith(tx, room.unitId, ready))
  const id = toTypeId('ptc', personId)
  const { data } = await room.ask(staff(), CONFIRM, { input: { participant: id, expectedVersion: 1 } })
  expect(data.confirmJobReady.errors).toEqual([])
  return { id, personId }
}

/** What the nightly job does, and whom it tells. */
const night = async (today: string) => {
  const told: string[] = []
  const now = new Date(`${today}T00:35:00Z`)
  const ended = await endLapsedConfirmations(
    room.database,
    [async (_tx, { personId }) => void told.push(personId)],
    { now, today },
  )
  return { ended, told }
}

const TASKS = '{ readinessTasks { endedOn participant { id journey { stage } } } }'
const tasksOf = async (viewer = staff()) => (await room.ask(viewer, TASKS)).data.readinessTasks

const grownStale = (personId: string) =>
  room.as((tx) =>
    tx.rows(
      sql`update people.availability set confirmed_on = '2026-01-01' where person_id = ${personId}::uuid`,
    ),
  )

describe('when facts go stale', () => {
  it('the night ends the confirmation and takes the card; the stage stays, and the unit has a task', async () => {
    const [stale, fresh] = [await confirmed(), await confirmed()]
    expect(await night('2026-11-25')).toEqual({ ended: 0, told: [] })
    expect(await tasksOf()).toEqual([])
    await grownStale(stale.personId)
    expect(await night('2026-11-25')).toEqual({ ended: 1, told: [stale.personId] })
    expect(await tasksOf()).toEqual([
      { endedOn: '2026-11-25', participant: { id: stale.id, journey: { stage: 'JOB_READY' } } },
    ])
    expect(await night('2026-11-26')).toEqual({ ended: 0, told: [] })
    const CONFIRMED = 'query ($id: ID!) { participant(id: $id) { readiness { confirmedAt } } }'
    const kept = await room.ask(staff(), CONFIRMED, { id: fresh.id })
    expect(kept.data.participant.readiness.confirmedAt).not.toBeNull()
  })

  it('a task is gone when somebody confirms anew', async () => {
    const { id, personId } = await confirmed()
    await grownStale(personId)
    await night('2026-11-25')
    await room.as((tx) =>
      tx.rows(
        sql`update people.availability set confirmed_on = '2026-11-24' where person_id = ${personId}::uuid`,
      ),
    )
    const task = async () =>
      (await tasksOf()).filter((one: { participant: { id: string } }) => one.participant.id === id)
    expect(await task()).toHaveLength(1)
    const { data } = await room.ask(staff(), CONFIRM, { input: { participant: id, expectedVersion: 2 } })
    expect(data.confirmJobReady.errors).toEqual([])
    expect(await task()).toEqual([])
  })

  it('is a task of the own unit alone', async () => {
    expect(await tasksOf(aViewer('PLACEMENT_OFFICER', { unitId: crypto.randomUUID() }))).toEqual([])
    expect(await tasksOf(aViewer('EMPLOYER'))).toEqual([])
    expect(await tasksOf(aViewer('PERSON', { personId: crypto.randomUUID() }))).toEqual([])
  })
})
