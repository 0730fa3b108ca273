import { Migration } from '@mikro-orm/migrations'
import { securePeopleTable } from '../participants/row-security.ts'
import { ENTERPRISE_TABLES } from './enterprise.tables.ts'
import { secureEnterpriseTable } from './secure-enterprise-table.ts'

const WORK = ['enterprise_step', 'enterprise_milestone', 'survival_check'] as const
/** Money, papers and words about customers are read by those who accompany the business, and each reading is kept. */
const CONTACT = ['business_plan', 'enterprise_licence', 'market_link'] as const
const ALL = ['enterprise', 'enterprise_member', 'enterprise_name', ...WORK, ...CONTACT] as const

/** Businesses of the people in the programme; nothing of it in any schema that an employer's role can name. */
export class EnterprisesMigration extends Migration {
  override up(): void {
    for (const statement of [
      ...ENTERPRISE_TABLES,
      'create index enterprise_member_person on people.enterprise_member (person_id)',
      'create index enterprise_member_unit on people.enterprise_member (unit_id, person_id)',
      ...[...WORK, 'market_link'].map(
        (table) => `create index ${table}_enterprise on people.${table} (enterprise_id)`,
      ),
      ...ALL.flatMap((table) => [
        `grant select on people.${table} to titian_reader`,
        `grant select, insert, update on people.${table} to titian_command`,
      ]),
      // Members first: every other policy asks for them.
      ...securePeopleTable('enterprise_member', 'work'),
      ...secureEnterpriseTable('enterprise', 'work', 'id'),
      ...secureEnterpriseTable('enterprise_name', 'identity'),
      ...WORK.flatMap((table) => secureEnterpriseTable(table, 'work')),
      ...CONTACT.flatMap((table) => secureEnterpriseTable(table, 'contact')),
    ])
      this.addSql(statement)
  }
}
