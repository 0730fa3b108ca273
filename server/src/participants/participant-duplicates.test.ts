import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { aParticipant } from './participant.builder.ts'
import { participantsResolvers } from './participants.ts'
import type { OfPerson } from './per-person.ts'
import { sealedNik } from './sealed-nik.ts'
import { apiOf, aViewer, TODAY, testCipher } from './staff.fixture.ts'

const NIK = '9901010107900001'

let database: Database
let ask: ReturnType<typeof apiOf>
let unitId: string
let person: OfPerson
beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, participantsResolvers(testCipher, deliveredVocabulary()))
  await inCommand(async (tx) => {
    unitId = await anOrganisation(tx)
    person = await aParticipant(tx, { unitId, fullName: 'Suparno', birthOn: '1990-07-01' })
    const sealed = sealedNik(testCipher, person.personId, { nik: NIK, nikAbsentReason: null })
    await tx.rows(sql`update people.identity set nik_encrypted = ${sealed.nikSealed}, nik_index = ${sealed.nikIndex},
      nik_absent_reason = null where person_id = ${person.personId}::uuid`)
  })
})
afterAll(() => database.close())

const inCommand = <T>(act: (tx: Tx) => Promise<T>) =>
  database.transaction('titian_command', systemFacts(TODAY), act)

const LOOK = `query ($fullName: String!, $sex: Sex, $birthOn: Date, $nik: String) {
  participantDuplicates(fullName: $fullName, sex: $sex, birthOn: $birthOn, nik: $nik) { likeness participant { id } } }`

const found = (likeness: string) => [{ likeness, participant: { id: toTypeId('ptc', person.personId) } }]

describe('looking for duplicates while typing', () => {
  it('finds by name and by number in the own unit, for who registers people, and is written down', async () => {
    const officer = aViewer('OFFICER', { unitId })
    const byName = await ask(officer, LOOK, { fullName: 'Soeparno', birthOn: '1990-07-01' })
    expect(byName.errors).toBe(undefined)
    expect(byName.data.participantDuplicates).toEqual(found('SAME_NAME_AND_BIRTH'))
    const byNik = await ask(officer, LOOK, { fullName: 'Somebody', nik: '9901 0101 0790 0001' })
    expect(byNik.data.participantDuplicates).toEqual(found('SAME_NIK'))
    const [entry] = await inCommand((tx) =>
      tx.rows<{ classes: string[]; subjects: string[] }>(
        sql`select classes, subjects from audit.operation order by position desc limit 1`,
      ),
    )
    expect(entry).toEqual({ classes: ['identity'], subjects: [person.personId] })
  })

  it('finds nothing for another unit, nor for a role that reads identities but registers nobody', async () => {
    const question = { fullName: 'Suparno', sex: 'MALE', birthOn: '1990-07-01', nik: NIK }
    for (const viewer of [
      aViewer('OFFICER', { unitId: crypto.randomUUID() }),
      aViewer('OFFICER'),
      aViewer('TRAINER', { unitId }),
      aViewer('ADMINISTRATOR', { opened: [person.personId] }),
      aViewer('PERSON', { personId: person.personId }),
      { kind: 'PUBLIC' } as const,
    ])
      expect((await ask(viewer, LOOK, question)).data.participantDuplicates).toEqual([])
  })
})
