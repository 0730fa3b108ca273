import { Migration } from '@mikro-orm/migrations'

/** What is over may go: addresses to send files to, and keys of requests that were kept. */
export class SweepingMigration extends Migration {
  override up(): void {
    this.addSql('grant delete on people.upload_ticket, people.kept_request to titian_command')
    this.addSql('create index upload_ticket_end on people.upload_ticket (expires_at)')
    this.addSql('create index kept_request_age on people.kept_request (kept_at)')
  }
}
