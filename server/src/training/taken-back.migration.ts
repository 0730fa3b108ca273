import { Migration } from '@mikro-orm/migrations'

/** A certificate that was written down by mistake stays, with who took it back and why, and counts for nothing. */
export class TakenBackMigration extends Migration {
  override up(): void {
    for (const table of ['training_certificate', 'competency_certificate']) {
      this.addSql(`alter table people.${table}
        add column taken_back_at timestamptz,
        add column taken_back_by uuid,
        add column taken_back_reason text,
        add check ((taken_back_at is null) = (taken_back_reason is null))`)
      this.addSql(`grant select (taken_back_at) on people.${table} to titian_projector`)
    }
  }
}
