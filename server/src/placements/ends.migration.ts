import { Migration } from '@mikro-orm/migrations'

/** When a move of the journey ended the work, so that taking that very move back lets it go on. */
export class PlacementEndsMigration extends Migration {
  override up(): void {
    this.addSql('alter table people.placement add column ended_by_move_at timestamptz')
    this.addSql('create index placement_list on people.placement (unit_id, ended_on, starts_on)')
  }
}
