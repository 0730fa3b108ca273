import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { OccupationRow, ProgrammeRow, RegionRow, SchemeRow, SkillRow } from './rows.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

type Kept<T> = T & { retired: boolean }

/** The vocabulary as the installation has it loaded. Any role may read it. Throws when nothing is loaded. */
export const readVocabulary = async (tx: Tx): Promise<Vocabulary> => {
  const regions = await tx.rows<Kept<RegionRow>>(sql`select * from vocab.region order by code collate "C"`)
  const occupations = await tx.rows<Kept<OccupationRow>>(
    sql`select * from vocab.occupation order by code collate "C"`,
  )
  const skills = await tx.rows<Kept<SkillRow>>(sql`select * from vocab.skill order by code collate "C"`)
  const schemes = await tx.rows<Kept<SchemeRow>>(sql`select * from vocab.scheme order by code collate "C"`)
  const programmes = await tx.rows<Kept<ProgrammeRow>>(
    sql`select * from vocab.programme order by key collate "C"`,
  )
  if (regions.length === 0) throw new Error('The vocabulary is not loaded: run the migrations first.')
  return vocabularyFromRows({ regions, occupations, skills, schemes, programmes })
}

/** The snapshot over rows as the tables (or the data files) have them. */
export const vocabularyFromRows = (rows: {
  regions: readonly Kept<RegionRow>[]
  occupations: readonly Kept<OccupationRow>[]
  skills: readonly Kept<SkillRow>[]
  schemes: readonly Kept<SchemeRow>[]
  programmes: readonly Kept<ProgrammeRow>[]
}): Vocabulary =>
  vocabularyOf({
    regions: rows.regions.map((row) => ({
      id: row.id,
      code: row.code,
      name: { id: row.name, en: row.name_en },
      retired: row.retired,
      level: row.level,
      parentCode: row.parent_code,
      latitude: degrees(row.latitude),
      longitude: degrees(row.longitude),
      timezone: row.timezone,
    })),
    occupations: rows.occupations.map((row) => ({ ...spoken(row), isco08: row.isco08, family: row.family })),
    skills: rows.skills.map((row) => ({
      ...spoken(row),
      group: row.skill_group,
      broader: row.broader,
      occupations: row.occupations,
      programmes: row.programmes,
      isCertifiable: row.certifiable,
      isHazardous: row.hazardous,
    })),
    schemes: rows.schemes.map((row) => ({
      ...spoken(row),
      skills: row.skills,
      occupation: row.occupation_code,
      level: row.level,
    })),
    programmes: rows.programmes.map((row) => ({
      id: row.id,
      code: row.key,
      name: { id: row.name_id, en: row.name_en },
      retired: row.retired,
    })),
  })

const spoken = (row: Kept<OccupationRow | SkillRow | SchemeRow>) => ({
  id: row.id,
  code: row.code,
  name: { id: row.name_id, en: row.name_en },
  synonyms: { id: row.synonyms_id, en: row.synonyms_en },
  retired: row.retired,
})

/** Numerics arrive as text from the database, as numbers from a file. */
const degrees = (value: number | string | null): number | null => (value === null ? null : Number(value))
