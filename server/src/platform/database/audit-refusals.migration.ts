import { Migration } from '@mikro-orm/migrations'

/** The audit log keeps of a command whether it was refused: a try is not a recording. Null for all that was not. */
export class AuditRefusalsMigration extends Migration {
  override up(): void {
    this.addSql(
      'alter table audit.operation add column refused boolean check (refused is null or refused and command is not null)',
    )
    this.addSql(`create or replace function audit.write(entry jsonb) returns uuid
      language sql security definer set search_path = pg_catalog, audit as $$
        insert into audit.operation (actor_kind, actor_id, role, organisation_id, unit_id, door, operation, command, refused, fields, classes, subjects, purposes)
        select e.actor_kind, e.actor_id, e.role, e.organisation_id, e.unit_id, e.door, e.operation, e.command, e.refused,
          coalesce(e.fields, '{}'), coalesce(e.classes, '{}'), coalesce(e.subjects, '{}'), coalesce(e.purposes, '{}')
        from jsonb_to_record(entry) as e(actor_kind text, actor_id uuid, role text, organisation_id uuid, unit_id uuid, door text,
          operation text, command text, refused boolean, fields jsonb, classes text[], subjects uuid[], purposes text[])
        returning id $$`)
  }
}
