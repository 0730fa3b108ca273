import { Migration } from '@mikro-orm/migrations'

/** A consent to be introduced names the one employer it is for; who agrees on the own screen needs no witness. */
export class IntroduceConsentsMigration extends Migration {
  override up(): void {
    this.addSql('alter table people.consent add column recipient_id uuid references org.organisation (id)')
    this.addSql('alter table people.consent alter column witness_office drop not null')
    this.addSql(`alter table people.consent add constraint consent_witnessed
      check (witness_office is not null or (channel = 'ELECTRONIC' and given_by = 'SELF'))`)
  }
}
