import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './search-text.ts'

test('an address stays readable: lists by commas, codes as they are', () => {
  expect(stringifySearch({ q: 'las bandung', wilayah: ['32.73', '32.77'], km: 50 })).toBe(
    '?q=las+bandung&wilayah=32.73,32.77&km=50',
  )
})

test('what is not asked is not in the address', () => {
  expect(stringifySearch({ q: '', keahlian: [], urut: undefined })).toBe('')
})

test('text with signs of its own comes back unharmed', () => {
  const q = 'las & "potong" = 50% #1?'
  expect(parseSearch(stringifySearch({ q }))).toEqual({ q })
})
