import { sql } from '../platform/database/sql.ts'
import { enterpriseReaderOf, type OfEnterprise } from './enterprise-rows.ts'

interface MemberRow extends OfEnterprise {
  memberId: string
  memberUnitId: string
  isLeader: boolean
  joinedOn: string
}

/** Members that the viewer may see: row security asks for each of them, so a member of another unit is left out. */
export const readMembers = enterpriseReaderOf<MemberRow>(
  'work',
  (ids) => sql`select enterprise_id as "enterpriseId", person_id as "memberId", unit_id as "memberUnitId",
      is_leader as "isLeader", joined_on::text as "joinedOn"
    from people.enterprise_member where enterprise_id = any (${ids}) and left_on is null
    order by is_leader desc, joined_on, person_id`,
)

export const readNames = enterpriseReaderOf<OfEnterprise & { text: string }>(
  'identity',
  (ids) => sql`select enterprise_id as "enterpriseId", name as text from people.enterprise_name
    where enterprise_id = any (${ids})`,
)
