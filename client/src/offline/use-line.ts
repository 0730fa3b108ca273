import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Whether the device has a line at all. A bad one still counts: what is sent shows that. */
export const useHasLine = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
