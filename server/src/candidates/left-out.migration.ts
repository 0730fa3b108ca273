import { Migration } from '@mikro-orm/migrations'

/**
 * Which cards the answers of a search leave out for whoever asks: those hidden from them. A later room adds its own. A
 * card that is left out, and not hidden, can still be read where somebody has its id.
 */
export class LeftOutMigration extends Migration {
  override up(): void {
    this.addSql(`create function card.left_out_for_viewer() returns uuid[]
      language sql stable security definer set search_path = pg_catalog, card as $$ select card.hidden_from_viewer() $$`)
    this.addSql('revoke execute on function card.left_out_for_viewer() from public')
    this.addSql('grant execute on function card.left_out_for_viewer() to titian_employer')
  }
}
