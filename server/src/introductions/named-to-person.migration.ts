import { Migration } from '@mikro-orm/migrations'

/** Whoever may read an introduction of a person reads who was named for the opened name; for requests that wait, nobody. */
export class NamedToPersonMigration extends Migration {
  override up(): void {
    this.addSql(
      'grant select (introduction_id, account_id, name, named_on) on hire.recipient to titian_reader',
    )
    this.addSql(`create policy recipient_of_person on hire.recipient for select to titian_reader using (
      exists (select from people.introduction i where i.id = introduction_id and i.disclosed_on is not null))`)
  }
}
