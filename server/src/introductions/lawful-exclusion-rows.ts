import { readingRole } from '@titian/shared/accounts/role.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { LawfulExclusionType } from './lawful-exclusion.type.ts'

interface ExclusionRow {
  id: string
  workplace: string
  citation: string
  addedOn: string
  endedOn: string | null
}

/** Exclusions as staff and participants read them; none for anybody else, whose database role can't name the table. */
export const readExclusions = async (
  operation: Operation,
  where: RawBuilder<unknown>,
): Promise<LawfulExclusionType[]> => {
  if (readingRole(roleOf(operation.viewer)) !== 'titian_reader') return []
  const rows = await operation.rows<ExclusionRow>(sql`
    select id, workplace, citation, added_on::text as "addedOn", ended_on::text as "endedOn"
    from app.lawful_exclusion where ${where} order by lower(workplace), id limit 200`)
  return rows.map(({ id, ...row }) =>
    Object.assign(new LawfulExclusionType(), { id: toTypeId('lex', id), ...row }),
  )
}

/** The exclusion with this id, in force or not; null for whoever may not read it. */
export const findExclusion = async (operation: Operation, id: string): Promise<LawfulExclusionType | null> =>
  (await readExclusions(operation, sql`id = ${id}::uuid`))[0] ?? null
