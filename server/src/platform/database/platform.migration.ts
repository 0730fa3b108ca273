import { Migration } from '@mikro-orm/migrations'
import { TRANSACTION_ROLES } from './roles.ts'

/** The walls themselves: database roles, schemas, the installation's stamp, the audit log and the meters. */
export class PlatformMigration extends Migration {
  override up(): void {
    this.roles()
    this.installation()
    this.audit()
    this.meters()
  }

  private roles(): void {
    for (const role of TRANSACTION_ROLES) this.addSql(createRole(role, 'nologin'))
    this.addSql(createRole('titian_login', 'nologin noinherit'))
    // A connection may become any of these for one transaction, and has nothing of its own.
    this.addSql(`grant ${TRANSACTION_ROLES.join(', ')} to titian_login`)
    this.addSql('revoke create on schema public from public')
    for (const schema of ['app', 'vocab', 'org', 'people', 'card', 'audit', 'auth'])
      this.addSql(`create schema if not exists ${schema}`)
    this.addSql(`grant usage on schema app, vocab, org, card, audit to ${TRANSACTION_ROLES.join(', ')}`)
    this.addSql('grant usage on schema people to titian_reader, titian_command, titian_projector')
    this.addSql('grant usage on schema auth to titian_auth')
  }

  private installation(): void {
    this.addSql(`create table app.installation (
      one boolean primary key default true check (one),
      kind text not null check (kind in ('SYNTHETIC', 'LIVE')),
      created_at timestamptz not null default now()
    )`)
    this.addSql(`create function app.installation_is_immutable() returns trigger language plpgsql as $$
      begin raise exception 'an installation is SYNTHETIC or LIVE from its creation' using errcode = '23514'; end $$`)
    this.addSql(`create trigger immutable before update or delete on app.installation
      for each row execute function app.installation_is_immutable()`)
    this.addSql(`grant select on app.installation to titian_login, ${TRANSACTION_ROLES.join(', ')}`)
  }

  private audit(): void {
    this.addSql(`create table audit.operation (
      position bigint generated always as identity primary key,
      id uuid not null unique default gen_random_uuid(),
      at timestamptz not null default clock_timestamp(),
      xid xid8 not null default pg_current_xact_id(),
      actor_kind text not null check (actor_kind in ('PUBLIC', 'ACCOUNT', 'KEY', 'SYSTEM')),
      actor_id uuid,
      role text not null,
      organisation_id uuid,
      unit_id uuid,
      door text not null,
      operation text not null,
      command text,
      fields jsonb not null default '{}',
      classes text[] not null default '{}',
      subjects uuid[] not null default '{}',
      purposes text[] not null default '{}'
    )`)
    this.addSql('create index operation_subjects on audit.operation using gin (subjects)')
    // A seal covers the entries of the transactions since the seal before it; by then all of them have ended.
    this.addSql(`create table audit.seal (
      before_xid xid8 primary key,
      entries integer not null check (entries > 0),
      digest bytea not null,
      signature bytea not null,
      sealed_at timestamptz not null
    )`)
    this.addSql(`create function audit.is_append_only() returns trigger language plpgsql as $$
      begin raise exception 'the audit log is append-only' using errcode = '42501'; end $$`)
    for (const table of ['operation', 'seal'])
      this.addSql(`create trigger append_only before update or delete or truncate on audit.${table}
        for each statement execute function audit.is_append_only()`)
    this.addSql(`create function audit.write(entry jsonb) returns uuid
      language sql security definer set search_path = pg_catalog, audit as $$
        insert into audit.operation (actor_kind, actor_id, role, organisation_id, unit_id, door, operation, command, fields, classes, subjects, purposes)
        select e.actor_kind, e.actor_id, e.role, e.organisation_id, e.unit_id, e.door, e.operation, e.command,
          coalesce(e.fields, '{}'), coalesce(e.classes, '{}'), coalesce(e.subjects, '{}'), coalesce(e.purposes, '{}')
        from jsonb_to_record(entry) as e(actor_kind text, actor_id uuid, role text, organisation_id uuid, unit_id uuid, door text,
          operation text, command text, fields jsonb, classes text[], subjects uuid[], purposes text[])
        returning id $$`)
    this.addSql('revoke execute on function audit.write(jsonb) from public')
    this.addSql(`grant execute on function audit.write(jsonb) to ${TRANSACTION_ROLES.join(', ')}`)
    this.addSql('grant select on audit.operation, audit.seal to titian_command')
    this.addSql('grant insert on audit.seal to titian_command')
  }

  private meters(): void {
    this.addSql(`create table app.cost_bucket (
      holder text primary key,
      available double precision not null,
      at timestamptz not null
    )`)
    // Refills since the last look, then takes; answers what is left, and takes nothing when it is too little. Who only
    // looks (takes 0) holds nothing: a look at the start of an operation and the card meter would wait for each other.
    this.addSql(`create function app.take_cost(who text, cost double precision, capacity double precision, per_second double precision, at_instant timestamptz)
      returns table (granted boolean, left_over double precision)
      language plpgsql security definer set search_path = pg_catalog, app as $$
      declare have double precision;
      begin
        if cost = 0 then
          select least(capacity, b.available + greatest(0, extract(epoch from at_instant - b.at)) * per_second) into have
            from app.cost_bucket b where b.holder = who;
          return query select true, coalesce(have, capacity);
          return;
        end if;
        insert into app.cost_bucket as b (holder, available, at) values (who, capacity, at_instant) on conflict (holder) do nothing;
        select least(capacity, b.available + greatest(0, extract(epoch from at_instant - b.at)) * per_second) into have
          from app.cost_bucket b where b.holder = who for update;
        if have >= cost then
          update app.cost_bucket set available = have - cost, at = greatest(at, at_instant) where holder = who;
          return query select true, have - cost;
        else
          return query select false, have;
        end if;
      end $$`)
    this.addSql('revoke execute on function app.take_cost from public')
    this.addSql(`grant execute on function app.take_cost to titian_public, titian_employer, titian_reader`)
  }
}

const createRole = (role: string, attributes: string) => `do $$ begin create role ${role} ${attributes};
  exception when duplicate_object then null; when unique_violation then null; end $$`
