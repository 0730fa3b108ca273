import { Migration } from '@mikro-orm/migrations'
import { CLOSING_REASONS, EMPLOYMENT_KINDS } from '@titian/shared/vacancies/vacancy.ts'
import { REPORTED_SEXES } from '@titian/shared/vacancies/vacancy-report.ts'
import { EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { EXPERIENCE_BANDS } from '@titian/shared/vocabulary/experience-band.ts'
import { WORKING_HOURS } from '@titian/shared/vocabulary/working-hours.ts'

/**
 * What employers look for, whom they noted down, and the minimum wages. Schema `hire` is the employer's own side: nothing
 * in it says who a person is.
 */
export class VacanciesMigration extends Migration {
  override up(): void {
    this.addSql('create schema if not exists hire')
    this.addSql(
      'grant usage on schema hire to titian_employer, titian_reader, titian_command, titian_projector',
    )
    for (const statement of [...TABLES, ...ROWS, ...GRANTS]) this.addSql(statement)
  }
}

const anyOf = (values: readonly string[]) => `(${values.map((value) => `'${value}'`).join(', ')})`
const listOf = (values: readonly string[]) => `array[${values.map((value) => `'${value}'`).join(', ')}]`
const OWN = "(select nullif(current_setting('titian.organisation', true), '')::uuid)"

const TABLES = [
  `create table hire.vacancy (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references org.organisation (id),
    title text not null check (length(title) between 1 and 100),
    occupation_code text not null references vocab.occupation (code),
    skill_codes text[] not null check (cardinality(skill_codes) <= 10),
    region_code text not null references vocab.region (code),
    places integer not null check (places between 1 and 1000),
    employment_kind text not null check (employment_kind in ${anyOf(EMPLOYMENT_KINDS)}),
    wage_from integer not null check (wage_from between 1 and 1000000000),
    wage_to integer not null check (wage_to between wage_from and 1000000000),
    education text check (education in ${anyOf(EDUCATION_LEVELS)}),
    experience text check (experience in ${anyOf(EXPERIENCE_BANDS)}),
    working_hours text[] not null check (working_hours <@ ${listOf(WORKING_HOURS)}),
    opens_until date not null,
    closed_on date,
    closing_reason text check (closing_reason in ${anyOf(CLOSING_REASONS)}),
    version integer not null default 1,
    duplicate_of uuid references hire.vacancy (id),
    created_by uuid,
    created_at timestamptz not null,
    idempotency_key text check (length(idempotency_key) between 1 and 100),
    request_digest bytea,
    unique (organisation_id, idempotency_key),
    check ((closed_on is null) = (closing_reason is null))
  )`,
  'create index vacancy_organisation on hire.vacancy (organisation_id, created_at desc, id)',
  'create index vacancy_open on hire.vacancy (opens_until, id) where closed_on is null',
  // What the national report asks for and nobody is matched by: apart from what is read to match.
  `create table hire.vacancy_report (
    vacancy_id uuid primary key references hire.vacancy (id) on delete cascade,
    organisation_id uuid not null references org.organisation (id),
    report_number text check (length(report_number) between 1 and 60),
    age_from integer check (age_from between 18 and 99),
    age_to integer check (age_to between 18 and 99),
    sex text check (sex in ${anyOf(REPORTED_SEXES)}),
    domicile_code text references vocab.region (code),
    check (age_to >= age_from)
  )`,
  // Whom an employer noted down. A card that leaves takes its note along; nothing finer than the day is kept.
  `create table hire.shortlist_entry (
    vacancy_id uuid not null references hire.vacancy (id) on delete cascade,
    card_id uuid not null references card.card (id) on delete cascade,
    organisation_id uuid not null references org.organisation (id),
    added_on date not null,
    primary key (vacancy_id, card_id)
  )`,
  'create index shortlist_entry_card on hire.shortlist_entry (card_id)',
  `create table vocab.minimum_wage (
    province_code text not null references vocab.region (code),
    year integer not null check (year between 2000 and 2200),
    monthly integer not null check (monthly > 0),
    note text,
    primary key (province_code, year)
  )`,
]

const ROWS = ['vacancy', 'vacancy_report', 'shortlist_entry'].flatMap((table) => [
  `alter table hire.${table} enable row level security`,
  `alter table hire.${table} force row level security`,
  `create policy ${table}_owner on hire.${table} to current_user using (true) with check (true)`,
  `create policy ${table}_commands on hire.${table} to titian_command using (true) with check (true)`,
  `create policy ${table}_own on hire.${table} for select to titian_employer using (organisation_id = ${OWN})`,
])

const GRANTS = [
  // Staff and persons see what work there is, closed vacancies included: an introduction goes on pointing at one.
  'create policy vacancy_staff on hire.vacancy for select to titian_reader using (true)',
  `grant select (id, organisation_id, title, occupation_code, skill_codes, region_code, places, employment_kind,
     wage_from, wage_to, education, experience, working_hours, opens_until, closed_on, closing_reason, version,
     duplicate_of, created_at)
     on hire.vacancy to titian_employer, titian_reader`,
  'grant select on hire.vacancy_report, hire.shortlist_entry to titian_employer',
  'grant select, insert, update on hire.vacancy, hire.vacancy_report to titian_command',
  'grant select, insert, delete on hire.shortlist_entry to titian_command',
  'grant select on vocab.minimum_wage to titian_public, titian_employer, titian_reader, titian_command',
]
