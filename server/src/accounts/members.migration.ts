import { Migration } from '@mikro-orm/migrations'

/** Who let somebody in and who ended it; and whom the administrator of accounts, and an employer's people, may see. */
export class MembersMigration extends Migration {
  override up(): void {
    for (const statement of [
      'alter table app.membership add column invited_by uuid references auth."user" (id)',
      'alter table app.membership add column ended_by uuid references auth."user" (id)',
      `alter table app.membership add column idempotency_key text unique
         check (length(idempotency_key) between 1 and 100)`,
      'create index membership_account on app.membership (account_id)',
      'grant update (ended_by) on app.membership to titian_auth',
      // The function below belongs to the owner, whom forced row security would show nothing.
      'create policy owner on app.membership to current_user using (true) with check (true)',
      MEMBERS,
      'revoke execute on function app.members() from public',
      'grant execute on function app.members() to titian_public, titian_employer, titian_reader',
    ])
      this.addSql(statement)
  }
}

const COLUMNS = `m.id, u.id as account_id, u.name, u.email as address, u.language, m.role, m.organisation_id, m.unit_id, m.created_at,
      m.ended_at, not exists (select 1 from auth.account a where a."userId" = u.id and a.password is not null)
        and not exists (select 1 from auth.session s where s."userId" = u.id) as is_waiting
    from app.membership m join auth."user" u on u.id = m.account_id`
const OWN = "nullif(current_setting('titian.account', true), '')::uuid"
const actsAs = (role: string) => `current_setting('titian.role', true) = '${role}'`

/**
 * Memberships with whom they belong to: everybody's own, for an administrator those of all who work with Titian, for
 * an employer's people those of their own company. A participant's is nobody else's matter. Three parts, so that who
 * may see only their own never costs a look at all the others.
 */
const MEMBERS = `create function app.members() returns table (id uuid, account_id uuid, name text, address text,
    language text, role text, organisation_id uuid, unit_id uuid, created_at timestamptz, ended_at timestamptz, is_waiting boolean)
  language sql stable security definer set search_path = pg_catalog as $$
    select ${COLUMNS} where m.account_id = ${OWN}
    union all
    select ${COLUMNS} where ${actsAs('ADMINISTRATOR')} and m.role <> 'PERSON' and m.account_id is distinct from ${OWN}
    union all
    select ${COLUMNS} where ${actsAs('EMPLOYER')} and m.role = 'EMPLOYER' and m.account_id is distinct from ${OWN}
      and m.ended_at is null and m.organisation_id = nullif(current_setting('titian.organisation', true), '')::uuid $$`
