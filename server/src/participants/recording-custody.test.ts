import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import type { OfPerson } from './per-person.ts'
import { recordingWorld, refusals } from './recording.fixture.ts'
import { TODAY } from './staff.fixture.ts'

let database: Database
let world: Awaited<ReturnType<typeof recordingWorld>>
let person: OfPerson
beforeAll(async () => {
  database = await testDatabase()
  world = await recordingWorld(database)
})
beforeEach(async () => {
  person = await world.newPerson()
  world.notShown.length = 0
})
afterAll(() => database.close())

const record = (...sent: Parameters<typeof world.record>) => world.record(...sent)

describe('recording custody', () => {
  const released = { legalStage: 'CONDITIONAL_RELEASE', startedOn: '2026-11-01', asOfOn: TODAY }

  it('begins a new stay where the open one ends, once however often it is sent', async () => {
    const viewer = world.viewer('OFFICER')
    for (let time = 0; time < 3; time += 1) {
      const { participant } = await record(
        person,
        'recordCustody',
        { ...released, idempotencyKey: 'stay' },
        viewer,
      )
      expect(participant.custody).toMatchObject({
        legalStage: 'CONDITIONAL_RELEASE',
        episodes: [
          { legalStage: 'SENTENCED', startedOn: '2024-01-01', endedOn: '2026-11-01' },
          { legalStage: 'CONDITIONAL_RELEASE', startedOn: '2026-11-01', endedOn: null },
        ],
      })
    }
    const reused = await record(
      person,
      'recordCustody',
      { ...released, asOfOn: '2026-11-20', idempotencyKey: 'stay' },
      viewer,
    )
    expect(refusals(reused)).toEqual(['IdempotencyKeyReused idempotencyKey'])
  })

  it('writes what a register said later over what it said before, with the release that it expects', async () => {
    const { participant } = await record(person, 'recordCustody', { ...released, startedOn: '2026-11-02' })
    const open = participant.custody.episodes[1]
    const stay = { ...released, episode: open.id, legalStage: 'SENTENCED', expectedVersion: 1 }
    const second = await record(person, 'recordCustody', {
      ...stay,
      expectedReleaseOn: '2027-01-15',
      expectedReleaseSource: 'DECISION',
    })
    expect(second.errors).toEqual([
      { __typename: 'DayNotAccepted', message: expect.any(String), path: ['startedOn'] },
    ])
    const third = await record(person, 'recordCustody', {
      ...stay,
      startedOn: '2026-11-02',
      expectedReleaseOn: '2027-01-15',
      expectedReleaseSource: 'DECISION',
    })
    expect(third.participant.custody).toMatchObject({
      legalStage: 'SENTENCED',
      expectedRelease: { on: '2027-01-15', source: 'DECISION', asOfOn: TODAY },
    })
    expect(refusals(await record(person, 'recordCustody', { ...stay, startedOn: '2026-11-02' }))).toEqual([
      'VersionConflict expectedVersion',
    ])
  })

  it('knows no stay of somebody else, nor one that never was', async () => {
    const other = await world.newPerson()
    const [stay] = await world.inCommand((tx) =>
      tx.rows<{ id: string }>(
        sql`select id from people.custody_episode where person_id = ${other.personId}::uuid`,
      ),
    )
    for (const episode of [toTypeId('cep', stay!.id), toTypeId('cep', crypto.randomUUID()), 'cep_x', 'ptc_1'])
      expect(
        refusals(await record(person, 'recordCustody', { ...released, episode, expectedVersion: 1 })),
      ).toEqual(['CustodyEpisodeNotFound episode'])
  })

  it.each([
    ['remand', { legalStage: 'REMAND', startedOn: TODAY, asOfOn: TODAY }],
    ['life', { legalStage: 'SENTENCED', startedOn: TODAY, asOfOn: TODAY, isLife: true }],
    [
      'a further case',
      { legalStage: 'SENTENCED', startedOn: TODAY, asOfOn: TODAY, isFurtherCasePending: true },
    ],
  ])('of %s ends the showing at once, and of others not', async (_, stay) => {
    await record(person, 'recordCustody', released)
    expect(world.notShown).toEqual([])
    expect((await record(person, 'recordCustody', stay)).errors).toEqual([])
    expect(world.notShown).toEqual([person.personId])
  })
})
