import type { Entry, Outcome } from '@titian/shared/advice/outbox.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { type Offline, OfflineContext } from './offline-context.ts'
import { openOutbox } from './outbox-keeper.ts'
import { openSafe } from './safe.ts'
import { whileHere } from './while-here.ts'

interface OfflineFrameProps {
  account: string
  /** The same function for as long as the frame stands. */
  send: (entry: Entry) => Promise<Outcome>
  children: ReactNode
}

/** Opens what lies on the device for an account, and sends what waits whenever there may be a line. */
export const OfflineFrame = ({ account, send, children }: OfflineFrameProps) => {
  const [offline, setOffline] = useState<Offline | null>(null)
  useEffect(() => {
    const over = new AbortController()
    void open(account, send).then((opened) => {
      const { outbox } = opened
      if (over.signal.aborted) return outbox.close()
      over.signal.addEventListener('abort', () => outbox.close())
      const flush = () => void outbox.flush()
      addEventListener('online', flush, { signal: over.signal })
      document.addEventListener('visibilitychange', flush, { signal: over.signal })
      setOffline(opened)
      flush()
    })
    return () => over.abort()
  }, [account, send])
  return offline && <OfflineContext value={offline}>{children}</OfflineContext>
}

const open = async (account: string, send: OfflineFrameProps['send']): Promise<Offline> => {
  const safe = await openSafe(account)
  return { safe, outbox: await openOutbox(account, safe, whileHere(account, send)) }
}
