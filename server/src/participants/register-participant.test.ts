import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Registered } from './on-registered.ts'
import { aNewcomer, namesOf, registering } from './registration.fixture.ts'
import { aViewer, TODAY } from './staff.fixture.ts'

let database: Database
let registerAs: ReturnType<typeof registering>
let unitId: string
let elsewhere: string
let told: Registered[] = []
let isListenerBroken = false
beforeAll(async () => {
  database = await testDatabase()
  const listener = async (_: unknown, registered: Registered) => {
    if (isListenerBroken) throw new Error('the journey could not be opened')
    told.push(registered)
  }
  registerAs = registering(database, [listener])
  elsewhere = await inCommand((tx) => anOrganisation(tx))
})
beforeEach(async () => {
  // Each test in a unit of its own, so that nobody looks like anybody of another test.
  unitId = await inCommand((tx) => anOrganisation(tx))
  told = []
  isListenerBroken = false
})
afterAll(() => database.close())

const inCommand = <T>(act: (tx: Tx) => Promise<T>) =>
  database.transaction('titian_command', systemFacts(TODAY), act)

const rows = <T>(query: RawBuilder<T>) => inCommand((tx) => tx.rows(query))

const officer = () => aViewer('OFFICER', { unitId })

const register = (input: object, viewer: Viewer = officer()) => registerAs(viewer, input)

const headCount = async () => {
  const [row] = await rows<{ count: number }>(
    sql`select count(*)::int as count from people.participant where unit_id = ${unitId}::uuid`,
  )
  return row!.count
}

describe('registering a person', () => {
  it('takes one name and a reason without NIK, and shows the file at once', async () => {
    const { participant, errors, warnings } = await register(
      aNewcomer({ registerNumber: ' 99/CTH/0412 ', originRegion: '32.73', phone: '+62 000 0000 0001' }),
    )
    expect(errors).toEqual([])
    expect(warnings).toEqual([])
    expect(participant).toMatchObject({
      registerNumber: '99/CTH/0412',
      pathway: 'EMPLOYMENT',
      registeredOn: TODAY,
      isSynthetic: true,
      identity: {
        fullName: 'Suparno',
        birthOn: '1990-07-01',
        nikEnding: null,
        nikAbsentReason: 'NOT_REGISTERED',
        originRegion: { code: '32.73' },
      },
      contact: { phone: '+62 000 0000 0001' },
    })
  })

  it('tells later rooms in the same transaction, or nobody is registered', async () => {
    await register(aNewcomer())
    expect(told).toMatchObject([{ unitId, pathway: 'EMPLOYMENT', registeredOn: TODAY }])
    isListenerBroken = true
    const { thrown } = await register(aNewcomer({ fullName: 'Agus Salim', birthOn: '1980-02-02' }))
    expect(thrown).toHaveLength(1)
    expect(await headCount()).toBe(1)
  })

  it('tells every problem at its field, in the language of the viewer, and keeps nothing', async () => {
    const input = aNewcomer({ fullName: ' ', nikAbsentReason: null, originRegion: '00.00', phone: '1' })
    const { participant, errors } = await register(input)
    expect(participant).toBe(null)
    expect(
      errors.map((error: { __typename: string; path: string[] }) => [error.__typename, ...error.path]),
    ).toEqual([
      ['NameNotAccepted', 'fullName'],
      ['NikOrReasonNeeded', 'nik'],
      ['UnknownCode', 'originRegion'],
      ['TextNotAccepted', 'phone'],
    ])
    const indonesian = await registerAs(officer(), input, 'id')
    expect(indonesian.errors[3].message).toBe('Tulis nomor telepon dengan 6 sampai 15 angka.')
    expect(await headCount()).toBe(0)
    expect(told).toEqual([])
  })

  it('finds a duplicate before saving, and saves when told that it is somebody else', async () => {
    const first = await register(aNewcomer({ fullName: 'Muhammad Rizki' }))
    const input = aNewcomer({ fullName: 'M. Rizky' })
    const second = await register(input)
    expect(second.participant).toBe(null)
    expect(second.errors).toMatchObject([
      {
        __typename: 'PossibleDuplicate',
        duplicates: [
          {
            likeness: 'SAME_NAME_AND_BIRTH',
            participant: { id: first.participant.id, identity: { fullName: 'Muhammad Rizki' } },
          },
        ],
      },
    ])
    expect(await headCount()).toBe(1)
    const third = await register({ ...input, confirmedNotDuplicateOf: [first.participant.id] })
    expect(third.errors).toEqual([])
    expect(await headCount()).toBe(2)
  })

  it('looks for duplicates in the own unit alone', async () => {
    await register(aNewcomer(), aViewer('OFFICER', { unitId: elsewhere }))
    expect((await register(aNewcomer())).errors).toEqual([])
  })

  it('gives a register number to one person of the unit', async () => {
    await register(aNewcomer({ registerNumber: 'A-1' }))
    const { errors } = await register(
      aNewcomer({ fullName: 'Agus Salim', birthOn: '1980-02-02', registerNumber: 'A-1' }),
    )
    expect(namesOf(errors)).toEqual(['RegisterNumberTaken'])
  })

  it('sent again with one key registers nobody twice, and another request under that key is told so', async () => {
    const viewer = officer()
    const input = aNewcomer({ idempotencyKey: 'form-1' })
    const answers = []
    for (let time = 0; time < 20; time += 1) answers.push(await register(input, viewer))
    expect(new Set(answers.map(({ participant }) => participant.id)).size).toBe(1)
    expect(await headCount()).toBe(1)
    expect(told).toHaveLength(1)
    const { errors } = await register({ ...input, fullName: 'Agus Salim' }, viewer)
    expect(namesOf(errors)).toEqual(['IdempotencyKeyReused'])
  })

  it('raced by many with one key and by many with none registers one person', async () => {
    const viewer = officer()
    const keyed = Array.from({ length: 20 }, () => register(aNewcomer({ idempotencyKey: 'race' }), viewer))
    const keyless = Array.from({ length: 10 }, () => register(aNewcomer()))
    await Promise.all([...keyed, ...keyless])
    expect(await headCount()).toBe(1)
  })
})
