import { Migration } from '@mikro-orm/migrations'

/** What an employer's keys asked, hour by hour: the name that each question gave itself, its points and how often. */
export class KeyUsageMigration extends Migration {
  override up(): void {
    for (const statement of [
      TABLE,
      'alter table app.key_usage enable row level security',
      'alter table app.key_usage force row level security',
      'create policy owner on app.key_usage to current_user using (true) with check (true)',
      `create policy own_organisation on app.key_usage for select to titian_employer, titian_public
         using ((select current_setting('titian.role', true)) = 'EMPLOYER'
           and organisation_id = (select nullif(current_setting('titian.organisation', true), '')::uuid))`,
      'create policy sweeping on app.key_usage to titian_auth using (true)',
      'grant select on app.key_usage to titian_employer, titian_public, titian_auth',
      'grant delete on app.key_usage to titian_auth',
      NOTE,
      'revoke execute on function app.note_usage(text, bigint, timestamptz) from public',
      'grant execute on function app.note_usage(text, bigint, timestamptz) to titian_employer, titian_public',
    ])
      this.addSql(statement)
  }
}

const TABLE = `create table app.key_usage (
  organisation_id uuid not null references org.organisation (id),
  hour timestamptz not null,
  operation text not null check (length(operation) between 1 and 80),
  points bigint not null check (points >= 0),
  requests integer not null check (requests > 0),
  primary key (organisation_id, hour, operation)
)`

/**
 * Adds one question of the asking key. The organisation is the session's own, never an argument; and whoever invents
 * a new name for each question gets fifty rows an hour and one for all the others.
 */
const NOTE = `create function app.note_usage(operation_name text, cost bigint, at_instant timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
  declare
    own uuid := nullif(current_setting('titian.organisation', true), '')::uuid;
    this_hour timestamptz := date_trunc('hour', at_instant, 'UTC');
    kept text := left(operation_name, 80);
  begin
    if not exists (select 1 from app.key_usage u where u.organisation_id = own and u.hour = this_hour and u.operation = kept)
      and (select count(*) from app.key_usage u where u.organisation_id = own and u.hour = this_hour) >= 50
    then kept := 'others'; end if;
    insert into app.key_usage as u (organisation_id, hour, operation, points, requests)
    values (own, this_hour, kept, greatest(0, cost), 1)
    on conflict (organisation_id, hour, operation)
      do update set points = u.points + excluded.points, requests = u.requests + 1;
  end $$`
