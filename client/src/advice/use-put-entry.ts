import { useCallback } from 'react'
import { useOffline } from '../offline/offline-context.ts'
import type { EntryCommand, EntryInputs } from './entry-inputs.ts'

export interface NewEntry<Command extends EntryCommand> {
  command: Command
  /** Whom it is about. */
  about: string
  input: EntryInputs[Command]
  /** What it changes; left out for something new. */
  target?: { id: string; version: number }
  /** The page on which it can be put right. */
  address?: string
}

/** Puts a command into the outbox under a new key and lets it go out as soon as it can. */
export const usePutEntry = () => {
  const { outbox } = useOffline()
  return useCallback(
    async <Command extends EntryCommand>({ target, ...entry }: NewEntry<Command>): Promise<void> => {
      await outbox.put({
        ...entry,
        key: crypto.randomUUID(),
        target: target ? { id: target.id, version: target.version } : null,
        writtenAt: new Date().toISOString(),
      })
      void outbox.flush()
    },
    [outbox],
  )
}
