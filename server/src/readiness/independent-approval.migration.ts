import { Migration } from '@mikro-orm/migrations'

/** Whether one of two accounts let the other in, itself or through accounts that it let in. For commands alone. */
export class IndependentApprovalMigration extends Migration {
  override up(): void {
    for (const statement of [
      FUNCTION,
      'revoke execute on function app.is_let_in_by_other(uuid, uuid) from public',
      'grant execute on function app.is_let_in_by_other(uuid, uuid) to titian_command',
    ])
      this.addSql(statement)
  }
}

const FUNCTION = `create function app.is_let_in_by_other(one uuid, other uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, app as $$
    with recursive line (account_id, start) as (
      select a, a from unnest(array[one, other]) a
      union
      select m.invited_by, line.start from line join membership m on m.account_id = line.account_id
        where m.invited_by is not null
    )
    select exists (select from line where account_id in (one, other) and account_id <> start) $$`
