import { useRef, useState } from 'react'
import { type Refusal, useAttempt } from '../graphql/use-attempt.ts'

interface Sent extends Refusal {
  __typename?: string
}

/** What every form about a business needs to go on: to close, and to have the business read anew. */
export interface Ends {
  onClose: () => void
  /** Something was written, or somebody else was first: reads the business as it is now. */
  onChanged: () => void
}

/**
 * Writes something about a business. When somebody else was first, the business is read anew behind the form, what was
 * typed stays, and the next attempt rests on what is there now.
 */
export const useWriting = ({ onClose, onChanged }: Ends) => {
  const { attempt, at, elsewhere } = useAttempt()
  const [busy, setBusy] = useState(false)
  const key = useRef(crypto.randomUUID())
  const write = async (send: () => Promise<readonly Sent[]>): Promise<void> => {
    if (busy) return
    setBusy(true)
    const isDone = await attempt(async () => {
      const refused = await send()
      if (refused.some(({ __typename }) => __typename === 'VersionConflict')) onChanged()
      // What was refused and is then put right is another request.
      if (refused.length > 0) key.current = crypto.randomUUID()
      return refused
    })
    setBusy(false)
    if (!isDone) return
    onChanged()
    onClose()
  }
  return { write, at, elsewhere, busy, key }
}
