import { randomInt } from 'node:crypto'
import { FIRST_PIN_DAYS, isEasyPin, kioskNumber, PIN_DIGITS } from '@titian/shared/accounts/kiosk.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { addMembership, createAccount } from './create-account.ts'
import { hashPassword } from './password-hash.ts'

/** A first PIN, and its hash: made before the transaction, because a hash takes its time. */
export const firstPin = async (): Promise<{ pin: string; hash: string }> => {
  const pin = randomInt(10 ** PIN_DIGITS)
    .toString()
    .padStart(PIN_DIGITS, '0')
  return isEasyPin(pin) ? firstPin() : { pin, hash: await hashPassword(pin) }
}

/**
 * Lets a person sign in at a shared screen with this first PIN, once, and choose their own there. What they had before
 * ends with it, sessions too. An account is made if they have none. To be run as `titian_auth`.
 */
export const giveFirstPin = async (
  tx: Tx,
  person: { personId: string; registerNumber: string | null },
  given: { hash: string; now: Date },
): Promise<{ number: string; until: Date }> => {
  const { personId } = person
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`kiosk pin ${personId}`}, 0))`)
  const own = await ownMembership(tx, personId)
  const number = await numberOf(tx, person)
  const until = new Date(given.now.getTime() + FIRST_PIN_DAYS * 86_400_000)
  await tx.rows(sql`
    insert into auth.kiosk_pin (person_id, account_id, membership_id, number, pin_hash, is_own, first_until)
    values (${personId}::uuid, ${own.accountId}::uuid, ${own.id}::uuid, ${number}, ${given.hash}, false,
      ${until.toISOString()}::timestamptz)
    on conflict (person_id) do update set account_id = excluded.account_id, membership_id = excluded.membership_id,
      pin_hash = excluded.pin_hash, is_own = false, first_until = excluded.first_until`)
  await endKioskSessions(tx, own.accountId)
  return { number, until }
}

/** Ends whatever an account has open at shared screens. */
export const endKioskSessions = (tx: Tx, accountId: string) =>
  tx.rows(sql`delete from auth.session s using auth.kiosk_session k
    where k.session_id = s.id and s."userId" = ${accountId}::uuid`)

const ownMembership = async (tx: Tx, personId: string): Promise<{ id: string; accountId: string }> => {
  const [own] = await tx.rows<{ id: string; accountId: string }>(sql`
    select id, account_id as "accountId" from app.membership
    where role = 'PERSON' and person_id = ${personId}::uuid and ended_at is null order by created_at, id limit 1`)
  if (own) return own
  // No password will ever fit this address: the kiosk is the only way in.
  const accountId = await createAccount(tx, { name: 'Peserta', address: `${personId}@kios.invalid` })
  return { accountId, id: await addMembership(tx, { accountId, role: 'PERSON', personId }) }
}

/** The digits of the register number; where two units gave the same, or none was given, a few more. */
const numberOf = async (
  tx: Tx,
  { personId, registerNumber }: { personId: string; registerNumber: string | null },
): Promise<string> => {
  const digits = kioskNumber(registerNumber ?? '').slice(0, 16)
  const usual =
    digits.length >= 4
      ? digits
      : randomInt(10 ** 8)
          .toString()
          .padStart(8, '0')
  const [taken] = await tx.rows<{ number: string; isOwn: boolean }>(sql`
    select number, person_id = ${personId}::uuid as "isOwn" from auth.kiosk_pin
    where person_id = ${personId}::uuid or number = ${usual} order by person_id = ${personId}::uuid desc limit 1`)
  if (!taken) return usual
  return taken.isOwn
    ? taken.number
    : usual +
        randomInt(10 ** 4)
          .toString()
          .padStart(4, '0')
}
