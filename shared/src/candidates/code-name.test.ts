import { describe, expect, it } from 'vitest'
import { CODE_NAME_COUNT, pickCodeName } from './code-name.ts'
import { LANDSCAPES, LIGHTS, TREES } from './code-name-words.ts'

describe('code names', () => {
  it('are made of at least sixty trees and sixty lights, each one word, none twice', () => {
    expect(TREES.length).toBeGreaterThanOrEqual(60)
    expect(LIGHTS.length).toBeGreaterThanOrEqual(60)
    const all = [...TREES, ...LIGHTS, ...LANDSCAPES]
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((word) => !/^[A-Z][a-z]+$/.test(word))).toEqual([])
  })

  it('follow the randomness that is given, and nothing else', () => {
    const numbers = [0, 0.999]
    expect(pickCodeName(() => numbers.shift() ?? 0, new Set())).toBe(`${TREES[0]} ${LIGHTS.at(-1)}`)
  })

  it('are never carried by two at once, also when pairs run out', () => {
    let state = 1
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const taken = new Set<string>()
    for (let count = 0; count < 20_000; count++) taken.add(pickCodeName(random, taken))
    expect(taken.size).toBe(20_000)
    expect(CODE_NAME_COUNT).toBeGreaterThan(277_000)
  })

  it('find the last free name even when chance always points at a taken one', () => {
    const first = `${TREES[0]} ${LIGHTS[0]}`
    const taken = new Set([first, ...LANDSCAPES.map((word) => `${first} ${word}`)])
    expect(pickCodeName(() => 0, taken)).toBe(`${TREES[0]} ${LIGHTS[1]}`)
  })
})
