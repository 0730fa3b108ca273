import { Migration } from '@mikro-orm/migrations'

/** An application counts in the transaction that writes it, so that one sent again counts once. */
export class ApplicationLimitMigration extends Migration {
  override up(): void {
    this.addSql('grant execute on function app.take_cost to titian_command')
  }
}
