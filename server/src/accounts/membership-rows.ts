import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { MembershipType } from './viewer.type.ts'

interface MembershipRow {
  id: string
  role: MemberRole
  organisation_id: string | null
  unit_id: string | null
}

/** The memberships in force of the viewer, the oldest first; row security shows nobody else's. */
export const membershipsOf = async (operation: Operation): Promise<MembershipType[]> => {
  const { viewer } = operation
  if (viewer.kind !== 'ACCOUNT') return []
  const rows = await operation.rows<MembershipRow>(sql`
    select id, role, organisation_id, unit_id from app.membership where ended_at is null order by created_at, id`)
  return rows.map((row) => membership(row, row.id === viewer.membershipId))
}

const membership = (row: MembershipRow, isActive: boolean): MembershipType =>
  Object.assign(new MembershipType(), {
    id: toTypeId('mbr', row.id),
    role: row.role,
    organisationId: row.organisation_id,
    unitId: row.unit_id,
    isActive,
  })
