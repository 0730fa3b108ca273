import { forcedRowSecurity, type PeopleClass, readerPolicy } from '../participants/row-security.ts'
import { rowPolicy } from '../platform/database/row-policy.ts'

/**
 * Closes a table about a business and opens it by the relations of the policy to any of its present members:
 * a group's row is each member's row. The business stands in column `enterprise`.
 */
export const secureEnterpriseTable = (
  table: string,
  dataClass: PeopleClass,
  enterprise = 'enterprise_id',
): string[] => [
  ...forcedRowSecurity(table),
  readerPolicy(
    table,
    'members',
    `exists (select from people.enterprise_member member
       where member.enterprise_id = ${table}.${enterprise} and member.left_on is null
         and (${rowPolicy(dataClass)}))`,
  ),
]
