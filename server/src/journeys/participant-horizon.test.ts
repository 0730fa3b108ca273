import { MEMBER_ROLES, type MemberRole } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { aJourney } from './journey.fixture.ts'
import { journeysResolvers } from './journeys.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let unit: string
const names = new Map<string, string>()

beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, [...participantsResolvers(testCipher, deliveredVocabulary()), ...journeysResolvers()])
  await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    unit = await anOrganisation(tx)
    await aJourney(tx, unit, { fullName: 'Sri Lewat', expectedReleaseOn: '2026-11-20' })
    const budi = await aJourney(tx, unit, {
      fullName: 'Budi Santoso',
      stage: 'JOB_READY',
      expectedReleaseOn: '2027-02-16',
      registerNumber: 'B.I/17/2025',
    })
    await aJourney(tx, unit, { fullName: "Nur'aini 100%", expectedReleaseOn: '2027-05-11' })
    await aJourney(tx, unit, { fullName: 'Budiman', expectedReleaseOn: '2027-05-12' })
    await aJourney(tx, unit, { fullName: 'Ketut' })
    const moved = await aJourney(tx, unit, { fullName: 'Made Pindah', expectedReleaseOn: '2026-12-01' })
    await tx.rows(sql`insert into people.custody_episode (person_id, unit_id, legal_stage, started_on, as_of)
      values (${moved}::uuid, ${unit}::uuid, 'CONDITIONAL_LEAVE', '2026-11-01', '2026-11-20')`)
    await aJourney(tx, unit, {
      fullName: 'Wayan Almarhum',
      stage: 'DECEASED',
      expectedReleaseOn: '2026-12-01',
    })
    await aJourney(tx, unit, {
      fullName: 'Budi Jauh',
      unitId: await anOrganisation(tx),
      expectedReleaseOn: '2026-12-01',
    })
    await tx.rows(
      sql`update people.identity set aliases = array['Pak De', 'Slamet'] where person_id = ${budi}::uuid`,
    )
    for (const row of await tx.rows<{ id: string; name: string }>(
      sql`select person_id as id, full_name as name from people.identity`,
    ))
      names.set(row.id, row.name)
  })
})
afterAll(() => database.close())

const LIST = `query ($f: ParticipantFilter, $after: String, $first: Int = 50) {
  participants(filter: $f, first: $first, after: $after) { totalCount edges { cursor node { id } } pageInfo { endCursor } } }`
const rolesThat = (list: readonly MemberRole[]) => MEMBER_ROLES.filter((role) => !list.includes(role))
const as = (role: MemberRole) => aViewer(role, { unitId: unit, isFresh: true })

/** The names in a list, as the tests know them; what the list itself shows are ids. */
const found = async (filter: object, viewer = as('OFFICER')): Promise<string[]> => {
  const { data, errors } = await ask(
    viewer,
    'query ($f: ParticipantFilter) { participants(filter: $f, first: 50) { edges { node { identity { fullName } } } } }',
    { f: filter },
  )
  if (errors) throw new Error(errors[0]?.message)
  return data.participants.edges.map(
    (edge: { node: { identity: { fullName: string } } }) => edge.node.identity.fullName,
  )
}

