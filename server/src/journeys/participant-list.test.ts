import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { journeysResolvers } from './journeys.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let units: [string, string]
let people: OfPerson[]
beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, [...participantsResolvers(testCipher, deliveredVocabulary()), ...journeysResolvers()])
  await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    units = [await anOrganisation(tx), await anOrganisation(tx)]
    people = []
    for (let number = 1; number <= 5; number += 1)
      people.push(await aParticipant(tx, { unitId: units[0], registeredOn: `2026-0${number}-01` }))
    await aParticipant(tx, { unitId: units[1] })
  })
})
afterAll(() => database.close())

const idOf = ({ personId }: OfPerson) => toTypeId('ptc', personId)

describe('the list of participants', () => {
  const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
    participants(first: $first, after: $after, last: $last, before: $before) {
      edges { node { id } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

  it('pages forwards and backwards through the same people, the latest first', async () => {
    const officer = aViewer('OFFICER', { unitId: units[0] })
    const page = async (variables: object) => (await ask(officer, PAGE, { ...variables })).data.participants
    const first = await page({ first: 2 })
    const second = await page({ first: 2, after: first.pageInfo.endCursor })
    const third = await page({ first: 2, after: second.pageInfo.endCursor })
    const ids = [first, second, third].flatMap(({ edges }) =>
      edges.map(({ node }: { node: { id: string } }) => node.id),
    )
    expect(ids).toEqual(people.toReversed().map(idOf))
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false])
    const back = await page({ last: 2, before: third.pageInfo.startCursor })
    expect(back.edges).toEqual(second.edges)
  })

  it('of a person is one line long: their own', async () => {
    const { data } = await ask(aViewer('PERSON', { personId: people[3]!.personId }), PAGE, { first: 100 })
    expect(data.participants.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      idOf(people[3]!),
    ])
  })

  it.each([
    ['a cursor that is none', { first: 2, after: 'abc' }],
    ['too many at once', { first: 101 }],
    ['both directions', { first: 2, last: 2 }],
  ])('refuses %s as bad input', async (_what, variables) => {
    const { errors } = await ask(aViewer('OFFICER', { unitId: units[0] }), PAGE, variables)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })

  it("refuses a cursor of somebody else's list", async () => {
    const { data } = await ask(aViewer('OFFICER', { unitId: units[0] }), PAGE, { first: 1 })
    const { errors } = await ask(aViewer('ADMINISTRATOR'), PAGE, {
      first: 1,
      after: data.participants.pageInfo.endCursor,
    })
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })

  it('filters by pathway and day of registration', async () => {
    const officer = aViewer('OFFICER', { unitId: units[0] })
    const count = async (filter: object) =>
      (
        await ask(
          officer,
          'query ($f: ParticipantFilter) { participants(filter: $f) { edges { cursor } } }',
          { f: filter },
        )
      ).data.participants.edges.length
    expect(await count({ pathway: 'ENTERPRISE' })).toBe(0)
    expect(await count({ registeredFrom: '2026-04-01' })).toBe(2)
  })
})
