import { createHmac, randomBytes } from 'node:crypto'
import { readSigned } from '../platform/auth/session-cookie.ts'
import { sql } from '../platform/database/sql.ts'
import { admitTry, CODE_BY_ACCOUNT, forgetTries } from './attempts.ts'
import {
  type AuthWorld,
  askLibrary,
  type Caller,
  challengeOf,
  type Outcome,
  refused,
  sessionCookie,
  sessionToken,
} from './auth-world.ts'
import { identifySession, type SignedIn } from './identify-session.ts'
import { admitPassword } from './sign-in.ts'

/** Between password and code, or in a session that wants its second factor afresh. */
interface Standing {
  accountId: string
  isEnrolled: boolean
  cookies: Record<string, string>
}

/** Codes of the app live 30 seconds and are taken one step early or late; none is taken twice in that time. */
const CODE_REMEMBERED_SECONDS = 120

/**
 * Gives the second factor: six digits of the app, or one of the backup codes. Works for a challenge after the
 * password, for the first code of a new enrolment, and for making a session's second factor fresh. On success the
 * session has a new token, so that a cookie seen before is worth nothing after.
 */
export const verifySecondFactor = async (
  world: AuthWorld,
  caller: Caller,
  input: { code: unknown },
): Promise<Outcome> => {
  const code = typeof input.code === 'string' ? input.code.replace(/[\s]/g, '') : ''
  const isBackup = /^[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}$/.test(code)
  if (!isBackup && !/^\d{6}$/.test(code))
    return refused(typeof input.code === 'string' ? 'WRONG_CODE' : 'BAD_INPUT')
  const standing = await standingOf(world, caller)
  if (!standing) return refused('SECOND_FACTOR_EXPIRED')
  // The library takes backup codes of an enrolment that no app ever confirmed; then a password alone would do.
  if (isBackup && !standing.isEnrolled) return refused('WRONG_CODE')

  // The library counts nothing for callers who have a session already; this counts every try, for the account.
  const admission = await world.transaction((tx) =>
    admitTry(tx, CODE_BY_ACCOUNT, standing.accountId, caller.now),
  )
  if (!admission.allowed) return refused('TOO_MANY_ATTEMPTS', admission.retryAfter)
  if (!isBackup && !(await claimCode(world, standing.accountId, code, caller.now)))
    return refused('WRONG_CODE')

  const path = isBackup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp'
  const answer = await askLibrary(world, caller, path, { code }, standing.cookies)
  if (answer.status === 429) return refused('TOO_MANY_ATTEMPTS', 900)
  if (answer.status !== 200) return refused('WRONG_CODE')
  const token = await renewSession(world, tokenIn(world, answer), standing.accountId, caller.now)
  if (!token) return refused('SIGNED_OUT')
  const others = answer.cookies.filter((cookie) => !cookie.startsWith(`${world.names.session}=`))
  return { ok: true, next: 'NONE', cookies: [...others, sessionCookie(world, token)] }
}

/**
 * Starts setting up the app: a new secret and backup codes, shown this once. It counts only from the first right
 * code on. Needs the password again, and an account that has no second factor yet.
 */
export const enrolSecondFactor = async (
  world: AuthWorld,
  caller: Caller,
  input: { password: unknown },
): Promise<Outcome<{ uri: string; backupCodes: string[] }>> => {
  if (typeof input.password !== 'string' || input.password.length > 128) return refused('BAD_INPUT')
  const token = sessionToken(world, caller)
  const viewer = await signedIn(world, caller)
  if (!token || !viewer) return refused('SIGNED_OUT')
  const admission = await admitPassword(world, caller, viewer.accountId)
  if (!admission.allowed) return refused('TOO_MANY_ATTEMPTS', admission.retryAfter)
  const answer = await askLibrary(
    world,
    caller,
    '/two-factor/enable',
    { password: input.password },
    { [world.names.session]: token },
  )
  const { totpURI, backupCodes, code } = answer.body
  if (code === 'TOTP_ALREADY_ENABLED') return refused('ALREADY_ENROLLED')
  if (answer.status !== 200 || typeof totpURI !== 'string') return refused('WRONG_CREDENTIALS')
  return { ok: true, uri: totpURI, backupCodes: backupCodes as string[], cookies: [] }
}

/** The account of a caller's session, if it stands. */
export const signedIn = async (world: AuthWorld, caller: Caller): Promise<SignedIn | null> => {
  const token = sessionToken(world, caller)
  return token ? world.transaction((tx) => identifySession(tx, token, caller.now)) : null
}

/** Whose second factor a caller may give now. A session goes before a challenge, as in the library. */
const standingOf = async (world: AuthWorld, caller: Caller): Promise<Standing | null> => {
  const token = sessionToken(world, caller)
  const viewer = await signedIn(world, caller)
  if (token && viewer) {
    const isEnrolled = await hasSecondFactor(world, viewer.accountId)
    return { accountId: viewer.accountId, isEnrolled, cookies: { [world.names.session]: token } }
  }
  const challenge = challengeOf(world, caller)
  if (!challenge?.startsWith('2fa-')) return null
  const { internalAdapter } = await world.library.$context
  const found = await internalAdapter.findVerificationValue(challenge)
  if (!found || found.expiresAt <= caller.now) return null
  return { accountId: found.value, isEnrolled: true, cookies: { [world.names.challenge]: challenge } }
}

const hasSecondFactor = async (world: AuthWorld, accountId: string): Promise<boolean> => {
  const [row] = await world.transaction((tx) =>
    tx.rows<{ is: boolean | null }>(
      sql`select "twoFactorEnabled" as is from auth."user" where id = ${accountId}::uuid`,
    ),
  )
  return row?.is ?? false
}

/** Takes a code for this account; false when it was taken before, also by somebody at the same moment. */
const claimCode = async (world: AuthWorld, accountId: string, code: string, now: Date): Promise<boolean> => {
  const digest = createHmac('sha256', world.keys.attempts).update(`${accountId} ${code}`).digest()
  const until = new Date(now.getTime() + CODE_REMEMBERED_SECONDS * 1_000).toISOString()
  const rows = await world.transaction((tx) =>
    tx.rows(sql`
      insert into auth.used_code as c (account_id, digest, until) values (${accountId}::uuid, ${digest}, ${until}::timestamptz)
      on conflict (account_id, digest) do update set until = excluded.until
        where c.until <= ${now.toISOString()}::timestamptz
      returning 1`),
  )
  return rows.length === 1
}

/** The session that the library left: a new one in a cookie, or the one that was there before. */
const tokenIn = (world: AuthWorld, answer: { body: Record<string, unknown>; cookies: string[] }): string => {
  const cookies = answer.cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
  return readSigned(cookies, world.names.session, world.keys.session) ?? String(answer.body['token'])
}

const renewSession = (
  world: AuthWorld,
  token: string,
  accountId: string,
  now: Date,
): Promise<string | null> =>
  world.transaction(async (tx) => {
    const renewed = randomBytes(24).toString('base64url')
    const at = now.toISOString()
    const rows = await tx.rows(sql`
      update auth.session set token = ${renewed}, "secondFactorAt" = ${at}::timestamptz, "lastSeenAt" = ${at}::timestamptz
      where token = ${token} and "userId" = ${accountId}::uuid returning id`)
    await forgetTries(tx, CODE_BY_ACCOUNT, accountId)
    return rows.length === 1 ? renewed : null
  })
