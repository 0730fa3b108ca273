import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { COMMAND_WORDS } from '@titian/shared/rights/command-words.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aParticipant } from '../participants/participant.builder.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { aViewer, TODAY } from '../participants/staff.fixture.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { idOf, type RightsWorld, rightsWorld, selfOf } from './rights.fixture.ts'

let world: RightsWorld
beforeAll(async () => {
  world = await rightsWorld()
})
afterAll(() => world.database.close())

const RECEIPTS = `query ($id: ID!, $first: Int, $after: String) { participant(id: $id) {
  receipts(first: $first, after: $after) { edges { node { act role place purpose kind reason about } } pageInfo { hasNextPage endCursor } } } }`

const receipts = async (person: OfPerson, viewer = selfOf(person), more: object = {}) => {
  const { data, errors } = await world.ask(viewer, RECEIPTS, { id: idOf(person), ...more })
  if (errors) throw errors[0]
  return data.participant?.receipts
}
const nodes = async (person: OfPerson) =>
  (await receipts(person)).edges.map(({ node }: { node: object }) => node) as Record<string, unknown>[]

/** Somebody reads these objects of the person. */
const read = (viewer: ReturnType<typeof aViewer>, person: OfPerson, fields: string) =>
  world.ask(viewer, `{ participant(id: "${idOf(person)}") { id ${fields} } }`)

