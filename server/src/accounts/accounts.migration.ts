import { Migration } from '@mikro-orm/migrations'
import { KEY_PURPOSES, KEY_SCOPES } from '@titian/shared/accounts/api-key.ts'
import { KEY_ENVIRONMENTS } from '@titian/shared/accounts/key-text.ts'
import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { SIGN_IN_TABLES } from './sign-in-tables.ts'

/** Who signs in, whom they act for, and the keys of their systems. */
export class AccountsMigration extends Migration {
  override up(): void {
    for (const statement of SIGN_IN_TABLES) this.addSql(statement)
    this.memberships()
    this.keys()
    this.ownAccount()
  }

  private memberships(): void {
    this.addSql(`create table app.membership (
      id uuid primary key default gen_random_uuid(),
      account_id uuid not null references auth."user" (id),
      organisation_id uuid references org.organisation (id),
      role text not null check (role in (${list(MEMBER_ROLES)})),
      unit_id uuid references org.organisation (id),
      person_id uuid,
      created_at timestamptz not null default now(),
      ended_at timestamptz check (ended_at >= created_at),
      check ((role = 'PERSON') = (person_id is not null)),
      check (role <> 'EMPLOYER' or (organisation_id is not null and unit_id is null))
    )`)
    this.addSql(`create unique index membership_in_force on app.membership
      (account_id, role, organisation_id, unit_id, person_id) nulls not distinct where ended_at is null`)
    this.addSql('create index membership_organisation on app.membership (organisation_id)')
    for (const statement of secured('membership')) this.addSql(statement)
    this.addSql(
      `create policy own on app.membership for select to ${READERS} using (account_id = ${ACCOUNT})`,
    )
    // Accounts and their memberships are made in one transaction, so in the one role that may make accounts.
    this.addSql('create policy sign_in on app.membership to titian_auth using (true) with check (true)')
    this.addSql(`grant select on app.membership to ${READERS}`)
    this.addSql('grant select, insert, update (ended_at) on app.membership to titian_auth')
  }

  private keys(): void {
    this.addSql(`create table app.api_key (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references org.organisation (id),
      name text not null check (length(name) between 1 and 80),
      purpose text not null check (purpose in (${list(KEY_PURPOSES)})),
      scopes text[] not null check (cardinality(scopes) between 1 and 3 and scopes <@ array[${list(KEY_SCOPES)}]),
      environment text not null check (environment in (${list(KEY_ENVIRONMENTS)})),
      lookup text not null unique,
      digest bytea not null check (length(digest) = 32),
      created_by uuid references auth."user" (id),
      created_on date not null,
      created_at timestamptz not null,
      expires_on date not null check (expires_on >= created_on and expires_on <= created_on + interval '12 months'),
      revoked_at timestamptz,
      revoked_by uuid references auth."user" (id),
      replaces uuid references app.api_key (id),
      last_used_on date,
      idempotency_key text check (length(idempotency_key) between 1 and 100),
      request_digest bytea,
      unique (organisation_id, idempotency_key)
    )`)
    for (const statement of secured('api_key')) this.addSql(statement)
    // A key does not list keys: only a person who signed in for the employer sees them.
    this.addSql(`create policy own_organisation on app.api_key for select to titian_employer, titian_public
      using ((select current_setting('titian.role', true)) = 'EMPLOYER' and organisation_id = ${ORGANISATION})`)
    this.addSql('create policy commands on app.api_key to titian_command using (true) with check (true)')
    this.addSql('create policy sign_in on app.api_key to titian_auth using (true) with check (true)')
    const shown = `id, organisation_id, name, purpose, scopes, environment, lookup, created_on, created_at, expires_on,
      revoked_at, replaces, last_used_on`
    this.addSql(`grant select (${shown}) on app.api_key to titian_employer, titian_public`)
    this.addSql(`grant select (${shown}, idempotency_key, request_digest) on app.api_key to titian_command`)
    this.addSql('grant insert, update (expires_on, revoked_at, revoked_by) on app.api_key to titian_command')
    this.addSql('grant select, update (last_used_on) on app.api_key to titian_auth')
    // Which employers are verified decides what their members and keys may ask.
    this.addSql('grant select (organisation_id, state) on org.employer_verification to titian_auth')
  }

  private ownAccount(): void {
    this.addSql(`create function app.own_account() returns table (id uuid, name text, address text, language text)
      language sql stable security definer set search_path = pg_catalog, auth as $$
        select u.id, u.name, u.email, u.language from auth."user" u
        where u.id = nullif(current_setting('titian.account', true), '')::uuid $$`)
    this.addSql('revoke execute on function app.own_account() from public')
    this.addSql(`grant execute on function app.own_account() to ${READERS}`)
  }
}

const READERS = 'titian_public, titian_employer, titian_reader'
const ACCOUNT = "(select nullif(current_setting('titian.account', true), '')::uuid)"
const ORGANISATION = "(select nullif(current_setting('titian.organisation', true), '')::uuid)"

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ')

const secured = (table: string): string[] => [
  `alter table app.${table} enable row level security`,
  `alter table app.${table} force row level security`,
]
