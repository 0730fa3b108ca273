import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
}, 120_000)
afterAll(() => app.close())

/** Two people of the officer's unit whose cards are out. */
const shownPeople = async () => {
  const { data } = await app.explore('officer', '{ participants(first: 1) { edges { node { id } } } }')
  const [first] = (data as { participants: { edges: { node: { id: string } }[] } }).participants.edges
  return app.installation.database.transaction('titian_command', systemFacts(''), (tx) =>
    tx.rows<{ card: string; person: string }>(sql`
      select card_id as card, person_id as person from people.card_origin
        join people.participant using (person_id)
      where unit_id = (select unit_id from people.participant
        where person_id = ${fromTypeId('ptc', first!.node.id)}::uuid)
      order by card_id limit 2`),
  )
}

const cardSeen = async (card: string) => {
  const { data } = await app.ask('query ($id: ID!) { candidate(id: $id) { codeName } }', {
    id: toTypeId('cnd', card),
  })
  return data?.['candidate'] ?? null
}

const record = async (person: string, more: object) => {
  const day = new Date().toISOString().slice(0, 10)
  const { data, errors } = await app.explore(
    'officer',
    `mutation ($input: RecordCustodyInput!) { recordCustody(input: $input) { errors { __typename } } }`,
    {
      input: {
        participant: toTypeId('ptc', person),
        legalStage: 'CONDITIONAL_RELEASE',
        startedOn: day,
        asOfOn: day,
        ...more,
      },
    },
  )
  expect(errors).toEqual([])
  expect(data).toEqual({ recordCustody: { errors: [] } })
}

describe('custody that an officer records', () => {
  it('takes the card away for the next request when it lets nobody be shown, and leaves it otherwise', async () => {
    const [one, other] = await shownPeople()
    await record(other!.person, {})
    expect(await cardSeen(other!.card)).not.toBe(null)
    expect(await cardSeen(one!.card)).not.toBe(null)
    await record(one!.person, { isFurtherCasePending: true })
    expect(await cardSeen(one!.card)).toBe(null)
    expect(await cardSeen(other!.card)).not.toBe(null)
  })
})
