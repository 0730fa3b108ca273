import { Migration } from '@mikro-orm/migrations'

/** Who signs in at a shared screen, by number and PIN, and which sessions are such. Of the sign-in role alone. */
export class KioskMigration extends Migration {
  override up(): void {
    this.addSql(`create table auth.kiosk_pin (
      person_id uuid primary key,
      account_id uuid not null references auth."user" (id) on delete cascade,
      membership_id uuid not null references app.membership (id),
      number text not null unique check (number ~ '^[0-9]{4,20}$'),
      pin_hash text not null,
      is_own boolean not null,
      first_until timestamptz,
      check (is_own = (first_until is null))
    )`)
    this.addSql(`create table auth.kiosk_session (
      session_id uuid primary key references auth.session (id) on delete cascade,
      started_at timestamptz not null
    )`)
    this.addSql('grant select, insert, update, delete on auth.kiosk_pin, auth.kiosk_session to titian_auth')
  }
}
