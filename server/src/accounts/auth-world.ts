import { SESSION_HOURS } from '@titian/shared/accounts/session.ts'
import type { SignInError } from '@titian/shared/accounts/sign-in.ts'
import { cookieHeader } from '../platform/auth/credential.ts'
import {
  type CookieNames,
  cookieNames,
  readSigned,
  setCookie,
  signValue,
} from '../platform/auth/session-cookie.ts'
import type { Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import type { IdentifyDeps } from './identify.ts'
import { ADDRESS_HEADER, LIBRARY_PATH, type SignInLibrary, signInLibrary } from './sign-in-library.ts'

/** Everything that signing in needs, made once per server. */
export interface AuthWorld extends IdentifyDeps {
  library: SignInLibrary
  names: CookieNames
  isSecure: boolean
  /** A short transaction on the sign-in tables. */
  transaction<T>(act: (tx: Tx) => Promise<T>): Promise<T>
}

/** Whoever sent a request: what they sent, from where (as the proxy's rules say), and when. */
export interface Caller {
  headers: NodeJS.Dict<string | string[]>
  ip: string
  now: Date
}

/** How a step of signing in ended. `cookies` are Set-Cookie values for the answer. */
export type Outcome<T = { next: NextStep }> =
  | ({ ok: true; cookies: string[] } & T)
  | { ok: false; error: SignInError; retryAfter?: number; cookies: string[] }

type NextStep = 'NONE' | 'VERIFY_SECOND_FACTOR' | 'ENROL_SECOND_FACTOR' | 'CHOOSE_PIN'

export const refused = (error: SignInError, retryAfter?: number): Outcome<never> => ({
  ok: false,
  error,
  cookies: [],
  ...(retryAfter !== undefined && { retryAfter }),
})

export const authWorld = (deps: IdentifyDeps): AuthWorld => {
  const isSecure = deps.publicUrl.startsWith('https://')
  return {
    ...deps,
    isSecure,
    names: cookieNames(isSecure),
    library: signInLibrary({ publicUrl: deps.publicUrl, sessionSecret: deps.keys.session }, deps.database),
    transaction: (act) => deps.database.transaction('titian_auth', systemFacts(''), act),
  }
}

/** The token of the session that a caller's cookie names; signed by us, not yet looked up. */
export const sessionToken = (world: AuthWorld, caller: Caller): string | null =>
  readSigned(cookieHeader(caller.headers), world.names.session, world.keys.session)

/** The challenge between password and code that a caller's cookie names. */
export const challengeOf = (world: AuthWorld, caller: Caller): string | null =>
  readSigned(cookieHeader(caller.headers), world.names.challenge, world.keys.session)

/** Set-Cookie for a session. */
export const sessionCookie = (world: AuthWorld, token: string): string =>
  setCookie(world.names.session, signValue(token, world.keys.session), SESSION_HOURS * 3_600, world.isSecure)

/** Set-Cookie values that remove everything that we ever set. */
export const clearedCookies = (world: AuthWorld): string[] => [
  setCookie(world.names.session, '', 0, world.isSecure),
  setCookie(world.names.challenge, '', 0, world.isSecure),
]

/** Ends a session for good. */
export const endSession = async (tx: Tx, token: string): Promise<void> => {
  await tx.rows(sql`delete from auth.session where token = ${token}`)
}

/**
 * Asks the sign-in library with a request of our own making: of the caller's it holds the address, the browser's
 * name, and those cookies of ours that are passed on purpose.
 */
export const askLibrary = async (
  world: AuthWorld,
  caller: Caller,
  path: string,
  body: Record<string, unknown>,
  cookies: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, unknown>; cookies: string[] }> => {
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${signValue(value, world.keys.session)}`)
    .join('; ')
  const response = await world.library.handler(
    new Request(`${world.publicUrl}${LIBRARY_PATH}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: world.publicUrl,
        [ADDRESS_HEADER]: caller.ip,
        'user-agent': String(caller.headers['user-agent'] ?? '')
          .replace(/[^\x20-\x7e]/g, '')
          .slice(0, 200),
        ...(cookie && { cookie }),
      },
      body: JSON.stringify(body),
    }),
  )
  const text = await response.text()
  if (response.status >= 500) throw new Error(`The sign-in library answered ${response.status} at ${path}.`)
  return {
    status: response.status,
    body: (text ? JSON.parse(text) : {}) as Record<string, unknown>,
    cookies: response.headers.getSetCookie(),
  }
}
