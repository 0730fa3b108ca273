import {
  type CapitalScheme,
  GRANT_RECIPIENTS,
  SCHEME_DOCUMENTS,
  SCHEME_LEVELS,
  type SchemeDocument,
  schemeFaults,
} from '@titian/shared/enterprises/scheme.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { type DataFile, linesOf } from '../vocabulary/data-file.ts'
import type { Dataset } from '../vocabulary/load-vocabulary.ts'

/** The rows of `capital_schemes.csv`; a row whose rules contradict themselves stops the loading. */
export const capitalSchemeRows = (file: DataFile): object[] =>
  linesOf(file).map((line) => {
    const number = (column: string) => line.number(column) ?? line.refuse(`has no ${column}`)
    const documents = line.list('documents')
    if (!documents.every((one) => (SCHEME_DOCUMENTS as readonly string[]).includes(one)))
      line.refuse('asks for a paper that nobody knows')
    const scheme: CapitalScheme = {
      code: line.text('code'),
      version: number('version'),
      year: number('year'),
      level: line.oneOf('level', SCHEME_LEVELS),
      recipient: line.oneOf('recipient', GRANT_RECIPIENTS),
      groupSize: number('group_size'),
      minAge: number('min_age'),
      maxAge: number('max_age'),
      grantLeast: number('grant_least'),
      grantMost: number('grant_most'),
      toolsPercent: number('tools_percent'),
      tranches: number('tranches'),
      requiresUnemployed: line.flag('requires_unemployed'),
      requiresNewHire: line.flag('requires_new_hire'),
      requiresPriorGrant: line.flag('requires_prior_grant'),
      reportWithinDays: number('report_within_days'),
      documents: documents as SchemeDocument[],
      effectiveFrom: line.text('effective_from'),
    }
    const faults = schemeFaults(scheme)
    if (faults.length > 0) line.refuse(`contradicts itself: ${faults.join(', ')}`)
    return {
      code: scheme.code,
      version: scheme.version,
      year: scheme.year,
      level: scheme.level,
      recipient: scheme.recipient,
      group_size: scheme.groupSize,
      min_age: scheme.minAge,
      max_age: scheme.maxAge,
      grant_least: scheme.grantLeast,
      grant_most: scheme.grantMost,
      tools_percent: scheme.toolsPercent,
      tranches: scheme.tranches,
      requires_unemployed: scheme.requiresUnemployed,
      requires_new_hire: scheme.requiresNewHire,
      requires_prior_grant: scheme.requiresPriorGrant,
      report_within_days: scheme.reportWithinDays,
      documents: scheme.documents,
      effective_from: scheme.effectiveFrom,
      source: line.text('source'),
    }
  })

/** What was loaded under a version stays as it was: applications rest on it. A changed rule is a new version. */
export const CAPITAL_SCHEME_DATASETS: readonly Dataset[] = [
  {
    name: 'capital-schemes',
    file: 'capital_schemes.csv',
    format: 1,
    rows: capitalSchemeRows,
    write: (rows) => [
      sql`insert into vocab.capital_scheme select *
        from jsonb_populate_recordset(null::vocab.capital_scheme, ${rows}::jsonb)
        on conflict (code, version) do nothing`,
    ],
  },
]

/** All rules there are, also of former years. */
export const readCapitalSchemes = (tx: Pick<Tx, 'rows'>): Promise<CapitalScheme[]> =>
  tx.rows<CapitalScheme>(sql`
    select code, version, year, level, recipient, group_size as "groupSize", min_age as "minAge",
      max_age as "maxAge", grant_least as "grantLeast", grant_most as "grantMost",
      tools_percent as "toolsPercent", tranches, requires_unemployed as "requiresUnemployed",
      requires_new_hire as "requiresNewHire", requires_prior_grant as "requiresPriorGrant",
      report_within_days as "reportWithinDays", documents, effective_from::text as "effectiveFrom"
    from vocab.capital_scheme order by year desc, code, version`)
