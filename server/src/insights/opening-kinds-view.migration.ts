import { Migration } from '@mikro-orm/migrations'

/** The protection officer reads for what kind of need each file was opened. */
export class OpeningKindsViewMigration extends Migration {
  override up(): void {
    for (const statement of [
      'drop function audit.opened_files(timestamptz, timestamptz)',
      OPENED,
      'revoke execute on function audit.opened_files(timestamptz, timestamptz) from public',
      'grant execute on function audit.opened_files(timestamptz, timestamptz) to titian_reader',
    ])
      this.addSql(statement)
  }
}

/** Every file that was opened in a time, by whom, whose, and why. It runs as the owner, so it asks who is calling. */
const OPENED = `create function audit.opened_files(since timestamptz, until_instant timestamptz)
  returns table (id uuid, account_name text, person_id uuid, kind text, reason text, opened_at timestamptz,
    closes_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
    select f.id, u.name, f.person_id, f.kind, f.reason, f.opened_at, f.until
    from people.opened_file f left join auth."user" u on u.id = f.account_id
    where current_setting('titian.role', true) = 'PROTECTION_OFFICER'
      and f.opened_at >= since and f.opened_at < until_instant
    order by f.opened_at desc, f.id limit 1000 $$`
