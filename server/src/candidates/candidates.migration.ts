import { Migration } from '@mikro-orm/migrations'
import { CARD_GRANTS, CARD_METER, CARD_TABLES } from './card-tables.ts'

/** Cards, what is hidden from whom, the trail of changes, the weekly table, and the meter of readings. */
export class CandidatesMigration extends Migration {
  override up(): void {
    for (const statement of [...CARD_TABLES, ...CARD_GRANTS, ...CARD_METER]) this.addSql(statement)
  }
}
