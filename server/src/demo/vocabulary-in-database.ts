import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** What the generator must know of the loaded vocabulary. */
export interface KnownVocabulary {
  /** Regency codes of each province. */
  regencies: ReadonlyMap<string, readonly string[]>
  /** The family of each occupation. */
  families: ReadonlyMap<string, string>
  skills: ReadonlySet<string>
  /** Certificate schemes by their codes. */
  schemes: ReadonlyMap<string, KnownScheme>
}

export interface KnownScheme {
  code: string
  level: number | null
  skills: readonly string[]
}

/** Reads the vocabulary that the installation has; throws when it has none yet. */
export const readVocabulary = async (tx: Tx): Promise<KnownVocabulary> => {
  const regions = await tx.rows<{ code: string; parent_code: string }>(
    sql`select code, parent_code from vocab.region where level = 'REGENCY' order by code`,
  )
  if (regions.length === 0) throw new Error('The vocabulary is not loaded; load it before the people.')
  const occupations = await tx.rows<{ code: string; family: string }>(
    sql`select code, family from vocab.occupation`,
  )
  const skills = await tx.rows<{ code: string }>(sql`select code from vocab.skill`)
  const schemes = await tx.rows<KnownScheme>(sql`select code, level, skills from vocab.scheme`)
  return {
    regencies: new Map(
      [...Map.groupBy(regions, (region) => region.parent_code)].map(([province, rows]) => [
        province,
        rows.map(({ code }) => code),
      ]),
    ),
    families: new Map(occupations.map(({ code, family }) => [code, family])),
    skills: new Set(skills.map(({ code }) => code)),
    schemes: new Map(schemes.map((scheme) => [scheme.code, scheme])),
  }
}
