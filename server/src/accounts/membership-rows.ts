import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { type AccountRow, toAccount } from './own-account.ts'
import { MembershipType } from './viewer.type.ts'

interface MembershipRow {
  id: string
  accountId: string
  name: string
  address: string
  language: AccountRow['language']
  role: MemberRole
  organisationId: string | null
  unitId: string | null
  createdAt: string
  endedAt: string | null
  isWaiting: boolean
}

/** Memberships that the viewer may see, by a condition on `app.members()`. Empty for who did not sign in. */
export const readMemberships = async (
  operation: Operation,
  tail: RawBuilder<unknown>,
): Promise<MembershipType[]> => {
  const { viewer } = operation
  if (viewer.kind !== 'ACCOUNT') return []
  const rows = await operation.rows<MembershipRow>(sql`
    select id, account_id as "accountId", name, address, language, role, organisation_id as "organisationId",
      unit_id as "unitId", created_at as "createdAt", ended_at as "endedAt", is_waiting as "isWaiting"
    from app.members() ${tail}`)
  return rows.map((row) =>
    Object.assign(new MembershipType(), {
      id: toTypeId('mbr', row.id),
      uuid: row.id,
      account: toAccount({ ...row, id: row.accountId }),
      role: row.role,
      organisationId: row.organisationId,
      unitId: row.unitId,
      startedAt: new Date(row.createdAt),
      endedAt: row.endedAt === null ? null : new Date(row.endedAt),
      isInvited: row.isWaiting,
      isActive: row.id === viewer.membershipId,
    }),
  )
}

/** The memberships in force of the viewer, the oldest first. */
export const membershipsOf = async (operation: Operation): Promise<MembershipType[]> => {
  const { viewer } = operation
  if (viewer.kind !== 'ACCOUNT') return []
  return readMemberships(
    operation,
    sql`where account_id = ${viewer.accountId}::uuid and ended_at is null order by created_at, id`,
  )
}

/** One membership, or null when it is absent or not for this viewer. */
export const membershipById = async (operation: Operation, uuid: string): Promise<MembershipType | null> =>
  (await readMemberships(operation, sql`where id = ${uuid}::uuid`))[0] ?? null
