import {
  drop,
  type Entry,
  nextToSend,
  type Outbox,
  type Outcome,
  put,
  replace,
  sendAnew,
  sending,
  settle,
  waitMs,
} from '@titian/shared/advice/outbox.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Safe } from './safe.ts'

export interface OutboxKeeper {
  /** What waits, as this window last saw it; the same object until something changes. */
  all(): Outbox
  subscribe(listener: () => void): () => void
  put(entry: Omit<Entry, 'tries' | 'stop'>): Promise<void>
  replace(key: string, input: unknown, newKey: string): Promise<void>
  /** Sends a change again that met another one, as somebody chose. */
  sendAnew(key: string, input: unknown, newKey: string): Promise<void>
  drop(key: string): Promise<void>
  /** Sends what may go, in order, until nothing is left or the line is gone. */
  flush(): Promise<void>
  close(): void
}

const NAME = 'outbox'

/**
 * Keeps an account's outbox in its safe and sends it. Every window of the browser shares one outbox: a change is made
 * under a lock on what lies in the safe, never on what a window remembers, and one window sends at a time.
 */
export const openOutbox = async (
  account: string,
  safe: Safe,
  send: (entry: Entry) => Promise<Outcome>,
): Promise<OutboxKeeper> => {
  const listeners = new Set<() => void>()
  const channel = new BroadcastChannel(`titian.outbox.${account}`)
  let seen: Outbox = (await safe.read<Outbox>(NAME)) ?? []
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (outbox: Outbox) => {
    seen = outbox
    for (const listener of listeners) listener()
  }
  const change = (rule: (outbox: Outbox) => Outbox): Promise<void> =>
    oneAtATime(`outbox.${account}`, async () => {
      const before = (await safe.read<Outbox>(NAME)) ?? []
      const after = rule(before)
      if (after !== before) await (after.length === 0 ? safe.remove(NAME) : safe.write(NAME, after))
      show(after)
      channel.postMessage(null)
    })
  channel.onmessage = async () => show((await safe.read<Outbox>(NAME)) ?? [])

  const keeper: OutboxKeeper = {
    all: () => seen,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    put: (entry) => change((outbox) => put(outbox, entry)),
    replace: (key, input, newKey) => change((outbox) => replace(outbox, key, input, newKey)),
    sendAnew: (key, input, newKey) => change((outbox) => sendAnew(outbox, key, input, newKey)),
    drop: (key) => change((outbox) => drop(outbox, key)),
    flush: () =>
      oneAtATime(`sending.${account}`, async () => {
        clearTimeout(timer)
        // What surely can't go out was never on its way, and can still be taken back or said anew.
        if (navigator.onLine === false) return
        for (;;) {
          let next: Entry | null = null
          await change((outbox) => {
            next = nextToSend(outbox)
            return next ? sending(outbox, next.key) : outbox
          })
          const going = next as Entry | null
          if (!going) return
          const outcome = await send(going)
          await change((outbox) => settle(outbox, going.key, outcome))
          if (outcome.kind !== 'LOST') continue
          timer = setTimeout(() => void keeper.flush(), waitMs(going.tries + 1))
          return
        }
      }),
    close: () => {
      clearTimeout(timer)
      channel.close()
    },
  }
  return keeper
}
