import { Migration } from '@mikro-orm/migrations'

/** What the protection officer may ask of the audit log, and nobody else. */
export class AuditViewMigration extends Migration {
  override up(): void {
    for (const statement of [
      'create index operation_actor on audit.operation (actor_id, position)',
      ENTRIES,
      OPENED,
      'revoke execute on function audit.entries(bigint, integer, uuid, uuid, boolean, timestamptz, timestamptz) from public',
      'grant execute on function audit.entries(bigint, integer, uuid, uuid, boolean, timestamptz, timestamptz) to titian_reader',
      'revoke execute on function audit.opened_files(timestamptz, timestamptz) from public',
      'grant execute on function audit.opened_files(timestamptz, timestamptz) to titian_reader',
    ])
      this.addSql(statement)
  }
}

// Both functions run as the owner of the log, so they ask themselves who is calling.
const IS_PROTECTION_OFFICER = "current_setting('titian.role', true) = 'PROTECTION_OFFICER'"

/** The latest entries before a place in the log, about one person, by one account, or commands alone. */
const ENTRIES = `create function audit.entries(before bigint, size integer, subject uuid, actor uuid, commands_only boolean,
    since timestamptz, until timestamptz)
  returns table ("position" bigint, at timestamptz, actor_kind text, actor_name text, role text, organisation_id uuid,
    unit_id uuid, door text, operation text, command text, classes text[], fields jsonb, subjects uuid[])
  language sql stable security definer set search_path = pg_catalog as $$
    select o."position", o.at, o.actor_kind, coalesce(u.name, k.name), o.role, o.organisation_id, o.unit_id, o.door,
      o.operation, o.command, o.classes, o.fields, o.subjects
    from audit.operation o
      left join auth."user" u on o.actor_kind = 'ACCOUNT' and u.id = o.actor_id and o.role <> 'PERSON'
      left join app.api_key k on o.actor_kind = 'KEY' and k.id = o.actor_id
    where ${IS_PROTECTION_OFFICER}
      and (before is null or o."position" < before)
      and (subject is null or o.subjects @> array[subject])
      and (actor is null or o.actor_id = actor)
      and (not commands_only or o.command is not null)
      and (since is null or o.at >= since) and (until is null or o.at < until)
    order by o."position" desc limit least(size, 101) $$`

/** Every file that was opened in a time, by whom, whose, and why. */
const OPENED = `create function audit.opened_files(since timestamptz, until_instant timestamptz)
  returns table (id uuid, account_name text, person_id uuid, reason text, opened_at timestamptz, closes_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
    select f.id, u.name, f.person_id, f.reason, f.opened_at, f.until
    from people.opened_file f left join auth."user" u on u.id = f.account_id
    where ${IS_PROTECTION_OFFICER} and f.opened_at >= since and f.opened_at < until_instant
    order by f.opened_at desc, f.id limit 1000 $$`
