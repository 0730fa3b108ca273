import { isMononym } from '@titian/shared/participants/name.ts'
import { describe, expect, it } from 'vitest'
import { readNames } from './names.ts'
import { seededRandom } from './random.ts'

const compose = readNames(new URL('../../data/demo/', import.meta.url))
const many = (province: string, birthYear: number, count = 600) => {
  const random = seededRandom(`names ${province} ${birthYear}`)
  return Array.from({ length: count }, () => compose(random, province, 'MALE', birthYear))
}

describe('synthetic names', () => {
  it('are never empty, and follow the province', () => {
    for (const province of ['11', '12', '32', '33', '51', '73', '91', '00'])
      for (const name of many(province, 1990, 60)) expect(name).toMatch(/^\S+( \S+){0,3}$/)
    expect(
      many('51', 1990).filter((name) => /\b(Wayan|Made|Nyoman|Ketut|Putu|Kadek)\b/.test(name)).length,
    ).toBeGreaterThan(200)
  })

  it('are single words more often among older people of Central Java', () => {
    const share = (birthYear: number) => many('33', birthYear).filter(isMononym).length / 600
    expect(share(1970)).toBeGreaterThan(0.15)
    expect(share(2000)).toBeLessThan(share(1970))
  })
})
