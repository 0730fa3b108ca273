import { randomBytes } from 'node:crypto'
import { isAcceptablePassword } from '@titian/shared/accounts/sign-in.ts'
import { addressSubject } from '../platform/auth/address.ts'
import { admitTry, PASSWORD_BY_ADDRESS } from './attempts.ts'
import {
  type AuthWorld,
  askLibrary,
  type Caller,
  clearedCookies,
  type Outcome,
  refused,
} from './auth-world.ts'

/** How long a link for setting a password may wait. */
const PASSWORD_LINK_HOURS = 24

/** Where a person opens a link for setting a password, under the public address. */
const PASSWORD_LINK_PATH = '/auth/form/set-password'

/**
 * A one-time address at which the account's password can be set. Only a digest of it is kept; it works once, for a
 * day, and every session of the account ends when it is used.
 */
export const createPasswordLink = async (world: AuthWorld, accountId: string, now: Date): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const { internalAdapter } = await world.library.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: accountId,
    expiresAt: new Date(now.getTime() + PASSWORD_LINK_HOURS * 3_600_000),
  })
  return `${world.publicUrl}${PASSWORD_LINK_PATH}?token=${token}`
}

/** Makes a one-time link for setting a password, outside of any transaction. */
export type MakePasswordLink = (accountId: string, now: Date) => Promise<string>

/** Sets the password that a one-time link allows to set. Signs nobody in. */
export const setPassword = async (
  world: AuthWorld,
  caller: Caller,
  input: { token: unknown; password: unknown },
): Promise<Outcome> => {
  const { token, password } = input
  if (typeof token !== 'string' || typeof password !== 'string') return refused('BAD_INPUT')
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return refused('LINK_NOT_VALID')
  const admission = await world.transaction((tx) =>
    admitTry(tx, PASSWORD_BY_ADDRESS, addressSubject(caller.ip), caller.now),
  )
  if (!admission.allowed) return refused('TOO_MANY_ATTEMPTS', admission.retryAfter)
  if (!isAcceptablePassword(password)) return refused('PASSWORD_NOT_ACCEPTED')
  const answer = await askLibrary(world, caller, '/reset-password', { token, newPassword: password })
  if (answer.status !== 200) return refused('LINK_NOT_VALID')
  return { ok: true, next: 'NONE', cookies: clearedCookies(world) }
}
