import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody guesses, as it stands in an address. */
export const newUploadToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of the secret. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token).digest()

export const isUploadToken = (text: string): boolean => /^[\w-]{43}$/.test(text)
