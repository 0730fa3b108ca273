import { Migration } from '@mikro-orm/migrations'
import { REQUIREMENT_SET_V1 } from '@titian/shared/readiness/requirement-set.ts'

/** The rules of readiness as versions: what somebody drafts, a second person approves, and nobody edits afterwards. */
export class RulesMigration extends Migration {
  override up(): void {
    for (const statement of [
      TABLE,
      // One draft at a time: two would each preview a world without the other.
      `create unique index requirement_set_open on app.requirement_set ((true)) where state in ('DRAFT', 'PROPOSED')`,
      FIRST,
      STAYS,
      `create trigger stays before update or delete on app.requirement_set
         for each row execute function app.requirement_set_stays()`,
      'grant select on app.requirement_set to titian_reader, titian_command',
      'grant insert, update on app.requirement_set to titian_command',
    ])
      this.addSql(statement)
  }
}

const TABLE = `create table app.requirement_set (
  id uuid primary key default gen_random_uuid(),
  number integer unique check (number > 0),
  state text not null check (state in ('DRAFT', 'PROPOSED', 'IN_FORCE', 'DISCARDED')),
  body jsonb not null,
  leavers text not null default 'GRACE' check (leavers in ('GRACE', 'AT_ONCE')),
  grace_until date,
  drafted_by uuid,
  drafted_at timestamptz,
  proposed_by uuid,
  proposed_at timestamptz,
  approved_by uuid check (approved_by <> proposed_by),
  approved_at timestamptz,
  effective_from date,
  version integer not null default 1,
  check ((state = 'IN_FORCE') = (number is not null and effective_from is not null))
)`

const { key: _, effectiveFrom, ...body } = REQUIREMENT_SET_V1

const FIRST = `insert into app.requirement_set (number, state, body, effective_from)
  values (1, 'IN_FORCE', '${JSON.stringify(body)}', '${effectiveFrom}')`

/** What somebody was once confirmed under must stay readable as it was. */
const STAYS = `create function app.requirement_set_stays() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.state in ('IN_FORCE', 'DISCARDED') then
      raise exception 'a version of the rules stays as it is' using errcode = '42501';
    end if;
    return new;
  end $$`
