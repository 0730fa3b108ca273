import { Migration } from '@mikro-orm/migrations'
import { STEP_REASONS } from '@titian/shared/introductions/reason.ts'
import { anyOf } from './sql-lists.ts'

/** Steps may say that a hiring elsewhere was taken back. */
export class HiringUndoneMigration extends Migration {
  override up(): void {
    this.addSql('alter table people.introduction_step drop constraint introduction_step_reason_check')
    this.addSql(
      `alter table people.introduction_step add constraint introduction_step_reason_check
         check (reason in ${anyOf(STEP_REASONS)})`,
    )
  }
}
