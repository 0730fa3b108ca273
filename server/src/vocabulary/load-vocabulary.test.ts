import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { openPglite } from '../platform/database/open.ts'
import { PlatformMigration } from '../platform/database/platform.migration.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { type DataFile, ReferenceDataError } from './data-file.ts'
import { loadDatasets, VOCABULARY_DATASETS } from './load-vocabulary.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { deliveredVocabulary } from './vocabulary.fixture.ts'
import { VocabularyMigration } from './vocabulary.migration.ts'

/** The room and what lies under it. */
const migrations = [
  { name: '001-platform', class: PlatformMigration },
  { name: '010-vocabulary', class: VocabularyMigration },
]

/** Runs `act` as owner of an empty, migrated database of its own. */
const asOwner = async (act: (owner: Tx) => Promise<void>): Promise<void> => {
  const { database } = await openPglite({}, { entities: [], migrations }, act)
  await database.close()
}

const programmes = (sha256: string, lines: string[]) => (): DataFile => ({
  name: 'programmes.csv',
  sha256,
  text: ['key,name_id,name_en', ...lines].join('\n'),
})
const PROGRAMMES = VOCABULARY_DATASETS.filter(({ name }) => name === 'programme')

describe('loading the vocabulary', () => {
  it('loads everything once and nothing the second time', async () => {
    await asOwner(async (owner) => {
      expect(await loadDatasets(owner, VOCABULARY_DATASETS)).toEqual(
        VOCABULARY_DATASETS.map(({ name }) => name),
      )
      expect(await loadDatasets(owner, VOCABULARY_DATASETS)).toEqual([])
      const versions = await owner.rows<{ source: string }>(
        sql`select source from vocab.version order by source`,
      )
      expect(versions.map(({ source }) => source)).toEqual([
        'occupations.csv',
        'programmes.csv',
        'regions.csv',
        'schemes.csv',
        'skills.csv',
      ])
    })
  })

  it('changes a renamed entry, keeps its id, retires what is gone and takes it back', async () => {
    await asOwner(async (owner) => {
      const read = () =>
        owner.rows<{ id: string; key: string; name_id: string; retired: boolean }>(
          sql`select id, key, name_id, retired from vocab.programme order by key`,
        )
      await loadDatasets(owner, PROGRAMMES, programmes('a', ['WEL,Las,Welding', 'SEW,Menjahit,Sewing']))
      const [sewing, welding] = await read()
      await loadDatasets(owner, PROGRAMMES, programmes('b', ['WEL,Pengelasan,Welding']))
      expect(await read()).toEqual([
        { ...sewing, retired: true },
        { ...welding, name_id: 'Pengelasan' },
      ])
      await loadDatasets(owner, PROGRAMMES, programmes('c', ['WEL,Las,Welding', 'SEW,Menjahit,Sewing']))
      expect(await read()).toEqual([sewing, welding])
    })
  })

  it('refuses a broken file before it changes anything', async () => {
    await asOwner(async (owner) => {
      await loadDatasets(owner, PROGRAMMES, programmes('a', ['WEL,Las,Welding']))
      const broken = loadDatasets(owner, PROGRAMMES, programmes('b', ['WEL,Las,']))
      await expect(broken).rejects.toThrow(ReferenceDataError)
      const rows = await owner.rows(sql`select 1 from vocab.programme where not retired`)
      expect(rows).toHaveLength(1)
    })
  })
})

describe('the loaded vocabulary', () => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  it.each(['titian_public', 'titian_employer', 'titian_reader', 'titian_projector'] as const)(
    'is read whole by %s, and equals the files',
    async (role) => {
      const loaded = await database.transaction(role, systemFacts('2026-11-24'), readVocabulary)
      const delivered = deliveredVocabulary()
      for (const kind of ['regions', 'occupations', 'skills', 'schemes', 'programmes'] as const)
        expect(Object.fromEntries(loaded[kind])).toEqual(Object.fromEntries(delivered[kind]))
    },
  )

  it.each(['titian_public', 'titian_reader', 'titian_command'] as const)(
    'is not written by %s',
    async (role) => {
      const write = database.transaction(role, systemFacts('2026-11-24'), (tx) =>
        tx.rows(sql`update vocab.skill set name_id = 'Lain'`),
      )
      await expect(write).rejects.toThrow(/permission denied/)
    },
  )
})
