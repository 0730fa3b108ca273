import type { Tx } from '../platform/database/database.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { type DataFile, readDataFile } from './data-file.ts'
import { occupationRows, programmeRows, regionRows, schemeRows, skillRows } from './rows.ts'

/** A set of reference data: its file, what its rows are, and the statements that bring them into its table. */
export interface Dataset {
  name: string
  file: string
  /** Raised when rows are read or written in another way, so that an unchanged file is loaded again. */
  format: number
  rows(file: DataFile): object[]
  /** Writes the rows, given as one JSON array, over what is there; what is no longer given stays, retired. */
  write(rows: string): RawBuilder<unknown>[]
}

const retire = (table: string, key: string, rows: string): RawBuilder<unknown> =>
  sql`update ${sql.table(`vocab.${table}`)} set retired = true
    where not retired and ${sql.ref(key)} not in (select value ->> ${key} from jsonb_array_elements(${rows}::jsonb))`

/** An upsert of whole rows from JSON; columns are named once, in our own source. */
const upsert = (
  table: string,
  key: string,
  columns: readonly string[],
  rows: string,
): RawBuilder<unknown> => {
  const target = sql.table(`vocab.${table}`)
  const list = sql.join(columns.map((column) => sql.ref(column)))
  const changes = sql.join(
    columns
      .filter((column) => column !== key)
      .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
  )
  return sql`insert into ${target} (${list})
    select ${list} from jsonb_populate_recordset(null::${target}, ${rows}::jsonb)
    on conflict (${sql.ref(key)}) do update set ${changes}, retired = false`
}

const dataset = (
  name: string,
  file: string,
  key: string,
  columns: string,
  rows: (file: DataFile) => object[],
): Dataset => ({
  name,
  file,
  format: 1,
  rows,
  write: (json) => [upsert(name, key, columns.split(' '), json), retire(name, key, json)],
})

const SPOKEN = 'id code name_id name_en synonyms_id synonyms_en'

export const VOCABULARY_DATASETS: readonly Dataset[] = [
  dataset(
    'region',
    'regions.csv',
    'code',
    'id code level parent_code name name_en latitude longitude timezone',
    regionRows,
  ),
  dataset('occupation', 'occupations.csv', 'code', `${SPOKEN} isco08 family`, occupationRows),
  dataset(
    'skill',
    'skills.csv',
    'code',
    `${SPOKEN} skill_group broader occupations programmes certifiable hazardous`,
    skillRows,
  ),
  dataset('scheme', 'schemes.csv', 'code', `${SPOKEN} skills occupation_code level`, schemeRows),
  dataset('programme', 'programmes.csv', 'key', 'id key name_id name_en', programmeRows),
]

/**
 * Brings data sets into the database, each only when its file (or the way it is read) differs from what was
 * loaded last. Runs as owner. Gives the names of those it loaded; throws `ReferenceDataError` before any change.
 */
export const loadDatasets = async (
  owner: Tx,
  datasets: readonly Dataset[],
  read: (name: string) => DataFile = readDataFile,
): Promise<string[]> => {
  const known = await owner.rows<{ dataset: string; sha256: string }>(
    sql`select dataset, sha256 from vocab.version`,
  )
  const before = new Map(known.map((version) => [version.dataset, version.sha256]))
  const changed = datasets
    .map((set) => ({ set, file: read(set.file) }))
    .map(({ set, file }) => ({ set, file, version: `${set.format}:${file.sha256}` }))
    .filter(({ set, version }) => before.get(set.name) !== version)
    .map((change) => ({ ...change, rows: JSON.stringify(change.set.rows(change.file)) }))
  for (const { set, version, rows } of changed) {
    for (const statement of set.write(rows)) await owner.rows(statement)
    await owner.rows(sql`insert into vocab.version (dataset, sha256, source)
      values (${set.name}, ${version}, ${set.file})
      on conflict (dataset) do update set sha256 = excluded.sha256, source = excluded.source, loaded_at = now()`)
  }
  return changed.map(({ set }) => set.name)
}
