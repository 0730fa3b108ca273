import { expect, it } from 'vitest'
import { byteText } from './byte-text.ts'

it.each([
  ['id', 12, '1 kB'],
  ['id', 820_400, '820 kB'],
  ['id', 2_430_000, '2,4 MB'],
  ['en', 2_430_000, '2.4 MB'],
] as const)('in %s a file of %i bytes has %s', (language, bytes, text) => {
  expect(byteText(language, bytes)).toBe(text)
})
