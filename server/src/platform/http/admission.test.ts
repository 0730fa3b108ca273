import { describe, expect, it } from 'vitest'
import { admission } from './admission.ts'

/** Work that is over when somebody says so. */
const aWork = () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let begun = false
  return {
    act: async () => {
      begun = true
      await promise
      return 'answered'
    },
    end: resolve,
    hasBegun: () => begun,
  }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))
const BUSY = { extensions: { code: 'BUSY', retryAfterSeconds: 5 } }

describe('admission', () => {
  it('answers so many at once and the others in their order', async () => {
    const admit = admission({ atOnce: 2, waiting: 5, waitMs: 1_000 })
    const works = [aWork(), aWork(), aWork(), aWork()]
    const answers = works.map(({ act }) => admit('a', act))
    await settled()
    expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false])
    works[1]?.end()
    await settled()
    expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, false])
    for (const { end } of works) end()
    expect(await Promise.all(answers)).toEqual(Array(4).fill('answered'))
  })

  it('refuses at once who finds the queue full, and later who waited too long', async () => {
    const admit = admission({ atOnce: 1, waiting: 1, waitMs: 20 })
    const [running, waiting] = [aWork(), aWork()]
    const answer = admit('a', running.act)
    const late = admit('a', waiting.act)
    await expect(admit('a', async () => 'never')).rejects.toMatchObject(BUSY)
    await expect(late).rejects.toMatchObject(BUSY)
    expect(waiting.hasBegun()).toBe(false)
    running.end()
    expect(await answer).toBe('answered')
    expect(await admit('a', async () => 'free again')).toBe('free again')
  })

  it('gives the place of a failure on', async () => {
    const admit = admission({ atOnce: 1, waiting: 1, waitMs: 1_000 })
    const failing = admit('a', () => Promise.reject(new Error('broken')))
    const next = admit('a', async () => 'next')
    await expect(failing).rejects.toThrow('broken')
    expect(await next).toBe('next')
  })

  it('lets nobody who asks a great deal keep another out: they take turns, and the longest line gives way', async () => {
    const admit = admission({ atOnce: 1, waiting: 4, waitMs: 1_000 })
    const running = aWork()
    const first = admit('loud', running.act)
    const order: string[] = []
    const ask = (who: string) =>
      admit(who, async () => void order.push(who)).then(
        () => 'answered',
        (error: { extensions: { code: string } }) => error.extensions.code,
      )
    const loud = Array.from({ length: 4 }, () => ask('loud'))
    await settled()
    const quiet = [ask('quiet'), ask('quiet')]
    expect(await ask('loud')).toBe('BUSY')
    running.end()
    expect(await Promise.all([first, ...loud])).toEqual(['answered', 'answered', 'answered', 'BUSY', 'BUSY'])
    expect(await Promise.all(quiet)).toEqual(['answered', 'answered'])
    expect(order).toEqual(['loud', 'quiet', 'loud', 'quiet'])
  })
})
