import { expect, test } from 'vitest'
import { readRupiah, rupiahText } from './rupiah.ts'

test.each<[string, number | null]>([
  ['4750000', 4_750_000],
  ['4.750.000', 4_750_000],
  ['Rp 4.750.000', 4_750_000],
  ['rp.4,750,000', 4_750_000],
  ['', null],
  ['empat juta', null],
  ['-5', null],
  ['4750000 rupiah', null],
])('a wage typed as "%s" is read as %s', (text, value) => {
  expect(readRupiah(text)).toBe(value)
})

test('rupiah are grouped as the language groups thousands, and read back the same', () => {
  expect(rupiahText('id', 4_750_000)).toBe('Rp4.750.000')
  expect(rupiahText('en', 4_750_000)).toBe('Rp4,750,000')
  for (const language of ['id', 'en'] as const)
    expect(readRupiah(rupiahText(language, 12_345_678))).toBe(12_345_678)
})
