import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

/** Makes and opens cursors: encrypted, authenticated, and worth nothing outside the scope they were made for. */
export interface Cursors {
  /** The same scope and payload give the same text, so that equal answers stay equal bytes. */
  seal(scope: string, payload: unknown): string
  /** The payload, or null when the text is not a cursor of this scope. */
  open(scope: string, text: string): unknown
}

const NONCE = 12
const TAG = 16

/** Cursors under a key derived from the installation's `secret`. The nonce is derived too: no randomness, no reuse. */
export const cursorsUnder = (secret: string): Cursors => {
  const key = createHmac('sha256', secret).update('titian cursor key').digest()
  const nonceKey = createHmac('sha256', secret).update('titian cursor nonce').digest()
  return {
    seal: (scope, payload) => {
      const plain = JSON.stringify(payload)
      const nonce = createHmac('sha256', nonceKey)
        .update(JSON.stringify([scope, plain]))
        .digest()
        .subarray(0, NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(scope))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (scope, text) => {
      const bytes = Buffer.from(text, 'base64url')
      if (text.length > 2_000 || bytes.length <= NONCE + TAG) return null
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
          .setAAD(Buffer.from(scope))
          .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
        const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
        return JSON.parse(plain.toString('utf8'))
      } catch {
        return null
      }
    },
  }
}
