import { Migration } from '@mikro-orm/migrations'
import { type House, openPglite } from '../platform/database/open.ts'
import { PlatformMigration } from '../platform/database/platform.migration.ts'
import { prepareInstallation } from '../prepare.ts'
import { AccountsMigration } from './accounts.migration.ts'

class OrgPrelude extends Migration {
  override up(): void {
    this.addSql(
      `create table org.organisation (id uuid primary key default gen_random_uuid(), kind text not null, name text not null)`,
    )
    this.addSql(
      `create table org.employer_verification (organisation_id uuid primary key references org.organisation (id), state text not null)`,
    )
    this.addSql(
      'grant select, insert, update on org.organisation, org.employer_verification to titian_command',
    )
  }
}

export const accountsHouse: House = {
  entities: [],
  migrations: [
    { name: '001-platform', class: PlatformMigration },
    { name: '002-org', class: OrgPrelude },
    { name: '003-accounts', class: AccountsMigration },
  ],
  prepare: prepareInstallation('SYNTHETIC'),
}

export const accountsDatabase = async () => (await openPglite({}, accountsHouse)).database
