import { Migration } from '@mikro-orm/migrations'

/** Keeps the request that planned a session beside the one that logged it, so that each can be sent again. */
export class AdviceKeysMigration extends Migration {
  override up(): void {
    this.addSql(`alter table people.advice_session add column planned_by uuid,
      add column plan_key text check (length(plan_key) between 1 and 100), add column plan_digest bytea,
      add unique (planned_by, plan_key)`)
  }
}
