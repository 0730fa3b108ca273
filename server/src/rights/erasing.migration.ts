import { Migration } from '@mikro-orm/migrations'
import { ERASE_PERSON } from './erasure.tables.ts'

/** What erases somebody's data, and the owner's way to the memberships that it ends. */
export class ErasingMigration extends Migration {
  override up(): void {
    for (const statement of [
      'create policy membership_erasing on app.membership to current_user using (true) with check (true)',
      ...ERASE_PERSON,
    ])
      this.addSql(statement)
  }
}
