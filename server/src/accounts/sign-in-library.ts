import { SESSION_HOURS } from '@titian/shared/accounts/session.ts'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '../platform/database/database.ts'
import { authKysely } from './auth-database.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'

/** Where the library's own paths lie. It is never exposed: our routes call it with requests of our own making. */
export const LIBRARY_PATH = '/auth/library'

/** The one header that the library takes an address from; it exists only on requests that we build. */
export const ADDRESS_HEADER = 'x-titian-address'

export interface SignInSettings {
  /** Where browsers reach this installation, without a path: `https://titian.example`. */
  publicUrl: string
  /** At least 32 random bytes as text; signs cookies and encrypts second factors. */
  sessionSecret: string
}

/**
 * The sign-in library as Titian uses it: passwords and one-time codes, nothing else. Accounts are made by
 * administrators, and our own throttle stands in front of it.
 */
export const signInOptions = (settings: SignInSettings, database: Database) =>
  ({
    appName: 'Titian',
    baseURL: settings.publicUrl,
    basePath: LIBRARY_PATH,
    secret: settings.sessionSecret,
    database: { db: authKysely(database), type: 'postgres', schemaName: 'auth' },
    trustedOrigins: [settings.publicUrl],
    telemetry: { enabled: false },
    // It names users and paths; what matters is counted and audited by our own routes.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 24 * 3_600,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    verification: { storeIdentifier: 'hashed' },
    session: {
      expiresIn: SESSION_HOURS * 3_600,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: {
        lastSeenAt: { type: 'date', required: false, input: false, returned: false },
        secondFactorAt: { type: 'date', required: false, input: false, returned: false },
        membershipId: { type: 'string', required: false, input: false, returned: false },
      },
    },
    user: {
      additionalFields: {
        language: { type: 'string', required: true, defaultValue: 'id', input: false },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Titian',
        // Our own counter covers steps that the library leaves uncounted; its lock stays as the second wall.
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
      }),
    ],
    advanced: {
      cookiePrefix: 'titian',
      useSecureCookies: settings.publicUrl.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: 'uuid', validateSchema: false },
    },
  }) satisfies BetterAuthOptions

export type SignInLibrary = ReturnType<typeof signInLibrary>

/** Starts the library over the application's database. It reads and writes schema `auth` alone. */
export const signInLibrary = (settings: SignInSettings, database: Database) =>
  betterAuth(signInOptions(settings, database))
