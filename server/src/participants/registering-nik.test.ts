import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { aNewcomer, namesOf, registering } from './registration.fixture.ts'
import { aViewer, TODAY, testCipher } from './staff.fixture.ts'

let database: Database
let registerAs: ReturnType<typeof registering>
let unitId: string
let elsewhere: string
beforeAll(async () => {
  database = await testDatabase()
  registerAs = registering(database)
  elsewhere = await inCommand((tx) => anOrganisation(tx))
})
beforeEach(async () => {
  // Each test in a unit of its own, so that nobody looks like anybody of another test.
  unitId = await inCommand((tx) => anOrganisation(tx))
})
afterAll(() => database.close())

const inCommand = <T>(act: (tx: Tx) => Promise<T>) =>
  database.transaction('titian_command', systemFacts(TODAY), act)

const rows = <T>(query: RawBuilder<T>) => inCommand((tx) => tx.rows(query))

const officer = () => aViewer('OFFICER', { unitId })

const register = (input: object, viewer: Viewer = officer()) => registerAs(viewer, input)

const nextNik = (() => {
  let serial = 0
  return () => `99010101079${String(++serial).padStart(5, '0')}`
})()

describe('the NIK of a new participant', () => {
  it('keeps the NIK sealed, shows its end alone, and warns of what looks strange without refusing it', async () => {
    const { participant, warnings } = await register(
      aNewcomer({ nikAbsentReason: null, nik: '9901.0171-1390 0007', sex: 'FEMALE' }),
    )
    expect(participant.identity).toMatchObject({ nikEnding: '0007', nikAbsentReason: null })
    expect(warnings).toEqual(['NO_SUCH_DAY'])
    const [row] = await rows<{ text: string }>(
      sql`select row_to_json(i)::text as text from people.identity i where unit_id = ${unitId}::uuid`,
    )
    expect(row!.text).not.toContain('9901017113900007')
  })

  it('never keeps a number that could be a real person in sample data', async () => {
    const { errors } = await register(aNewcomer({ nikAbsentReason: null, nik: '3273010107900001' }))
    expect(namesOf(errors)).toEqual(['NikCouldBeReal'])
  })

  it('keeps one NIK once in the whole programme, tells no unit of the other, and lets the person know', async () => {
    const nik = nextNik()
    await register(
      aNewcomer({ fullName: 'Dwi Lestari', nik, nikAbsentReason: null }),
      aViewer('OFFICER', { unitId: elsewhere }),
    )
    const [holder] = await rows<{ id: string }>(sql`select person_id as id from people.identity
      where nik_index = ${testCipher.blindIndex('nik', nik)}`)
    const { participant, errors } = await register(
      aNewcomer({ fullName: 'Agus Salim', nik: `${nik.slice(0, 8)} ${nik.slice(8)}`, nikAbsentReason: null }),
    )
    expect(participant).toBe(null)
    expect(namesOf(errors)).toEqual(['NikAlreadyRegistered'])
    expect(JSON.stringify(errors)).not.toContain(toTypeId('ptc', holder!.id))
    const [entry] = await rows<{ subjects: string[] }>(
      sql`select subjects from audit.operation where command = 'RegisterParticipant' order by position desc limit 1`,
    )
    expect(entry!.subjects).toEqual([holder!.id])
  })

  it('names the holder of a NIK within the own unit, and can not be talked out of it', async () => {
    const nik = nextNik()
    const first = await register(aNewcomer({ nik, nikAbsentReason: null }))
    const { errors } = await register(
      aNewcomer({
        fullName: 'Agus Salim',
        birthOn: '1980-02-02',
        nik,
        nikAbsentReason: null,
        confirmedNotDuplicateOf: [first.participant.id],
      }),
    )
    expect(errors).toMatchObject([
      { __typename: 'NikAlreadyRegistered' },
      {
        __typename: 'PossibleDuplicate',
        duplicates: [{ likeness: 'SAME_NIK', participant: { id: first.participant.id } }],
      },
    ])
  })
})
