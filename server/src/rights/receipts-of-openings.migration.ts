import { Migration } from '@mikro-orm/migrations'
import { RECEIPTS_OF_OPENINGS } from './receipts-of-openings.tables.ts'

/** A receipt says for what kind of need a file was opened, and when somebody looked for it. */
export class ReceiptsOfOpeningsMigration extends Migration {
  override up(): void {
    for (const statement of RECEIPTS_OF_OPENINGS) this.addSql(statement)
  }
}
