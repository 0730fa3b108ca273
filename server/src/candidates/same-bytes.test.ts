import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { account, candidatesApi, key, SEARCH } from './candidates-api.fixture.ts'
import { storeCards, TODAY } from './card-database.fixture.ts'
import { asCommand, aUnit, jobReady, storePeople } from './job-ready-people.fixture.ts'
import { randomCards, seeded, uuid } from './random-cards.fixture.ts'

const vocabulary = deliveredVocabulary()
const cards = randomCards(120, 12, vocabulary)
const EMPLOYER = uuid(seeded(3))

/** Texts and filters of employers: those that find many, few, nobody, and those that are refused. */
const QUESTIONS: Record<string, unknown>[] = [
  {},
  { filter: { text: 'tukang las bandung' } },
  { filter: { text: 'welder SMAW 3G' } },
  { filter: { text: 'jahit obras' }, orderBy: 'AVAILABILITY' },
  { filter: { text: 'sopir forklif' } },
  { filter: { text: 'astronot' } },
  { filter: { skillsAny: ['weld', 'sew'] }, first: 100 },
  { filter: { near: { region: '32.73', withinKm: 100 } }, orderBy: 'DISTANCE' },
  { filter: { regions: ['ID-JW'], availability: ['NOW'], isCertified: true } },
  { filter: { families: ['FOOD'], education: ['SENIOR_SECONDARY'] }, last: 3 },
  { filter: { skillsAll: ['no-such-skill'] } },
  { first: 0 },
]

describe('two databases with the same cards, and everything else different', () => {
  let databases: Database[]
  let apis: ReturnType<typeof candidatesApi>[]
  beforeAll(async () => {
    databases = [await testDatabase(), await testDatabase()]
    const [plain, crowded] = databases as [Database, Database]
    await storeCards(plain, cards, vocabulary)
    // The other came to the same cards on another way: in another order, with people, changes and readers.
    const random = seeded(4)
    const people = jobReady(random, 90, (at) => ({
      legalStage: at % 2 === 0 ? 'CONDITIONAL_RELEASE' : 'SENTENCED',
      occupation: '7531-penjahit',
    }))
    await storePeople(crowded, await aUnit(crowded), people)
    const gone = randomCards(30, 77, vocabulary).map((card) => ({
      ...card,
      ordinal: card.ordinal + 5_000,
      codeName: `${card.codeName} lama`,
    }))
    await storeCards(crowded, [...gone, ...cards.toReversed()], vocabulary)
    await crowded.transaction('titian_projector', systemFacts(TODAY), async ({ rows }) => {
      await rows(sql`delete from card.card where id = any (${gone.map((card) => card.id)}::uuid[])`)
      await rows(sql`insert into people.card_origin (card_id, person_id)
        select unnest(${cards.slice(0, 90).map((card) => card.id)}::uuid[]), unnest(${people.map((one) => one.personId)}::uuid[])`)
    })
    await asCommand(crowded, ({ rows }) =>
      rows(sql`update people.custody_episode set further_case_pending = true`),
    )
    apis = databases.map((database) => candidatesApi(database))
    // One answers from the index, the other from the tables.
    await apis[0]?.room.loadIndex()
  })
  afterAll(async () => {
    for (const database of databases) await database.close()
  })

  it.each(QUESTIONS)('answer %j with the same bytes', async (variables) => {
    for (const viewer of [account(EMPLOYER), key(EMPLOYER)]) {
      const [one, other] = await Promise.all(apis.map((api) => api.ask(viewer, SEARCH, variables)))
      expect(JSON.stringify(other)).toBe(JSON.stringify(one))
    }
  })

  it('answer for single candidates with the same bytes', async () => {
    const ids = cards.slice(0, 40).map((card) => toTypeId('cnd', card.id))
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Candidate { codeName headline region { name } } } }`
    const [one, other] = await Promise.all(apis.map((api) => api.ask(key(EMPLOYER), query, { ids })))
    expect(one?.data.nodes[0].codeName).toBe(cards[0]?.codeName)
    expect(JSON.stringify(other)).toBe(JSON.stringify(one))
  })
})

describe('the database roles around cards', () => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  const readable = (role: 'titian_employer' | 'titian_public' | 'titian_projector') =>
    database.transaction('titian_command', systemFacts(TODAY), async ({ rows }) => {
      const found = await rows<{ name: string }>(sql`
        select n.nspname || '.' || c.relname || '.' || a.attname as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
        where n.nspname in ('people', 'card', 'auth', 'audit', 'org', 'app') and c.relkind in ('r', 'v') and a.attnum > 0
          and has_schema_privilege(${role}, n.oid, 'USAGE') and has_column_privilege(${role}, c.oid, a.attnum, 'SELECT')`)
      return found.map(({ name }) => name)
    })
  const tables = (columns: string[]) => new Set(columns.map((name) => name.split('.').slice(0, 2).join('.')))

  it('let an employer read cards and their trail, and nothing about a person', async () => {
    const names = await readable('titian_employer')
    expect([...tables(names)].filter((table) => table.startsWith('card.')).toSorted()).toEqual([
      'card.card',
      'card.card_change',
      // What employers look for in vain, weekly, where three of them share it: nothing about a person.
      'card.demand',
      'card.demand_week',
      'card.publication',
      'card.supply',
    ])
    expect(names.filter((name) => name.startsWith('people.') || name.startsWith('auth.'))).toEqual([])
  })

  it('let the public read the weekly table, and no card', async () => {
    const names = await readable('titian_public')
    expect([...tables(names)].filter((table) => table.startsWith('card.')).toSorted()).toEqual([
      'card.demand',
      'card.demand_week',
      'card.publication',
      'card.supply',
    ])
  })

  it('let the projector read the facts of a card, and neither unit, offence, health, name nor contact', async () => {
    const names = await readable('titian_projector')
    expect(names).toContain('people.card_gate.may_be_shown')
    expect(names.filter((name) => name.endsWith('.unit_id'))).toEqual([])
    for (const table of ['identity', 'contact', 'custody_episode', 'health_note', 'opened_file'])
      expect(tables(names)).not.toContain(`people.${table}`)
  })
})
