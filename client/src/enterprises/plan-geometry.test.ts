import { expect, test } from 'vitest'
import { drawBars } from './plan-geometry.ts'

const FRAME = { width: 300, height: 100, gap: 10 }

test('months below and above zero stand on one line, true to one scale', () => {
  const { zero, bars } = drawBars([-50, 0, 150], FRAME)
  expect(zero).toBe(75)
  expect(bars.map(({ y, height, isBelow }) => ({ y, height, isBelow }))).toEqual([
    { y: 75, height: 25, isBelow: true },
    { y: 75, height: 0, isBelow: false },
    { y: 0, height: 75, isBelow: false },
  ])
})

test('a plan without a number draws nothing, and nothing leaves the frame', () => {
  const { zero, bars } = drawBars([0, 0], FRAME)
  expect(zero).toBe(100)
  expect(bars.every(({ height }) => height === 0)).toBe(true)
})
