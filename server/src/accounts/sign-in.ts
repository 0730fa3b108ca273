import { signInAddress } from '@titian/shared/accounts/sign-in.ts'
import { addressSubject } from '../platform/auth/address.ts'
import {
  accountSubject,
  admitTry,
  forgetTries,
  PASSWORD_BY_ACCOUNT,
  PASSWORD_BY_ADDRESS,
} from './attempts.ts'
import {
  type AuthWorld,
  askLibrary,
  type Caller,
  endSession,
  type Outcome,
  refused,
  sessionCookie,
  sessionToken,
} from './auth-world.ts'
import { identifySession } from './identify-session.ts'

/**
 * Signs somebody in by email or user number and password. Whatever is wrong about the two gives one and the same
 * refusal. With a second factor there is no session yet: the caller holds a challenge for ten minutes.
 */
export const signIn = async (
  world: AuthWorld,
  caller: Caller,
  input: { identifier: unknown; password: unknown },
): Promise<Outcome> => {
  if (typeof input.identifier !== 'string' || typeof input.password !== 'string') return refused('BAD_INPUT')
  const address = signInAddress(input.identifier)
  // Counted under what was typed, account or not, so that the counter tells nothing either.
  const subject = accountSubject(world.keys.attempts, address ?? input.identifier.slice(0, 300))
  const admission = await admitPassword(world, caller, subject)
  if (!admission.allowed) return refused('TOO_MANY_ATTEMPTS', admission.retryAfter)
  if (input.password.length > 128) return refused('WRONG_CREDENTIALS')

  // No cookie goes along: what the caller had before has no part in what comes now.
  const answer = await askLibrary(world, caller, '/sign-in/email', {
    // An address of nobody costs as much time as one of somebody.
    email: address ?? 'nobody@nomor.invalid',
    password: input.password,
  })
  if (answer.status !== 200) return refused('WRONG_CREDENTIALS')
  return begin(world, caller, subject, answer)
}

const begin = async (
  world: AuthWorld,
  caller: Caller,
  subject: string,
  answer: { body: Record<string, unknown>; cookies: string[] },
): Promise<Outcome> => {
  const before = sessionToken(world, caller)
  const { token, twoFactorRedirect } = answer.body
  return world.transaction(async (tx) => {
    await forgetTries(tx, PASSWORD_BY_ACCOUNT, subject)
    if (before) await endSession(tx, before)
    if (twoFactorRedirect === true) return { ok: true, next: 'VERIFY_SECOND_FACTOR', cookies: answer.cookies }
    const viewer = await identifySession(tx, String(token), caller.now)
    const next = viewer?.pendingStep === 'ENROL' ? 'ENROL_SECOND_FACTOR' : 'NONE'
    return { ok: true, next, cookies: [sessionCookie(world, String(token))] }
  })
}

/** Counts a try with a password against the caller's address and the account. */
export const admitPassword = (world: AuthWorld, caller: Caller, subject: string) =>
  world.transaction(async (tx) => {
    const byAddress = await admitTry(tx, PASSWORD_BY_ADDRESS, addressSubject(caller.ip), caller.now)
    return byAddress.allowed ? admitTry(tx, PASSWORD_BY_ACCOUNT, subject, caller.now) : byAddress
  })
