import { useCallback, useEffect, useRef, useState } from 'react'
import { useOffline } from './offline-context.ts'

/** A pause in typing this long is written down, in milliseconds. */
const PAUSE_MS = 150

export interface Draft<T> {
  /** Null until the safe was asked. */
  value: T | null
  change: (next: T) => void
  /** When it was last written down; null before. */
  savedAt: Date | null
  /** Takes it away, when what it was for is done. */
  discard: () => Promise<void>
}

/** What somebody is writing, kept on the device on every change: a browser that is killed finds it again. */
export const useDraft = <T>(name: string, empty: T): Draft<T> => {
  const { safe } = useOffline()
  const [value, setValue] = useState<T | null>(null)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const pending = useRef<T | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const start = useRef(empty)

  useEffect(() => {
    let isThere = true
    void safe.read<T>(name).then((kept) => isThere && setValue(kept ?? start.current))
    return () => {
      isThere = false
    }
  }, [safe, name])

  const write = useCallback(async () => {
    clearTimeout(timer.current)
    if (pending.current === null) return
    const next = pending.current
    pending.current = null
    await safe.write(name, next)
    setSavedAt(new Date())
  }, [safe, name])

  useEffect(() => {
    // A phone tells nobody that it will end a page; hidden is the last that is heard of it.
    const hide = () => void write()
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      hide()
    }
  }, [write])

  const change = useCallback(
    (next: T) => {
      setValue(next)
      pending.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void write(), PAUSE_MS)
    },
    [write],
  )
  const discard = useCallback(async () => {
    clearTimeout(timer.current)
    pending.current = null
    await safe.remove(name)
  }, [safe, name])
  return { value, change, savedAt, discard }
}
