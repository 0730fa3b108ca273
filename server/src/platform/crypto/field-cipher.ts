import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Which cell a value lives in; a ciphertext moved to another cell does not open. */
interface Cell {
  table: string
  column: string
  /** The row's key. */
  row: string
}

/** Encrypts single values of the database, and answers whether two values are equal without opening them. */
export interface FieldCipher {
  /** AES-256-GCM: version, nonce, tag, then the ciphertext. */
  seal(cell: Cell, text: string): Buffer
  /** Throws `SealedValueError` when the value was changed, moved, or sealed under an unknown key. */
  open(cell: Cell, sealed: Uint8Array): string
  /** The same for what is no text. */
  sealBytes(cell: Cell, plain: Uint8Array): Buffer
  openBytes(cell: Cell, sealed: Uint8Array): Buffer
  /** The same for what arrives piece by piece, so that nobody holds the whole. */
  sealPieces(cell: Cell): Sealing
  /** A keyed digest for looking a value up; it tells nothing to whoever lacks the key. */
  blindIndex(column: string, text: string): Buffer
}

/** Something that is being sealed: its pieces in their order, and after the last what stands before them all. */
export interface Sealing {
  piece(plain: Uint8Array): Buffer
  head(): Buffer
}

/** A sealed value can't be opened here: it was changed, moved to another cell, or belongs to another key. */
export class SealedValueError extends Error {
  override readonly name = 'SealedValueError'
}

/** Keys by version, 1 to 255; the highest seals, all of them open. Each is 32 bytes. */
export type KeyRing = ReadonlyMap<number, Buffer>

const NONCE = 12
const TAG = 16

/** A cipher over a key ring. The blind index hangs on the lowest version, so that it survives a new key. */
export const fieldCipher = (keys: KeyRing): FieldCipher => {
  const versions = [...keys.keys()].toSorted((a, b) => a - b)
  const newest = versions.at(-1)
  const oldest = versions[0]
  if (newest === undefined || oldest === undefined || oldest < 1 || newest > 255)
    throw new RangeError('A key ring needs at least one key, with versions from 1 to 255.')
  const ciphers = new Map(versions.map((version) => [version, derive(keys, version, 'field')]))
  const indexKey = derive(keys, oldest, 'blind index')

  const sealPieces: FieldCipher['sealPieces'] = (cell) => {
    const nonce = randomBytes(NONCE)
    const cipher = createCipheriv('aes-256-gcm', ciphers.get(newest)!, nonce)
    cipher.setAAD(additional(newest, cell))
    return {
      piece: (plain) => cipher.update(plain),
      head: () => {
        // In this mode nothing is left to come; it makes the tag.
        cipher.final()
        return Buffer.concat([Buffer.of(newest), nonce, cipher.getAuthTag()])
      },
    }
  }
  const sealBytes: FieldCipher['sealBytes'] = (cell, plain) => {
    const sealing = sealPieces(cell)
    const body = sealing.piece(plain)
    return Buffer.concat([sealing.head(), body])
  }
  const openBytes: FieldCipher['openBytes'] = (cell, sealed) => {
    const bytes = Buffer.from(sealed)
    const key = ciphers.get(bytes[0] ?? 0)
    if (!key || bytes.length < 1 + NONCE + TAG) throw new SealedValueError('No key opens this value.')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE))
    decipher.setAAD(additional(bytes[0] ?? 0, cell))
    decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()])
    } catch {
      throw new SealedValueError('The value was changed or belongs to another cell.')
    }
  }

  return {
    seal: (cell, text) => sealBytes(cell, Buffer.from(text)),
    open: (cell, sealed) => openBytes(cell, sealed).toString('utf8'),
    sealBytes,
    openBytes,
    sealPieces,
    blindIndex: (column, text) => createHmac('sha256', indexKey).update(`${column}\0${text}`).digest(),
  }
}

const derive = (keys: KeyRing, version: number, purpose: string): Buffer => {
  const key = keys.get(version)
  if (key?.length !== 32) throw new RangeError(`Key ${version} must have 32 bytes.`)
  return Buffer.from(hkdfSync('sha256', key, '', `titian ${purpose}`, 32))
}

const additional = (version: number, { table, column, row }: Cell): Buffer =>
  Buffer.from(JSON.stringify([version, table, column, row]))
