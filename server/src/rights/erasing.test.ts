import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationDatabase } from '../../test/database.ts'
import { type CanaryWorld, writeCanaries } from '../../test/leaks/canaries.ts'
import type { ConsentListener } from '../consents/on-consent-ended.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { apiOf, aViewer, TODAY } from '../participants/staff.fixture.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { ERASURE_LIST } from './erasure-list.ts'
import { MAKE } from './rights.fixture.ts'
import { rightsResolvers } from './rights.ts'

const ANSWER = `mutation ($input: AnswerDataRequestInput!) { answerDataRequest(input: $input) {
  dataRequest { state } errors { __typename ... on UserError { path } } } }`

let database: Database
let world: CanaryWorld
const heard: string[] = []
const listener: ConsentListener = async (_, { purpose }) => void heard.push(purpose)
beforeAll(async () => {
  database = await demonstrationDatabase()
  world = await writeCanaries(database)
})
afterAll(() => database.close())

const as = <T>(act: (tx: Tx) => Promise<T>) => database.transaction('titian_command', systemFacts(TODAY), act)
/** As the owner: also what no request may read. */
const look = <T>(query: RawBuilder<T>) =>
  as(async (tx) => {
    await tx.rows(sql`set local role none`)
    return tx.rows<T>(query)
  })

const answer = async ({ personId, unitId }: OfPerson, more: object) => {
  const ask = apiOf(database, rightsResolvers([listener]))
  const officer = aViewer('OFFICER', { unitId })
  const made = await ask(officer, MAKE, {
    input: {
      participant: toTypeId('ptc', personId),
      kind: 'ERASURE',
      idempotencyKey: crypto.randomUUID(),
    },
  })
  const input = {
    dataRequest: made.data.makeDataRequest.dataRequest.id,
    outcome: 'GRANTED',
    answer: 'Data Anda sudah kami hapus.',
    expectedVersion: 1,
    ...more,
  }
  const { data, errors } = await ask(officer, ANSWER, { input })
  if (errors) throw errors[0]
  return data.answerDataRequest.errors
}

/** Every cell of every table about people, as the catalogue has them, in which one of these canaries sits. */
const cellsWith = async (
  canaries: readonly string[],
): Promise<{ table: string; column: string; text: string }[]> => {
  const tables = await look<{ name: string; isOfPerson: boolean }>(sql`
    select table_name as name, exists (select 1 from information_schema.columns c where c.table_schema = 'people'
      and c.table_name = t.table_name and c.column_name = 'person_id') as "isOfPerson"
    from information_schema.tables t where table_schema = 'people' and table_type = 'BASE TABLE' order by 1`)
  const any = canaries.join('|')
  const cells = []
  for (const { name, isOfPerson } of tables) {
    const found = await look<{ column: string; text: string }>(sql`
      select cell.key as "column", cell.value as text
      from (select * from ${sql.table(`people.${name}`)}
        ${isOfPerson ? sql`where person_id = any (${`{${world.people.join(',')}}`}::uuid[])` : sql``}) row,
        jsonb_each_text(to_jsonb(row)) cell
      where cell.value ~ ${any} order by 1, 2`)
    cells.push(...found.map((cell) => ({ table: name, ...cell })))
  }
  return cells
}
const keeps = (table: string): readonly string[] => {
  const how = ERASURE_LIST[table]
  return how && 'keeps' in how ? (how.keeps ?? []) : []
}
const stays = (table: string, column: string): boolean => {
  const how = ERASURE_LIST[table]
  return how !== undefined && 'blanks' in how && !(column in how.blanks)
}

const canariesOf = (personId: string) =>
  world.canaries.filter(({ person }) => person === personId).map(({ text }) => text)

describe('the list of what is erased', () => {
  it('names every table about people, and no other', async () => {
    const tables = await look<{ name: string }>(sql`select table_name as name from information_schema.tables
      where table_schema = 'people' and table_type = 'BASE TABLE' order by 1`)
    expect(Object.keys(ERASURE_LIST).toSorted()).toEqual(tables.map(({ name }) => name))
  })

  it('blanks every open text of a row that stays, or says that it tells nothing', async () => {
    const open = await look<{ table: string; column: string }>(sql`
      select c.table_name as "table", c.column_name as "column" from information_schema.columns c
      where c.table_schema = 'people' and c.data_type in ('text', 'ARRAY', 'jsonb', 'bytea') and not exists (
        select 1 from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
        where k.contype = 'c' and k.conrelid = format('people.%I', c.table_name)::regclass and a.attname = c.column_name
          and pg_get_constraintdef(k.oid) ~ ('\\m' || c.column_name || '( = ANY| <@)'))`)
    const untold = open.filter(({ table, column }) => stays(table, column) && !keeps(table).includes(column))
    expect(untold).toEqual([])
  })
})

describe('erasing somebody’s data', () => {
  it('is not done whole while a stay goes on, and says why', async () => {
    const [personId] = world.people
    const before = await cellsWith(canariesOf(personId))
    expect(await answer({ personId, unitId: world.units[0] }, {})).toEqual([
      { __typename: 'LawKeepsSomeData', path: ['outcome'] },
    ])
    expect(before.length).toBeGreaterThan(50)
    expect(await cellsWith(canariesOf(personId))).toEqual(before)
  })

  it('in part leaves who and where the person is by law, and nothing else that is personal', async () => {
    const personId = world.people[1]
    const refused = await answer(
      { personId, unitId: world.units[0] },
      { outcome: 'PARTLY', ground: 'LAW_KEEPS_IT' },
    )
    expect(refused).toEqual([])
    const kept = ['identity', 'custody_episode', 'participant', 'stored_file']
    const found = await cellsWith(canariesOf(personId))
    expect(found.filter(({ table, column }) => !kept.includes(table) && !stays(table, column))).toEqual([])
    expect(found.some(({ table }) => table === 'identity')).toBe(true)
    expect(found.some(({ table }) => table === 'contact')).toBe(false)
    expect(heard).toEqual(['SHOW', 'INTRODUCE', 'FOLLOW_UP'])
  })

  it('whole leaves no canary of the person in any table about people, and everybody else as they were', async () => {
    const [personId, , strangerId] = world.people
    await as((tx) =>
      tx.rows(sql`update people.custody_episode set ended_on = '2026-11-01', expected_release_on = null,
        expected_release_source = null, expected_release_as_of = null where person_id = ${personId}::uuid`),
    )
    const strangers = await cellsWith(canariesOf(strangerId))
    expect(await answer({ personId, unitId: world.units[0] }, {})).toEqual([])
    const found = await cellsWith(canariesOf(personId))
    expect(found.filter(({ table, column }) => !stays(table, column))).toEqual([])
    // What stays of a text is named as telling nothing.
    expect(
      found.filter(({ table, column, text }) => text.includes('CANARY') && !keeps(table).includes(column)),
    ).toEqual([])
    expect(await cellsWith(canariesOf(strangerId))).toEqual(strangers)
  })

  it('leaves a tombstone and every step, and opens no name to an employer', async () => {
    const [personId] = world.people
    const [row] = await look<{ stones: number; steps: number; names: number }>(sql`select
      (select count(*)::int from people.erasure where person_id = ${personId}::uuid and is_whole) as stones,
      (select count(*)::int from people.journey_step where person_id = ${personId}::uuid) as steps,
      (select count(*)::int from hire.disclosed_person d join people.introduction i on i.id = d.introduction_id
        where i.person_id = ${personId}::uuid) as names`)
    expect(row).toEqual({ stones: 1, steps: 1, names: 0 })
  })
})
