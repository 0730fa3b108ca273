import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { OfPerson } from './per-person.ts'
import { recordingWorld, refusals } from './recording.fixture.ts'
import { testCipher } from './staff.fixture.ts'

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

const identity = { fullName: 'Rahmat Hidayat', sex: 'MALE', birthOn: '1990-07-01', expectedVersion: 1 }

describe('updating an identity', () => {
  it('writes it over what is on file and leaves the NIK when none is stated', async () => {
    const first = await record(person, 'updateIdentity', { ...identity, nik: '9901010107900009' })
    expect(first.participant.identity).toMatchObject({ nikEnding: '0009', nikAbsentReason: null, version: 2 })
    const second = await record(person, 'updateIdentity', {
      ...identity,
      fullName: 'Rahmat',
      expectedVersion: 2,
    })
    expect(second.participant.identity).toMatchObject({ fullName: 'Rahmat', nikEnding: '0009', version: 3 })
    const third = await record(person, 'updateIdentity', {
      ...identity,
      nikAbsentReason: 'FOREIGN',
      expectedVersion: 3,
    })
    expect(third.participant.identity).toMatchObject({ nikEnding: null, nikAbsentReason: 'FOREIGN' })
  })

  it('raced by a hundred lets one win, and tells the others', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        record(person, 'updateIdentity', { ...identity, fullName: `Rahmat ${at}a` }),
      ),
    )
    const told = answers.map(refusals)
    expect(told.filter((errors) => errors.length === 0)).toHaveLength(1)
    expect(told.filter(([error]) => error === 'VersionConflict expectedVersion')).toHaveLength(99)
  })

  it('that makes the person a child ends the showing at once', async () => {
    await record(person, 'updateIdentity', identity)
    expect(world.notShown).toEqual([])
    await record(person, 'updateIdentity', { ...identity, birthOn: '2012-07-01', expectedVersion: 2 })
    expect(world.notShown).toEqual([person.personId])
  })
})

describe('updating a contact', () => {
  it('seals the bank account and shows that there is one, keeps it when nothing is said, takes it away when asked', async () => {
    const first = await record(person, 'updateContact', {
      phone: '0812 0000 0000',
      bankAccount: 'BRI 990012345678',
      expectedVersion: 1,
    })
    expect(first.participant.contact).toEqual({
      phone: '0812 0000 0000',
      hasBankAccount: true,
      hasGuardian: false,
      version: 2,
    })
    const [row] = await world.inCommand((tx) =>
      tx.rows<{
        sealed: Uint8Array
        text: string
      }>(sql`select bank_account_encrypted as sealed, row_to_json(c)::text as text
        from people.contact c where person_id = ${person.personId}::uuid`),
    )
    expect(row!.text).not.toContain('990012345678')
    const cell = { table: 'people.contact', column: 'bank_account', row: person.personId }
    expect(testCipher.open(cell, row!.sealed)).toBe('BRI 990012345678')
    const second = await record(person, 'updateContact', { expectedVersion: 2 })
    expect(second.participant.contact).toMatchObject({ phone: null, hasBankAccount: true })
    const third = await record(person, 'updateContact', { bankAccount: '', expectedVersion: 3 })
    expect(third.participant.contact.hasBankAccount).toBe(false)
  })

  it('says which field can not be kept', async () => {
    const answer = await record(person, 'updateContact', {
      phone: '1',
      email: 'x',
      bankAccount: 'BRI',
      expectedVersion: 1,
    })
    expect(refusals(answer)).toEqual([
      'TextNotAccepted phone',
      'TextNotAccepted email',
      'TextNotAccepted bankAccount',
    ])
  })
})
