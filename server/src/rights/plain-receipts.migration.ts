import { Migration } from '@mikro-orm/migrations'
import { PLAIN_RECEIPTS } from './plain-receipts.tables.ts'

/** Receipts tell for which job a name was opened, and a refused command as a try. */
export class PlainReceiptsMigration extends Migration {
  override up(): void {
    for (const statement of PLAIN_RECEIPTS) this.addSql(statement)
  }
}
