import { daysLeft } from '@titian/shared/advice/outbox.ts'
import { createStore, del, entries, get, set, type UseStore, update } from 'idb-keyval'

/** One thing as it lies on the device. */
interface Sealed {
  writtenAt: string
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

/** Encrypted storage of one account on this device. */
export interface Safe {
  /** Null when it is not there, too old, or can't be read. */
  read<T>(name: string): Promise<T | null>
  write(name: string, value: unknown): Promise<void>
  remove(name: string): Promise<void>
  /** Nothing of this account is left behind, the key neither. */
  wipe(): Promise<void>
}

/** One database has one store: IndexedDB adds none to a database that is open already. */
const opened = new Map<string, UseStore>()
const storeOf = (name: 'sealed' | 'keys'): UseStore => {
  const store = opened.get(name) ?? createStore(`titian-${name}`, name)
  opened.set(name, store)
  return store
}

/**
 * Opens the safe of an account. Its key can't be taken out of the browser, and what is older than 14 days goes. It does
 * not protect from the next user of the same browser profile: the device's own lock does.
 */
export const openSafe = async (account: string, now: () => Date = () => new Date()): Promise<Safe> => {
  const things = storeOf('sealed')
  const key = await keyOf(account)
  const place = (name: string) => `${account}/${name}`
  await sweep(things, now())
  return {
    async read<T>(name: string) {
      const sealed = await get<Sealed>(place(name), things)
      if (!sealed) return null
      try {
        const bytes = await crypto.subtle.decrypt(cipher(sealed.iv, place(name)), key, sealed.bytes)
        return JSON.parse(new TextDecoder().decode(bytes)) as T
      } catch {
        // Sealed under a key that is gone, or damaged: nobody can read it any more.
        await del(place(name), things)
        return null
      }
    },
    async write(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const bytes = new TextEncoder().encode(JSON.stringify(value))
      const sealed: Sealed = {
        writtenAt: now().toISOString(),
        iv,
        bytes: await crypto.subtle.encrypt(cipher(iv, place(name)), key, bytes),
      }
      await set(place(name), sealed, things)
    },
    remove: (name) => del(place(name), things),
    async wipe() {
      for (const [name] of await entries<string, Sealed>(things))
        if (name.startsWith(`${account}/`)) await del(name, things)
      await del(account, storeOf('keys'))
    },
  }
}

/** The place is part of what is sealed: nothing can be moved to another name or account. */
const cipher = (iv: BufferSource, place: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
})

const keyOf = async (account: string): Promise<CryptoKey> => {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  let kept = made
  // In one step, so that two windows opened at once seal under one key.
  await update<CryptoKey>(account, (known) => (kept = known ?? made), storeOf('keys'))
  return kept
}

const sweep = async (things: UseStore, now: Date): Promise<void> => {
  for (const [name, { writtenAt }] of await entries<string, Sealed>(things))
    if (daysLeft(writtenAt, now) <= 0) await del(name, things)
}
