import { useEffect, useRef } from 'react'
import { useOutbox } from '../offline/offline-context.ts'

/** Asks again once something of the outbox has arrived: what the server says has moved on. */
export const useWhenSent = (again: () => Promise<unknown>): void => {
  const waiting = useOutbox().length
  const before = useRef(waiting)
  const latest = useRef(again)
  latest.current = again
  useEffect(() => {
    if (waiting < before.current && navigator.onLine) void latest.current().catch(() => undefined)
    before.current = waiting
  }, [waiting])
}
