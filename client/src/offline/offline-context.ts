import type { Outbox } from '@titian/shared/advice/outbox.ts'
import { createContext, use, useSyncExternalStore } from 'react'
import type { OutboxKeeper } from './outbox-keeper.ts'
import type { Safe } from './safe.ts'

/** What a page has on this device, for the account that is signed in. */
export interface Offline {
  safe: Safe
  outbox: OutboxKeeper
}

export const OfflineContext = createContext<Offline | null>(null)

/** Throws outside the frame that opens the safe. */
export const useOffline = (): Offline => {
  const offline = use(OfflineContext)
  if (!offline) throw new Error('Nothing is kept on the device outside its frame')
  return offline
}

/** What waits to be sent, as it changes. */
export const useOutbox = (): Outbox => {
  const { outbox } = useOffline()
  return useSyncExternalStore(outbox.subscribe, outbox.all)
}
