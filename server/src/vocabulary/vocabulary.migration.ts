import { Migration } from '@mikro-orm/migrations'
import { TRANSACTION_ROLES } from '../platform/database/roles.ts'

const TABLES = {
  region: `
    id uuid primary key,
    code text not null unique,
    level text not null check (level in ('COUNTRY', 'ISLAND_GROUP', 'PROVINCE', 'REGENCY')),
    parent_code text references vocab.region (code) deferrable initially deferred,
    name text not null,
    name_en text not null,
    latitude numeric(5, 2) check (latitude between -90 and 90),
    longitude numeric(6, 2) check (longitude between -180 and 180),
    timezone text,
    retired boolean not null default false,
    check (level <> 'REGENCY' or (latitude is not null and longitude is not null))`,
  occupation: `
    id uuid primary key,
    code text not null unique,
    isco08 text not null,
    name_id text not null,
    name_en text not null,
    synonyms_id text[] not null,
    synonyms_en text[] not null,
    family text not null,
    retired boolean not null default false`,
  skill: `
    id uuid primary key,
    code text not null unique,
    name_id text not null,
    name_en text not null,
    synonyms_id text[] not null,
    synonyms_en text[] not null,
    skill_group text not null,
    broader text[] not null,
    occupations text[] not null,
    programmes text[] not null,
    certifiable boolean not null,
    hazardous boolean not null,
    retired boolean not null default false`,
  scheme: `
    id uuid primary key,
    code text not null unique,
    name_id text not null,
    name_en text not null,
    synonyms_id text[] not null,
    synonyms_en text[] not null,
    skills text[] not null,
    occupation_code text,
    level smallint check (level between 1 and 9),
    retired boolean not null default false`,
  programme: `
    id uuid primary key,
    key text not null unique,
    name_id text not null,
    name_en text not null,
    retired boolean not null default false`,
  version: `
    dataset text primary key,
    sha256 text not null,
    loaded_at timestamptz not null default now(),
    source text not null`,
}

/** Regions, occupations, skills, certificate schemes and programmes; written by the owner alone, read by all. */
export class VocabularyMigration extends Migration {
  override up(): void {
    for (const [name, columns] of Object.entries(TABLES))
      this.addSql(`create table vocab.${name} (${columns})`)
    this.addSql(`grant select on all tables in schema vocab to ${TRANSACTION_ROLES.join(', ')}`)
  }
}
