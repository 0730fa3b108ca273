import { Migration } from '@mikro-orm/migrations'

/** The weekly table of work that is looked for in vain, for everybody; gathered in the role that reads cards. */
export class DemandMigration extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement)
  }
}

const STATEMENTS = [
  `create table card.demand (
    province text not null,
    family text not null,
    employers_at_least integer not null check (employers_at_least >= 3),
    primary key (province, family)
  )`,
  `create table card.demand_week (
    one boolean primary key default true check (one),
    week_of date not null
  )`,
  'grant select on card.demand, card.demand_week to titian_employer, titian_public, titian_reader',
  'grant select, insert, update, delete on card.demand, card.demand_week to titian_projector',
  // What a vacancy asks of cards, and whether its employer is verified; nothing of the report, nothing of who wrote it.
  `grant select (id, organisation_id, occupation_code, skill_codes, region_code, education, experience, working_hours,
     opens_until, closed_on) on hire.vacancy to titian_projector`,
  'create policy vacancy_demand on hire.vacancy for select to titian_projector using (true)',
  'grant select (organisation_id, state) on org.employer_verification to titian_projector',
  `create policy employer_verification_demand on org.employer_verification for select to titian_projector using (true)`,
]
