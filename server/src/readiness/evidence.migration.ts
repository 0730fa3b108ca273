import { Migration } from '@mikro-orm/migrations'

/** When and by whom evidence and waivers were written down, and what a confirmation rested on. */
export class EvidenceMigration extends Migration {
  override up(): void {
    for (const statement of [
      `alter table people.readiness_record add column recorded_at timestamptz, add column recorded_by uuid`,
      `alter table people.readiness_waiver add column recorded_at timestamptz, add column recorded_by uuid`,
      // Null for what was confirmed before answers were kept.
      `alter table people.readiness_confirmation add column answers jsonb`,
    ])
      this.addSql(statement)
  }
}
