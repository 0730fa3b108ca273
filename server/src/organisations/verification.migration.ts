import { Migration } from '@mikro-orm/migrations'
import { VERIFICATION_REASONS, VERIFICATION_STATES } from '@titian/shared/organisations/verification.ts'

/** How an employer asks to be let in, and every step of trusting it. */
export class VerificationMigration extends Migration {
  override up(): void {
    for (const statement of [...TABLES, ...GRANTS, ...POLICIES]) this.addSql(statement)
  }
}

const anyOf = (values: readonly string[]) => `(${values.map((value) => `'${value}'`).join(', ')})`

const TABLES = [
  // Whom to talk to at a company is a person's name and number: apart from what every member of staff may read.
  `create table org.employer_application (
    organisation_id uuid primary key references org.organisation (id),
    reference text not null unique check (length(reference) = 8),
    contact_name text not null check (length(contact_name) between 1 and 120),
    contact_email text not null check (length(contact_email) between 3 and 254),
    contact_phone text check (length(contact_phone) between 8 and 30),
    terms_version text not null,
    submitted_at timestamptz not null,
    idempotency_key text not null unique check (length(idempotency_key) between 1 and 100)
  )`,
  `create table org.verification_step (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references org.organisation (id),
    from_state text not null check (from_state in ${anyOf(VERIFICATION_STATES)}),
    to_state text not null check (to_state in ${anyOf(VERIFICATION_STATES)}),
    reason text not null check (reason in ${anyOf(VERIFICATION_REASONS)}),
    note text check (length(note) between 1 and 500),
    moved_by uuid not null,
    role text not null,
    moved_at timestamptz not null
  )`,
  'create index verification_step_organisation on org.verification_step (organisation_id, moved_at)',
  'create index employer_verification_nib on org.employer_verification (nib)',
]

const GRANTS = [
  'grant select on org.employer_application, org.verification_step to titian_reader, titian_command',
  'grant insert on org.employer_application, org.verification_step to titian_command',
]

const POLICIES = ['employer_application', 'verification_step'].flatMap((table) => [
  `alter table org.${table} enable row level security`,
  `alter table org.${table} force row level security`,
  `create policy ${table}_owner on org.${table} to current_user using (true) with check (true)`,
  `create policy ${table}_commands on org.${table} to titian_command using (true) with check (true)`,
  `create policy ${table}_watch on org.${table} for select to titian_reader
     using ((select current_setting('titian.role', true)) = any ('{ADMINISTRATOR,PROTECTION_OFFICER}'::text[]))`,
])
