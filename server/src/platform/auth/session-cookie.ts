import { createHmac, timingSafeEqual } from 'node:crypto'

/** Cookies of signing in. On https the browser itself refuses them without encryption, by their prefix. */
export interface CookieNames {
  session: string
  /** Between password and one-time code: there is no session yet. */
  challenge: string
}

export const cookieNames = (isSecure: boolean): CookieNames => {
  const prefix = isSecure ? '__Secure-titian.' : 'titian.'
  return { session: `${prefix}session_token`, challenge: `${prefix}two_factor` }
}

/** Every value that a Cookie header gives to `name`, as sent. */
export const cookieValues = (header: string | undefined, name: string): string[] =>
  (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))

/** A value with its signature, as the sign-in library writes it: `value.base64(hmac)`, percent-encoded. */
export const signValue = (value: string, secret: string): string =>
  encodeURIComponent(`${value}.${signatureOf(value, secret).toString('base64')}`)

/** The value inside a signed cookie, or null when the signature isn't ours. */
const openSigned = (signed: string, secret: string): string | null => {
  if (signed.length > 500) return null
  const text = decoded(signed)
  const dot = text?.lastIndexOf('.') ?? -1
  if (!text || dot < 1) return null
  const given = Buffer.from(text.slice(dot + 1), 'base64')
  const value = text.slice(0, dot)
  const right = signatureOf(value, secret)
  return given.length === right.length && timingSafeEqual(given, right) ? value : null
}

/**
 * The signed value of a cookie in a Cookie header. Null when there is none, or when somebody set two different ones:
 * another page of the same domain may be trying to push its own in front.
 */
export const readSigned = (header: string | undefined, name: string, secret: string): string | null => {
  const values = new Set(cookieValues(header, name))
  const [only] = values
  return values.size === 1 && only ? openSigned(only, secret) : null
}

/** A Set-Cookie value with the attributes that all our cookies have. `maxAge` 0 removes it. */
export const setCookie = (name: string, value: string, maxAge: number, isSecure: boolean): string =>
  `${name}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`

const signatureOf = (value: string, secret: string) => createHmac('sha256', secret).update(value).digest()

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
