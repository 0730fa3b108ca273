import { createHash } from 'node:crypto'
import { ENDED_STAGES } from '@titian/shared/journeys/stage.ts'
import { adopted } from '@titian/shared/readiness/rule-adoption.ts'
import type { RuleBody } from '@titian/shared/readiness/rule-edit.ts'
import {
  type ConcernedPerson,
  fingerprintText,
  previewRules,
  type RulePreview,
} from '@titian/shared/readiness/rule-preview.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { factRows, toFacts } from './readiness-rows.ts'
import { rulesOn } from './rule-rows.ts'

/** Everybody whose journey is not over, with what readiness is computed from and where their unit is. */
const concernedPeople = async (rows: Tx['rows'], today: string): Promise<ConcernedPerson[]> => {
  const everybody = sql`(select array_agg(person_id order by person_id) from people.journey
    where stage <> all (${`{${ENDED_STAGES.join(',')}}`}::text[]))::uuid[]`
  const facts = await rows(factRows(everybody))
  const places = await rows<{ id: string; province: string | null }>(
    sql`select id, province_code as province from org.organisation
      where kind in ('CORRECTIONS_UNIT', 'COMMUNITY_CORRECTIONS')`,
  )
  const provinces = new Map(places.map(({ id, province }) => [id, province]))
  return facts.map((row) => ({
    personId: row.personId,
    unitId: row.unitId,
    region: provinces.get(row.unitId) ?? null,
    isConfirmed: row.confirmedAt !== null,
    facts: toFacts(row, today),
  }))
}

export interface FoundPreview extends RulePreview {
  /** Equal for equal rules, day and people: what was shown is what is approved. */
  fingerprint: string
}

/** Who would enter and who would drop out, if these rules were in force today instead of those that are. */
export const findPreview = async (rows: Tx['rows'], body: RuleBody, today: string): Promise<FoundPreview> => {
  const before = await rulesOn(rows, today)
  const preview = previewRules(await concernedPeople(rows, today), before, adopted(body, 0, today), today)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([before.key, sortedText(body), today]))
    .update(fingerprintText(preview))
    .digest('hex')
  return { ...preview, fingerprint }
}

/** The database keeps the keys of an object in an order of its own. */
const sortedText = (value: unknown): string =>
  JSON.stringify(value, (_, entry) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : entry,
  )
