import type { Card } from '@titian/shared/candidates/card.ts'
import pg from 'pg'
import { toRow } from '../src/candidates/card-row.ts'
import { randomCards } from '../src/candidates/random-cards.fixture.ts'
import { migrations } from '../src/migrations.ts'
import type { Database } from '../src/platform/database/database.ts'
import { migratePostgres, openPostgres } from '../src/platform/database/open.ts'
import { prepareInstallation } from '../src/prepare.ts'
import type { Vocabulary } from '../src/vocabulary/vocabulary.ts'

const INDEXES = ['relevance', 'band', 'province', 'family', 'skills', 'schemes', 'occupation']

/** A database of its own on the cluster of an address, with the schema and no people. */
export interface BenchDatabase {
  database: Database
  /** Runs SQL as owner. */
  owner(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  drop(): Promise<void>
}

/** Makes a database named for this process. Throws when the cluster can't be reached. */
export const makeDatabase = async (cluster: string): Promise<BenchDatabase> => {
  const name = `titian_bench_${process.pid}`
  const once = async (address: string, statement: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    try {
      return (await client.query(statement, values)).rows as Record<string, unknown>[]
    } finally {
      await client.end()
    }
  }
  const url = new URL(cluster)
  url.pathname = '/postgres'
  const maintenance = url.href
  await once(maintenance, `drop database if exists ${name} with (force)`)
  await once(maintenance, `create database ${name}`)
  url.pathname = `/${name}`
  const house = { entities: [], migrations, prepare: prepareInstallation('SYNTHETIC') }
  await migratePostgres(url.href, house)
  const database = await openPostgres(url.href, house, 4)
  return {
    database,
    owner: (statement, values) => once(url.href, statement, values),
    drop: async () => {
      await database.close()
      await once(maintenance, `drop database if exists ${name} with (force)`)
    },
  }
}

const AT_ONCE = 10_000

/** Fills the card table with random cards: indexes are built afterwards, as after a restore. */
export const fillCards = async (
  { owner }: BenchDatabase,
  count: number,
  vocabulary: Vocabulary,
): Promise<void> => {
  const definitions = await owner(
    `select indexdef from pg_indexes where schemaname = 'card' and tablename = 'card' and indexname = any ($1)`,
    [INDEXES.map((index) => `card_${index}`)],
  )
  await owner('truncate card.card cascade')
  await owner('truncate card.card_change')
  await owner(`drop index ${INDEXES.map((index) => `card.card_${index}`).join(', ')}`)
  await owner('alter table card.card disable trigger user')
  const parts = Math.ceil(count / AT_ONCE)
  for (let part = 0; part < parts; part++) {
    // Part by part, so that a million cards never stand in memory at once; places in lists stay mixed.
    const cards = randomCards(Math.min(AT_ONCE, count - part * AT_ONCE), 2026 + part, vocabulary).map(
      (card) => ({
        ...card,
        ordinal: card.ordinal * parts + part,
        codeName: `${card.codeName} ${part}`,
      }),
    )
    await owner(insertCards, [JSON.stringify(rowsOf(cards, vocabulary))])
  }
  await owner('alter table card.card enable trigger user')
  for (const { indexdef } of definitions) await owner(String(indexdef))
  await owner('vacuum analyze card.card')
}

const rowsOf = (cards: readonly Card[], vocabulary: Vocabulary) =>
  cards.map((card) => toRow(card, vocabulary))

const COLUMNS = `id, ordinal, code_name, occupation, family, experience, education, region, province, band, certified, skills,
  certificates, skills_held, skills_assessed, skills_trained, skills_certified, schemes, languages, licences, working_hours`

const insertCards = `insert into card.card (${COLUMNS}) select ${COLUMNS}
  from jsonb_populate_recordset(null::card.card, $1::jsonb)`
