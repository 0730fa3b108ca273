/** Installations mark their keys, so that a key of the demonstration can't be mistaken for a real one. */
export const KEY_ENVIRONMENTS = ['live', 'demo'] as const

export type KeyEnvironment = (typeof KEY_ENVIRONMENTS)[number]

/** The parts of an API key's text `ttn_<environment>_<id>_<secret>_<crc>`. The id may be shown, the secret never. */
export interface KeyText {
  environment: KeyEnvironment
  id: string
  secret: string
}

/** Random bytes behind the id (80 bits) and the secret (256 bits). */
export const KEY_ID_BYTES = 10
export const KEY_SECRET_BYTES = 32

const ID_LENGTH = 16
const SECRET_LENGTH = 52
const CRC_LENGTH = 7

// Crockford's alphabet: lower case letters and digits, without those that people mix up.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const SHAPE = new RegExp(
  `^ttn_(live|demo)_([${ALPHABET}]{${ID_LENGTH}})_([${ALPHABET}]{${SECRET_LENGTH}})_([${ALPHABET}]{${CRC_LENGTH}})$`,
)

/** The part of a key that may be shown and logged: `ttn_<environment>_<id>`. */
export const keyPrefix = (key: Pick<KeyText, 'environment' | 'id'>): string =>
  `ttn_${key.environment}_${key.id}`

/** Writes a key from random bytes: `KEY_ID_BYTES` for the id, `KEY_SECRET_BYTES` for the secret. */
export const formatKey = (environment: KeyEnvironment, id: Uint8Array, secret: Uint8Array): string => {
  const body = `${keyPrefix({ environment, id: base32(id) })}_${base32(secret)}`
  return `${body}_${checksum(body)}`
}

/** Reads a key's text. Null for anything that this software can't have issued: wrong shape, wrong checksum. */
export const parseKey = (text: string): KeyText | null => {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [, environment, id, secret, crc] = match as unknown as [
    string,
    KeyEnvironment,
    string,
    string,
    string,
  ]
  if (checksum(text.slice(0, -CRC_LENGTH - 1)) !== crc) return null
  return { environment, id, secret }
}

const base32 = (bytes: Uint8Array): string => {
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(buffer >>> (bits - 5)) & 31]
    buffer &= 31
  }
  return bits > 0 ? text + ALPHABET[(buffer << (5 - bits)) & 31] : text
}

const checksum = (text: string): string => {
  const value = crc32(text)
  return base32(new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value])).padStart(CRC_LENGTH, '0')
}

// CRC-32 as in ISO-HDLC (zip, PNG). It finds typing errors, it protects nothing.
const crc32 = (text: string): number => {
  let crc = 0xffffffff
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i)
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
