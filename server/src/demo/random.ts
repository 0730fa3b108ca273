import { createHash } from 'node:crypto'

/** A table of values with their weights; weights need not add up to anything. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[]

/** A stream of chance that is the same for the same seed, on every machine and in every year. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  weighted<T>(table: Weighted<T>): T
  /** A UUIDv4: random throughout, so that it says nothing about when or in which order. */
  uuid(): string
  /** A stream of its own, which draws nothing from this one: what is added there changes nothing here. */
  fork(label: string): Random
}

/** The stream of a seed (the small fast counter generator "sfc32" over a digest of the seed). */
export const seededRandom = (seed: string): Random => {
  const next32 = sfc32(createHash('sha256').update(seed).digest())
  const next = () => next32() / 4_294_967_296
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from.')
      return list[int(0, list.length - 1)]!
    },
    weighted: (table) => {
      let rest = next() * table.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of table) {
        rest -= weight
        if (rest < 0) return value
      }
      const last = table.at(-1)
      if (!last) throw new RangeError('There is nothing to pick from.')
      return last[0]
    },
    uuid: () => uuidOf(next32(), next32(), next32(), next32()),
    fork: (label) => seededRandom(`${seed}/${label}`),
  }
}

const sfc32 = (digest: Buffer): (() => number) => {
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => digest.readInt32LE(at)) as [number, number, number, number]
  return () => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return t >>> 0
  }
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')

const uuidOf = (a: number, b: number, c: number, d: number): string => {
  const [second, third] = [hex((b & 0xffff0fff) | 0x4000), hex((c & 0x3fffffff) | 0x80000000)]
  return `${hex(a)}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${hex(d)}`
}
