import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { ViewerResolver } from '../accounts/viewer.resolver.ts'
import { journeysResolvers } from '../journeys/journeys.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { aParticipant } from './participant.builder.ts'
import { participantsResolvers } from './participants.ts'
import type { OfPerson } from './per-person.ts'
import { apiOf, aViewer, TODAY, testCipher } from './staff.fixture.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let units: [string, string]
let people: OfPerson[]
let stranger: OfPerson
beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, [
    ...participantsResolvers(testCipher, deliveredVocabulary()),
    ...journeysResolvers(),
    new ViewerResolver(),
  ])
  await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    units = [await anOrganisation(tx), await anOrganisation(tx)]
    people = []
    for (let number = 1; number <= 5; number += 1)
      people.push(
        await aParticipant(tx, {
          unitId: units[0],
          fullName: `Warga ${number}`,
          registeredOn: `2026-0${number}-01`,
        }),
      )
    stranger = await aParticipant(tx, { unitId: units[1], fullName: 'CANARY Name', phone: 'CANARY-PHONE' })
  })
})
afterAll(() => database.close())

const idOf = ({ personId }: OfPerson) => toTypeId('ptc', personId)
const WHOLE = `{ id registerNumber identity { fullName age nikEnding nikAbsentReason } contact { phone }
  custody { legalStage episodes { startedOn } } health { fitness } }`
const ONE = `query ($id: ID!) { participant(id: $id) ${WHOLE} }`

describe('a participant', () => {
  it('is seen by the officer of the unit in every class of the office, and in no other', async () => {
    const { data, withheld } = await ask(aViewer('OFFICER', { unitId: units[0] }), ONE, {
      id: idOf(people[0]!),
    })
    expect(data.participant).toMatchObject({
      identity: { fullName: 'Warga 1', age: 36, nikEnding: null, nikAbsentReason: 'UNKNOWN' },
      contact: { phone: '+62 000 0000 0001' },
      custody: { legalStage: 'SENTENCED', episodes: [{ startedOn: '2024-01-01' }] },
      health: null,
    })
    expect(withheld).toEqual([{ class: 'health', rule: 'ROLE' }])
  })

  it('shows when release is expected, of the stay that counts today, and who said so', async () => {
    const expecting = await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      aParticipant(tx, { unitId: units[1], expectedReleaseOn: '2027-01-15' }),
    )
    const { data } = await ask(
      aViewer('OFFICER', { unitId: units[1] }),
      `query ($id: ID!) { participant(id: $id) { custody { expectedRelease { on source asOfOn }
        episodes { expectedRelease { on } } } } }`,
      { id: idOf(expecting) },
    )
    expect(data.participant.custody).toEqual({
      expectedRelease: { on: '2027-01-15', source: 'REGISTER', asOfOn: '2026-11-20' },
      episodes: [{ expectedRelease: { on: '2027-01-15' } }],
    })
  })

  it('sees everything of their own', async () => {
    const self = aViewer('PERSON', { personId: people[1]!.personId })
    const { data, withheld } = await ask(self, ONE, { id: idOf(people[1]!) })
    expect(data.participant).toMatchObject({ identity: { fullName: 'Warga 2' }, health: { fitness: 'FIT' } })
    expect(withheld).toEqual([])
  })

  it('of another unit is as if it were not there, on every path', async () => {
    const officer = aViewer('OFFICER', { unitId: units[0] })
    const id = idOf(stranger)
    const NODE = `query ($id: ID!) { node(id: $id) { id ... on Participant ${WHOLE} } nodes(ids: [$id]) { id } }`
    for (const source of [ONE, NODE, `{ participants(first: 100) { edges { node ${WHOLE} } } }`]) {
      const hidden = await ask(officer, source, source.includes('$id') ? { id } : {})
      expect(JSON.stringify(hidden)).not.toContain('CANARY')
      if (source.includes('$id')) {
        const absent = await ask(officer, source, { id: toTypeId('ptc', crypto.randomUUID()) })
        expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent))
      }
    }
  })

  it('is not there for employers, keys and the public, and the answer names the rule', async () => {
    const key = {
      kind: 'KEY',
      keyId: '',
      organisationId: units[0],
      organisationIsVerified: true,
      scopes: ['cards'],
      purpose: '',
    } as const
    for (const viewer of [aViewer('EMPLOYER'), key, { kind: 'PUBLIC' } as const]) {
      const { data, errors, withheld } = await ask(viewer, `{ participants { edges { cursor } } }`)
      expect({ data, errors, withheld }).toEqual({
        data: { participants: null },
        errors: undefined,
        withheld: [{ class: 'work', rule: 'ROLE' }],
      })
      expect((await ask(viewer, ONE, { id: idOf(stranger) })).data).toEqual({ participant: null })
    }
  })

  it('shows an administrator work, and the rest only once their file is open', async () => {
    const administrator = aViewer('ADMINISTRATOR')
    const shut = await ask(administrator, ONE, { id: idOf(people[0]!) })
    expect(shut.data.participant).toMatchObject({
      id: idOf(people[0]!),
      identity: null,
      contact: null,
      custody: null,
    })
    expect(shut.withheld).toContainEqual({ class: 'identity', rule: 'NO_OPEN_FILE' })
    const open = aViewer('ADMINISTRATOR', { opened: [people[0]!.personId] })
    const { data } = await ask(open, ONE, { id: idOf(people[0]!) })
    expect(data.participant).toMatchObject({ identity: { fullName: 'Warga 1' }, health: null })
  })

  it('is written into the audit log with whoever read it, and not one value', async () => {
    const officer = aViewer('OFFICER', { unitId: units[0] })
    await ask(officer, ONE, { id: idOf(people[2]!) })
    const [entry] = await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      tx.rows<{ subjects: string[]; classes: string[] }>(
        sql`select * from audit.operation where actor_id = ${officer.accountId}::uuid`,
      ),
    )
    expect(entry).toMatchObject({
      subjects: [people[2]!.personId],
      classes: ['contact', 'criminal', 'identity'],
    })
    expect(JSON.stringify(entry)).not.toContain('Warga')
  })
})
