import type { OrganisationKind } from '@titian/shared/organisations/organisation-kind.ts'
import { readingRoleOf } from '../platform/auth/viewer-facts.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { OrganisationType } from './organisation.type.ts'

interface OrganisationRow {
  id: string
  name: string
  kind: OrganisationKind
  regency_code: string | null
}

/** Which organisations row security shows: staff all, an employer its own, the public and unverified none. */
export const readOrganisations = async (
  operation: Operation,
  tail: RawBuilder<unknown>,
): Promise<OrganisationType[]> => {
  if (readingRoleOf(operation.viewer) === 'titian_public') return []
  const rows = await operation.rows<OrganisationRow>(
    sql`select id, name, kind, regency_code from org.organisation ${tail}`,
  )
  return rows.map((row) =>
    Object.assign(new OrganisationType(), {
      id: toTypeId('org', row.id),
      uuid: row.id,
      name: row.name,
      kind: row.kind,
      regencyCode: row.regency_code,
    }),
  )
}

/** One organisation, or null when it is absent or not for this viewer. */
export const organisationById = async (operation: Operation, id: string): Promise<OrganisationType | null> =>
  (await readOrganisations(operation, sql`where id = ${id}::uuid`))[0] ?? null
