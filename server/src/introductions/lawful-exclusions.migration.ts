import { Migration } from '@mikro-orm/migrations'
import { EXCLUSION_BOUNDS } from '@titian/shared/introductions/lawful-exclusion.ts'

/**
 * Kinds of workplace that a law excludes somebody from, with its citation. The list begins empty: such laws differ from
 * place to place and year to year, so administrators add what they can cite. No employer's role reads it.
 */
export class LawfulExclusionsMigration extends Migration {
  override up(): void {
    for (const statement of [
      TABLE,
      'create unique index lawful_exclusion_in_force on app.lawful_exclusion (lower(workplace)) where ended_on is null',
      'grant select on app.lawful_exclusion to titian_reader, titian_command',
      'grant insert, update on app.lawful_exclusion to titian_command',
      'alter table people.introduction add column exclusion_id uuid references app.lawful_exclusion (id)',
      `alter table people.introduction add constraint introduction_exclusion
         check (exclusion_id is null or state = 'EXCLUDED')`,
    ])
      this.addSql(statement)
  }
}

const within = (field: keyof typeof EXCLUSION_BOUNDS) =>
  `check (length(${field}) between ${EXCLUSION_BOUNDS[field].join(' and ')})`

const TABLE = `create table app.lawful_exclusion (
  id uuid primary key default gen_random_uuid(),
  workplace text not null ${within('workplace')},
  citation text not null ${within('citation')},
  added_on date not null,
  added_by uuid not null,
  ended_on date,
  ended_by uuid,
  check ((ended_on is null) = (ended_by is null))
)`
