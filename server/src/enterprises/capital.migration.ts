import { Migration } from '@mikro-orm/migrations'
import { FILE_KINDS } from '@titian/shared/participants/stored-file.ts'
import { securePeopleTable } from '../participants/row-security.ts'
import { CAPITAL_TABLES } from './capital.tables.ts'
import { anyOf } from './enterprise.tables.ts'
import { secureEnterpriseTable } from './secure-enterprise-table.ts'

const OF_BUSINESS = ['capital_application', 'capital_tranche', 'receipt_line'] as const

/** Grants: their rules are everybody's to read, their money is of class contact. Receipts are scans of a kind of their own. */
export class CapitalMigration extends Migration {
  override up(): void {
    for (const statement of [
      ...CAPITAL_TABLES,
      'grant select on vocab.capital_scheme to titian_reader, titian_command',
      ...[...OF_BUSINESS, 'capital_check'].flatMap((table) => [
        `grant select on people.${table} to titian_reader`,
        `grant select, insert, update on people.${table} to titian_command`,
      ]),
      ...OF_BUSINESS.flatMap((table) => [
        `create index ${table}_enterprise on people.${table} (enterprise_id)`,
        ...secureEnterpriseTable(table, 'contact'),
      ]),
      'create index receipt_line_tranche on people.receipt_line (tranche_id)',
      'create index capital_check_person on people.capital_check (person_id)',
      'create index capital_check_unit on people.capital_check (unit_id, person_id)',
      ...securePeopleTable('capital_check', 'contact'),
      ...['stored_file', 'upload_ticket'].flatMap((table) => [
        `alter table people.${table} drop constraint ${table}_kind_check`,
        `alter table people.${table} add constraint ${table}_kind_check check (kind in ${anyOf(FILE_KINDS)})`,
      ]),
    ])
      this.addSql(statement)
  }
}
