import type { MinimumWage } from '@titian/shared/vacancies/minimum-wage.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { type DataFile, linesOf } from '../vocabulary/data-file.ts'
import type { Dataset } from '../vocabulary/load-vocabulary.ts'

const YEAR = 2026

/** The rows of `ump2026.csv`; a file holds one year, and a new year is a new file beside it. */
export const minimumWageRows = (file: DataFile): object[] =>
  linesOf(file).map((line) => ({
    province_code: line.text('code'),
    year: YEAR,
    monthly: line.number('ump_2026') ?? line.refuse('has no wage'),
    note: line.optional('note'),
  }))

/** Provincial minimum wages. What a file no longer has stays: a former year is still a year. */
export const MINIMUM_WAGE_DATASETS: readonly Dataset[] = [
  {
    name: 'minimum-wage-2026',
    file: 'ump2026.csv',
    format: 1,
    rows: minimumWageRows,
    write: (rows) => [
      sql`insert into vocab.minimum_wage (province_code, year, monthly, note)
        select province_code, year, monthly, note
        from jsonb_populate_recordset(null::vocab.minimum_wage, ${rows}::jsonb)
        on conflict (province_code, year) do update set monthly = excluded.monthly, note = excluded.note`,
    ],
  },
]

/** All minimum wages there are, read once at start. Any role may read them. */
export const readMinimumWages = (tx: Tx): Promise<MinimumWage[]> =>
  tx.rows<MinimumWage>(
    sql`select province_code as province, year, monthly from vocab.minimum_wage order by province_code, year`,
  )
