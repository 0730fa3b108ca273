import { Migration } from '@mikro-orm/migrations'

/**
 * The day on which a register or a decision expects somebody's release. It stands on the open episode, so it is of
 * class criminal like all of custody; Titian records it and computes none.
 */
export class ExpectedReleaseMigration extends Migration {
  override up(): void {
    for (const statement of [
      `alter table people.custody_episode
         add column expected_release_on date,
         add column expected_release_source text check (expected_release_source in ('REGISTER', 'DECISION')),
         add column expected_release_as_of date,
         add constraint expected_release_whole check (
           num_nulls(expected_release_on, expected_release_source, expected_release_as_of) in (0, 3)),
         add constraint expected_release_after_start check (expected_release_on >= started_on),
         add constraint expected_release_not_for_life check (not (is_life and expected_release_on is not null))`,
      `create index custody_episode_release on people.custody_episode (unit_id, expected_release_on, person_id)
         where expected_release_on is not null`,
    ])
      this.addSql(statement)
  }
}