describe('receipts', () => {
  it('tell role, unit, purpose and what was read, and one day is one line however often', async () => {
    const person = await world.somebody()
    const officer = aViewer('PROBATION_OFFICER', { unitId: world.unitId })
    await read(officer, person, 'contact { phone }')
    await read(officer, person, 'identity { fullName } custody { legalStage }')
    await read(aViewer('PROBATION_OFFICER', { unitId: world.unitId }), person, 'contact { phone }')
    expect(await nodes(person)).toEqual([
      {
        act: 'READ',
        role: 'PROBATION_OFFICER',
        place: 'Bapas Uji',
        purpose: 'POSTING',
        kind: null,
        reason: null,
        about: ['name and personal details', 'phone and address', 'time in custody'],
      },
    ])
  })

  it('never hold a name, an account or any id of whoever read', async () => {
    const person = await world.somebody()
    const officer = aViewer('OFFICER', { unitId: world.unitId })
    await read(officer, person, 'identity { fullName }')
    const text = JSON.stringify(await receipts(person))
    expect(text).toContain('OFFICER')
    for (const secret of [officer.accountId, officer.membershipId, officer.name])
      expect(text).not.toContain(secret)
  })

  it('show an opened file with the reason that was written, and only their own', async () => {
    const [person, other] = [await world.somebody(), await world.somebody()]
    const administrator = aViewer('ADMINISTRATOR')
    for (const [who, reason] of [
      [person, 'Memeriksa aduan atas nama ganda'],
      [other, 'Berkas orang lain sama sekali'],
    ] as const)
      await world.ask(
        administrator,
        'mutation ($input: OpenFileInput!) { openFile(input: $input) { errors { __typename } } }',
        { input: { participant: idOf(who), kind: 'DOUBLE_FILE', reason } },
      )
    const opened = await world.as((tx) =>
      tx.rows<{ id: string; personId: string }>(
        sql`select id, person_id as "personId" from people.opened_file where account_id = ${administrator.accountId}::uuid`,
      ),
    )
    await world.ask(
      { ...administrator, openedFiles: opened },
      `{ nodes(ids: ["${idOf(person)}", "${idOf(other)}"]) { ... on Participant { identity { fullName } } } }`,
    )
    const usual = {
      role: 'ADMINISTRATOR',
      purpose: 'OPENED_FILE',
      kind: 'DOUBLE_FILE',
      reason: 'Memeriksa aduan atas nama ganda',
    }
    const found = await nodes(person)
    expect(found).toHaveLength(2)
    expect(found).toContainEqual(expect.objectContaining({ ...usual, act: 'OPENED', about: [] }))
    expect(found).toContainEqual(
      expect.objectContaining({ ...usual, act: 'READ', about: ['name and personal details'] }),
    )
  })

  it('tell that somebody looked for the file by its number, once a day however often', async () => {
    const registerNumber = '99/UJI/CARI'
    const person = await world.as((tx) => aParticipant(tx, { unitId: world.unitId, registerNumber }))
    const LOOK_UP = 'mutation ($input: LookUpFileInput!) { lookUpFile(input: $input) { found { subject } } }'
    for (let n = 0; n < 2; n++)
      await world.ask(aViewer('PROTECTION_OFFICER'), LOOK_UP, { input: { registerNumber } })
    expect(await nodes(person)).toEqual([
      expect.objectContaining({ act: 'LOOKED_UP', role: 'PROTECTION_OFFICER', about: [], reason: null }),
    ])
  })

  it('leave out what the person did, and tell what others did in words', async () => {
    const person = await world.somebody()
    await read(selfOf(person), person, 'identity { fullName } contact { phone }')
    expect(await nodes(person)).toEqual([])
    await world.ask(
      aViewer('OFFICER', { unitId: world.unitId }),
      'mutation ($input: MakeDataRequestInput!) { makeDataRequest(input: $input) { errors { __typename } } }',
      { input: { participant: idOf(person), kind: 'ACCESS', idempotencyKey: 'paper' } },
    )
    expect(await nodes(person)).toEqual([
      expect.objectContaining({
        act: 'RECORDED',
        role: 'OFFICER',
        about: [COMMAND_WORDS['MakeDataRequest']!.en],
      }),
    ])
  })

  it('tell a refused command as a try, in the same words, and change nothing of what was recorded', async () => {
    const person = await world.somebody()
    const make = (kind: string, idempotencyKey: string) =>
      world.ask(
        aViewer('OFFICER', { unitId: world.unitId }),
        'mutation ($input: MakeDataRequestInput!) { makeDataRequest(input: $input) { errors { __typename } } }',
        { input: { participant: idOf(person), kind, idempotencyKey } },
      )
    // A correction that does not say what is wrong.
    await make('CORRECTION', 'one')
    const tried = {
      act: 'TRIED',
      role: 'OFFICER',
      purpose: 'OTHER',
      about: [COMMAND_WORDS['MakeDataRequest']!.en],
    }
    expect(await nodes(person)).toEqual([expect.objectContaining(tried)])
    await make('ACCESS', 'two')
    expect((await nodes(person)).map(({ act }) => act).sort()).toEqual(['RECORDED', 'TRIED'])
  })

  it('come in pages that hold together', async () => {
    const person = await world.somebody()
    for (const role of ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER', 'TRAINER', 'ASSESSOR'] as const)
      await read(aViewer(role, { unitId: world.unitId }), person, 'identity { fullName }')
    const first = await receipts(person, selfOf(person), { first: 3 })
    const rest = await receipts(person, selfOf(person), { first: 3, after: first.pageInfo.endCursor })
    expect([first.edges.length, rest.edges.length, rest.pageInfo.hasNextPage]).toEqual([3, 2, false])
    const roles = [...first.edges, ...rest.edges].map(({ node }) => node.role)
    expect(new Set(roles).size).toBe(5)
  })

  it('are for nobody but the person: every other role in every relation gets null', async () => {
    const person = await world.somebody()
    await read(aViewer('OFFICER', { unitId: world.unitId }), person, 'identity { fullName }')
    for (const role of MEMBER_ROLES) {
      const viewer =
        role === 'PERSON'
          ? selfOf(await world.somebody())
          : aViewer(role, { unitId: world.unitId, opened: [person.personId] })
      expect((await receipts(person, viewer)) ?? null, role).toBeNull()
    }
  })

  it('answer in the database too only who asks about themself', async () => {
    const person = await world.somebody()
    await read(aViewer('OFFICER', { unitId: world.unitId }), person, 'identity { fullName }')
    const count = async (role: string, personId: string) => {
      const facts = { ...systemFacts(TODAY), role, person: personId }
      const rows = await world.database.transaction('titian_reader', facts, (tx) =>
        tx.rows(sql`select 1 from people.own_receipts()`),
      )
      return rows.length
    }
    expect(await count('PERSON', person.personId)).toBe(1)
    expect(await count('OFFICER', person.personId)).toBe(0)
    expect(await count('PERSON', crypto.randomUUID())).toBe(0)
    await expect(
      world.database.transaction('titian_employer', systemFacts(TODAY), (tx) =>
        tx.rows(sql`select 1 from people.own_receipts()`),
      ),
    ).rejects.toThrow(/permission denied/)
  })
})
