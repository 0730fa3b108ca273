import { clientError } from '../graphql/user-error.ts'
import { type Waiting, waitingLines } from './waiting-lines.ts'

/** How many requests are answered at once, how many may wait for a place, and for how long. */
export interface AdmissionBounds {
  atOnce: number
  waiting: number
  waitMs: number
}

/** Twice the connections of the pool are answered at once, so that none stands idle and nobody waits for one in vain. */
export const ADMISSION: AdmissionBounds = { atOnce: 20, waiting: 400, waitMs: 4_000 }

/** When to ask again, in seconds: by then everybody who waited now has been answered. */
const RETRY_AFTER_SECONDS = 5

/** Lets an act of an address in, when its turn has come. */
export type Admit = <T>(address: string, act: () => Promise<T>) => Promise<T>

/**
 * Lets requests in, one address after the other and each in its own order, so that nobody who asks a great deal keeps the
 * others out. Who finds the row full, has to give way, or waits too long, gets `BUSY` and when to come again; it has
 * touched nothing by then, so a command can be sent again as it was.
 */
export const admission = ({ atOnce, waiting, waitMs }: AdmissionBounds): Admit => {
  let running = 0
  const lines = waitingLines()
  const place = (address: string) =>
    new Promise<void>((resolve, reject) => {
      const over = (tell: () => void) => () => {
        clearTimeout(timer)
        tell()
      }
      const one: Waiting = { enter: over(resolve), refuse: over(() => reject(busy())) }
      const timer = setTimeout(() => {
        lines.leave(address, one)
        one.refuse()
      }, waitMs)
      lines.join(address, one)
    })
  return async (address, act) => {
    if (running < atOnce) running += 1
    else {
      if (lines.size() >= waiting) {
        const other = lines.giveWayTo(address)
        if (!other) throw busy()
        other.refuse()
      }
      await place(address)
    }
    try {
      return await act()
    } finally {
      // The place goes straight to who comes next: a newcomer never slips in between.
      const next = lines.next()
      if (next) next.enter()
      else running -= 1
    }
  }
}

const busy = () =>
  clientError('BUSY', 'Many are asking at this moment. Nothing was done; ask again in a few seconds.', {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  })
