import { clientError } from '../graphql/user-error.ts'
import { type CookieNames, cookieValues } from './session-cookie.ts'

type Headers = NodeJS.Dict<string | string[]>

/** What a request says about who sent it, before anybody looked whether it is true. */
export type Credential = { kind: 'NONE' } | { kind: 'SESSION' } | { kind: 'KEY'; text: string }

/**
 * Reads the one credential of a request. Throws `BAD_USER_INPUT` when there are two: then a page is being used
 * to spend somebody's key, or a key to borrow somebody's session. Throws `UNAUTHENTICATED` for an Authorization
 * header that carries no key.
 */
export const readCredential = (headers: Headers, names: CookieNames): Credential => {
  const authorization = headers['authorization']
  const hasCookie =
    cookieValues(cookieHeader(headers), names.session).length > 0 ||
    cookieValues(cookieHeader(headers), names.challenge).length > 0
  if (authorization === undefined) return hasCookie ? { kind: 'SESSION' } : { kind: 'NONE' }
  if (hasCookie)
    throw clientError('BAD_USER_INPUT', 'Send either a session cookie or an API key, not both.', {
      reason: 'TWO_CREDENTIALS',
    })
  const match = /^Bearer ([^\s,]{1,200})$/i.exec(String(authorization))
  if (!match?.[1]) throw unknownKey()
  return { kind: 'KEY', text: match[1] }
}

/** The one answer to every key that is not to be believed: malformed, unknown, or with a wrong secret. */
export const unknownKey = () => clientError('UNAUTHENTICATED', 'This API key is not valid.')

/** The request's Cookie header as one text. */
export const cookieHeader = (headers: Headers): string | undefined => {
  const cookie = headers['cookie']
  return Array.isArray(cookie) ? cookie.join('; ') : cookie
}
