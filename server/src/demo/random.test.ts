import { describe, expect, it } from 'vitest'
import { seededRandom } from './random.ts'

describe('chance with a seed', () => {
  it('is the same for the same seed and another for another', () => {
    const draw = (seed: string) => {
      const random = seededRandom(seed)
      return Array.from({ length: 20 }, () => random.int(0, 1_000_000))
    }
    expect(draw('titian')).toEqual(draw('titian'))
    expect(draw('titian')).not.toEqual(draw('titian 2'))
  })

  it('forks without drawing from the stream it forks from', () => {
    const [plain, forked] = [seededRandom('a'), seededRandom('a')]
    forked.fork('names').next()
    expect(forked.next()).toBe(plain.next())
  })

  it('keeps to its bounds and to the weights of a table', () => {
    const random = seededRandom('bounds')
    const counts = { men: 0, women: 0 }
    for (let round = 0; round < 20_000; round += 1) {
      expect([3, 4, 5]).toContain(random.int(3, 5))
      counts[random.weighted([['men', 95.3] as const, ['women', 4.7] as const])] += 1
    }
    expect(counts.women / 20_000).toBeCloseTo(0.047, 2)
    expect(() => random.pick([])).toThrow(RangeError)
  })

  it('makes random UUIDs of version 4 that never repeat', () => {
    const random = seededRandom('ids')
    const ids = Array.from({ length: 5_000 }, () => random.uuid())
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