describe('the horizon of release', () => {
  it.each([
    [12, ['Sri Lewat', 'Budi Santoso']],
    [24, ['Sri Lewat', 'Budi Santoso', "Nur'aini 100%"]],
  ])(
    'of %i weeks holds who is inside and expected to leave until its last day, the first first',
    async (weeks, whom) => {
      expect(await found({ releaseWithinWeeks: weeks })).toEqual(whom)
      const { data } = await ask(as('OFFICER'), LIST, { f: { releaseWithinWeeks: weeks }, first: 1 })
      expect(data.participants.totalCount).toBe(whom.length)
    },
  )

  it('is paged by the day of release', async () => {
    const filter = { releaseWithinWeeks: 24 }
    const ids: string[] = []
    for (let after: string | null = null, page = 0; page < 4; page += 1) {
      const { data } = await ask(as('PROBATION_OFFICER'), LIST, { f: filter, first: 1, after })
      const { edges, pageInfo } = data.participants
      ids.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
      after = pageInfo.endCursor ?? after
    }
    expect(new Set(ids).size).toBe(3)
  })

  it.each(rolesThat(['OFFICER', 'PROBATION_OFFICER']))(
    'tells %s nothing, whatever the weeks and whoever is there: no list, no count, no cursor',
    async (role) => {
      const answers = await Promise.all(
        [12, 24].map((weeks) => ask(as(role), LIST, { f: { releaseWithinWeeks: weeks } })),
      )
      for (const { data, withheld } of answers) {
        expect(data).toEqual({ participants: null })
        expect(withheld).toContainEqual(
          expect.objectContaining({ class: expect.stringMatching(/criminal|work/) }),
        )
      }
    },
  )

  it('is refused to an administrator even for a file that is open', async () => {
    const opened = aViewer('ADMINISTRATOR', { opened: [...names.keys()] })
    const { data } = await ask(opened, LIST, { f: { releaseWithinWeeks: 24 } })
    expect(data.participants).toBeNull()
  })

  it('orders no other list: what others see does not follow from who leaves', async () => {
    const order = async () => {
      const { data } = await ask(as('TRAINER'), LIST)
      return data.participants.edges.map(({ node }: { node: { id: string } }) => node.id)
    }
    const before = await order()
    await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      tx.rows(sql`update people.custody_episode set expected_release_on = expected_release_on + 3000
        where expected_release_on is not null and person_id in (select person_id from people.identity where full_name = 'Budiman')`),
    )
    expect(await order()).toEqual(before)
  })

  it('is written down as a reading of custody, though only ids were asked for', async () => {
    const officer = as('OFFICER')
    await ask(officer, LIST, { f: { releaseWithinWeeks: 12 } })
    const [entry] = await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      tx.rows<{ classes: string[]; subjects: string[] }>(
        sql`select classes, subjects from audit.operation where actor_id = ${officer.accountId}::uuid`,
      ),
    )
    expect(entry?.classes).toEqual(['criminal'])
    expect(entry?.subjects.map((id) => names.get(id)).toSorted()).toEqual(['Budi Santoso', 'Sri Lewat'])
  })

  it.each([0, 13, -12, 2_147_483_647])('refuses %i weeks as bad input', async (weeks) => {
    const { errors } = await ask(as('OFFICER'), LIST, { f: { releaseWithinWeeks: weeks } })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      path: ['filter', 'releaseWithinWeeks'],
    })
  })
})

describe('a search by name', () => {
  it.each([
    ['a part of it', 'budi', ['Budi Santoso', 'Budiman']],
    ['every word, in any order', 'santoso BUDI', ['Budi Santoso']],
    ['another name', 'slamet', ['Budi Santoso']],
    ['a register number', '17/2025', ['Budi Santoso']],
    ['signs that mean something to a database', "nur'aini 100%", ["Nur'aini 100%"]],
    ['a sign that stands for anything elsewhere', '%', ["Nur'aini 100%"]],
    ['nobody', 'zzz', []],
  ])('finds by %s', async (_what, name, whom) => {
    expect((await found({ name })).toSorted()).toEqual(whom)
  })

  it('goes with every other part of the question', async () => {
    expect(await found({ name: 'budi', stages: ['JOB_READY'], releaseWithinWeeks: 12 })).toEqual([
      'Budi Santoso',
    ])
    expect(await found({ name: 'budi', stages: ['PLACED'] })).toEqual([])
    expect(await found({ name: '  ' })).toHaveLength(7)
  })

  it.each(
    rolesThat([
      'OFFICER',
      'TRAINER',
      'ASSESSOR',
      'PLACEMENT_OFFICER',
      'PROBATION_OFFICER',
      'REHAB_COUNSELLOR',
    ]),
  )('is refused to %s, who reads nobody of a unit by name', async (role) => {
    const answers = await Promise.all(['Budi', 'zzz'].map((name) => ask(as(role), LIST, { f: { name } })))
    expect(answers[0]?.data).toEqual({ participants: null })
    expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]))
  })

  it('is written down as a reading of identity', async () => {
    const trainer = as('TRAINER')
    await ask(trainer, LIST, { f: { name: 'ketut' } })
    const [entry] = await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      tx.rows<{ classes: string[] }>(
        sql`select classes from audit.operation where actor_id = ${trainer.accountId}::uuid`,
      ),
    )
    expect(entry?.classes).toEqual(['identity'])
  })
})
