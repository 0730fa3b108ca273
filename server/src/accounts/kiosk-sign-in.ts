import { randomBytes } from 'node:crypto'
import { isEasyPin, isPin, KIOSK_LONGEST_MINUTES, kioskNumber } from '@titian/shared/accounts/kiosk.ts'
import { addressSubject } from '../platform/auth/address.ts'
import { setCookie, signValue } from '../platform/auth/session-cookie.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { type Allowance, accountSubject, admitTry, forgetTries } from './attempts.ts'
import { type AuthWorld, type Caller, endSession, type Outcome, refused, sessionToken } from './auth-world.ts'
import { endKioskSessions } from './kiosk-pin.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'

/** A whole unit stands behind one screen. */
const PIN_BY_ADDRESS: readonly Allowance[] = [{ name: 'kiosk', tries: 40, seconds: 300 }]
/** A PIN has a million values: twenty guesses a day at one number are 1 in 50,000. */
const PIN_BY_NUMBER: readonly Allowance[] = [
  { name: 'pin', tries: 5, seconds: 900 },
  { name: 'pin-day', tries: 20, seconds: 86_400 },
]

/** The hash of no PIN at all: a number of nobody costs as much time as one of somebody. */
const nobody = hashPassword(randomBytes(12).toString('hex'))

interface PinRow {
  person_id: string
  account_id: string
  membership_id: string
  pin_hash: string
  is_own: boolean
  first_until: string | null
}

/**
 * Signs a person in at a shared screen. Whatever is wrong about number and PIN gives one and the same refusal. With a
 * first PIN there is no session until the person gives one of their own along with it.
 */
export const signInAtKiosk = async (
  world: AuthWorld,
  caller: Caller,
  input: { number: unknown; pin: unknown; newPin?: unknown },
): Promise<Outcome> => {
  const { number: typed, pin, newPin } = input
  if (typeof typed !== 'string' || typeof pin !== 'string' || typed.length > 100) return refused('BAD_INPUT')
  const number = kioskNumber(typed)
  const subject = accountSubject(world.keys.attempts, `kiosk ${number}`)
  const admission = await world.transaction(async (tx) => {
    const byAddress = await admitTry(tx, PIN_BY_ADDRESS, addressSubject(caller.ip), caller.now)
    return byAddress.allowed ? admitTry(tx, PIN_BY_NUMBER, subject, caller.now) : byAddress
  })
  if (!admission.allowed) return refused('TOO_MANY_ATTEMPTS', admission.retryAfter)
  const row = await world.transaction((tx) => findPin(tx, number))
  const isRight = await verifyPassword({ hash: row?.pin_hash ?? (await nobody), password: pin.slice(0, 100) })
  if (!row || !isRight || isOver(row, caller.now)) return refused('WRONG_PIN')
  if (row.is_own) return begin(world, caller, row, subject, null)
  // Who knows the first PIN is no guesser, however often the new one has to be chosen again.
  await world.transaction((tx) => forgetTries(tx, PIN_BY_NUMBER, subject))
  if (newPin === undefined) return { ok: true, next: 'CHOOSE_PIN', cookies: [] }
  if (typeof newPin !== 'string' || !isPin(newPin) || isEasyPin(newPin, number) || newPin === pin)
    return refused('PIN_NOT_ACCEPTED')
  return begin(world, caller, row, subject, await hashPassword(newPin))
}

const findPin = async (tx: Tx, number: string): Promise<PinRow | undefined> => {
  const [row] = await tx.rows<PinRow>(sql`
    select k.person_id, k.account_id, k.membership_id, k.pin_hash, k.is_own, k.first_until from auth.kiosk_pin k
    join app.membership m on m.id = k.membership_id and m.ended_at is null
    where k.number = ${number}`)
  return row
}

const isOver = ({ first_until: until }: PinRow, now: Date): boolean =>
  until !== null && Date.parse(until) <= now.getTime()

/** Opens the short session; a first PIN gives way to the chosen one in the same transaction, once. */
const begin = (
  world: AuthWorld,
  caller: Caller,
  row: PinRow,
  subject: string,
  chosen: string | null,
): Promise<Outcome> =>
  world.transaction(async (tx) => {
    // Somebody may have given a new PIN, or chosen one, since this one was read.
    const still = await tx.rows(sql`
      update auth.kiosk_pin set pin_hash = ${chosen ?? row.pin_hash}, is_own = true, first_until = null
      where person_id = ${row.person_id}::uuid and pin_hash = ${row.pin_hash} returning person_id`)
    if (still.length === 0) return refused('WRONG_PIN')
    await forgetTries(tx, PIN_BY_NUMBER, subject)
    const before = sessionToken(world, caller)
    if (before) await endSession(tx, before)
    // One person, one screen.
    await endKioskSessions(tx, row.account_id)
    const token = randomBytes(24).toString('base64url')
    const at = caller.now.toISOString()
    const ends = new Date(caller.now.getTime() + KIOSK_LONGEST_MINUTES * 60_000).toISOString()
    await tx.rows(sql`
      with opened as (
        insert into auth.session (token, "userId", "expiresAt", "createdAt", "updatedAt", "lastSeenAt", "membershipId")
        values (${token}, ${row.account_id}::uuid, ${ends}::timestamptz, ${at}::timestamptz, ${at}::timestamptz,
          ${at}::timestamptz, ${row.membership_id}::uuid) returning id)
      insert into auth.kiosk_session (session_id, started_at) select id, ${at}::timestamptz from opened`)
    const cookie = signValue(token, world.keys.session)
    return {
      ok: true,
      next: 'NONE',
      cookies: [setCookie(world.names.session, cookie, KIOSK_LONGEST_MINUTES * 60, world.isSecure)],
    }
  })
