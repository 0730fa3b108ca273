import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from '../participants/participants.tables.ts'
import { forcedRowSecurity, readerPolicy, roleIs, setting } from '../participants/row-security.ts'

/** That staff gave somebody a first PIN for the kiosk: the person and the other office see it. Never changed. */
export class KioskPinsMigration extends Migration {
  override up(): void {
    for (const statement of [
      `create table people.kiosk_pin_given (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null,
        unit_id uuid not null,
        number text not null,
        given_at timestamptz not null,
        given_by uuid not null,
        role text not null check (role in ('OFFICER', 'PROBATION_OFFICER')),
        ${belongsToParticipant}
      )`,
      'create index kiosk_pin_given_person on people.kiosk_pin_given (person_id, given_at desc)',
      'create index kiosk_pin_given_unit on people.kiosk_pin_given (unit_id, given_at desc)',
      'grant select on people.kiosk_pin_given to titian_reader',
      // Accounts and PINs are made in one transaction, so in the one role that may make accounts.
      'grant insert on people.kiosk_pin_given to titian_auth',
      ...forcedRowSecurity('kiosk_pin_given'),
      'create policy kiosk_pin_given_written on people.kiosk_pin_given for insert to titian_auth with check (true)',
      readerPolicy('kiosk_pin_given', 'self', `${roleIs('PERSON')} and person_id = ${setting('person')}`),
      readerPolicy('kiosk_pin_given', 'unit', `${ANSWERING} and unit_id = ${UNIT}`),
    ])
      this.addSql(statement)
  }
}

const ANSWERING = `(select current_setting('titian.role', true)) in ('OFFICER', 'PROBATION_OFFICER')`
const UNIT = `(select current_setting('titian.unit', true)::uuid)`
