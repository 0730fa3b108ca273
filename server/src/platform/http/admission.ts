import { clientError } from '../graphql/user-error.ts'

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

export type Admit = <T>(act: () => Promise<T>) => Promise<T>

/**
 * Lets requests in by their order. Who finds the queue full, or waits too long, gets `BUSY` and when to come again; it has
 * touched nothing by then, so a command can be sent again as it was.
 */
export const admission = ({ atOnce, waiting, waitMs }: AdmissionBounds): Admit => {
  let running = 0
  const queue: (() => void)[] = []
  const place = () =>
    new Promise<void>((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(enter), 1)
        reject(busy())
      }, waitMs)
      queue.push(enter)
    })
  return async (act) => {
    if (running < atOnce) running += 1
    else if (queue.length < waiting) await place()
    else throw busy()
    try {
      return await act()
    } finally {
      // The place goes straight to whoever waits longest: a newcomer never slips in between.
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}

const busy = () =>
  clientError('BUSY', 'Many are asking at this moment. Nothing was done; ask again in a few seconds.', {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  })
