import { Migration } from '@mikro-orm/migrations'
import { ORGANISATION_KINDS } from '@titian/shared/organisations/organisation-kind.ts'
import { VERIFICATION_STATES } from '@titian/shared/organisations/verification.ts'
import { FACILITY_CLASSES, FACILITY_KINDS } from './institutions.ts'

/** Institutions, what the register says of units, and how far each employer is trusted. */
export class OrganisationsMigration extends Migration {
  override up(): void {
    for (const statement of [...TABLES, ...GRANTS, ...POLICIES]) this.addSql(statement)
  }
}

const anyOf = (values: readonly string[]) => `(${values.map((value) => `'${value}'`).join(', ')})`
const OWN = "(select current_setting('titian.organisation', true)::uuid)"

const TABLES = [
  `create table org.organisation (
    id uuid primary key default gen_random_uuid(),
    code text unique,
    dataset text,
    kind text not null check (kind in ${anyOf(ORGANISATION_KINDS)}),
    name text not null check (length(name) between 1 and 160),
    regency_code text references vocab.region (code),
    province_code text references vocab.region (code),
    parent_id uuid references org.organisation (id),
    synthetic boolean not null default false,
    retired boolean not null default false,
    source text,
    check (regency_code is null or left(regency_code, 2) = province_code)
  )`,
  'create index organisation_kind on org.organisation (kind, name, id)',
  // What the register says of a unit stands apart: employers and the public never learn of units.
  `create table org.facility (
    organisation_id uuid primary key references org.organisation (id),
    facility_kind text not null check (facility_kind in ${anyOf(FACILITY_KINDS)}),
    facility_class text not null check (facility_class in ${anyOf(FACILITY_CLASSES)}),
    capacity integer check (capacity > 0),
    capacity_source text
  )`,
  `create table org.employer_verification (
    organisation_id uuid primary key references org.organisation (id),
    state text not null default 'APPLIED' check (state in ${anyOf(VERIFICATION_STATES)}),
    nib text check (nib ~ '^[0-9]{13}$'),
    wlkp_number text,
    visited_on date,
    terms_accepted_on date,
    version integer not null default 1
  )`,
]

const GRANTS = [
  `grant select on org.organisation, org.employer_verification
     to titian_reader, titian_employer, titian_auth, titian_command`,
  'grant select on org.facility to titian_reader, titian_command',
  'grant insert, update on org.organisation, org.employer_verification to titian_command',
]

const POLICIES = [
  ['organisation', 'id'],
  ['employer_verification', 'organisation_id'],
].flatMap(([table, own]) => [
  `alter table org.${table} enable row level security`,
  `alter table org.${table} force row level security`,
  `create policy ${table}_owner on org.${table} to current_user using (true) with check (true)`,
  `create policy ${table}_commands on org.${table} to titian_command using (true) with check (true)`,
  `create policy ${table}_staff on org.${table} for select to titian_reader, titian_auth using (true)`,
  `create policy ${table}_own on org.${table} for select to titian_employer using (${own} = ${OWN})`,
])
