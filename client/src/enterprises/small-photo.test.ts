import { expect, test } from 'vitest'
import { fitWithin } from './small-photo.ts'

test.each([
  [8_000, 6_000, [2_000, 1_500]],
  [3_000, 9_000, [667, 2_000]],
  [800, 600, [800, 600]],
  [30_000, 1, [2_000, 1]],
])('a picture of %d by %d keeps its shape within the longest side', (width, height, fitted) => {
  expect(fitWithin(width, height, 2_000)).toEqual(fitted)
})
