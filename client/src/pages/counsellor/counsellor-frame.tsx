import { useApolloClient } from '@apollo/client/react'
import { type ReactNode, useEffect, useMemo } from 'react'
import { sendEntry } from '../../advice/send-entry.ts'
import { LeaveQuestion } from '../../offline/leave-question.tsx'
import { OfflineBar } from '../../offline/offline-bar.tsx'
import { OfflineFrame } from '../../offline/offline-frame.tsx'
import { remember } from '../../offline/remembered.ts'
import type { ShellQuery } from '../../shell/shell.generated.ts'

/** A counsellor's pages work without a line: what lies on the device, the bar that says what waits, and a safe way out. */
const CounsellorFrame = ({ shell, children }: { shell: ShellQuery; children: ReactNode }) => {
  const client = useApolloClient()
  const send = useMemo(() => sendEntry(client), [client])
  const account = shell.viewer?.account.id ?? ''
  useEffect(() => {
    void remember(account, shell)
    if (import.meta.env.PROD) void navigator.serviceWorker?.register('/service-worker.js')
  }, [account, shell])
  return (
    <OfflineFrame account={account} send={send}>
      <OfflineBar />
      <LeaveQuestion account={account} />
      {children}
    </OfflineFrame>
  )
}

export default CounsellorFrame
