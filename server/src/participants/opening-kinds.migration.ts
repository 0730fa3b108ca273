import { Migration } from '@mikro-orm/migrations'

/** For what kind of need a file was opened; null for what was opened before this was asked. */
export class OpeningKindsMigration extends Migration {
  override up(): void {
    this.addSql(
      `alter table people.opened_file add column kind text
         check (kind in ('COMPLAINT', 'DATA_REQUEST', 'DOUBLE_FILE', 'TRANSFER', 'MISUSE', 'OTHER'))`,
    )
    this.addSql('create index participant_register_number on people.participant (lower(register_number))')
  }
}
