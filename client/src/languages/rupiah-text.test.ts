import { readRupiah } from '@titian/shared/vocabulary/rupiah.ts'
import { expect, test } from 'vitest'
import { rupiahText } from './rupiah-text.ts'

test('rupiah are grouped as the language groups thousands, and read back the same', () => {
  expect(rupiahText('id', 4_750_000)).toBe('Rp4.750.000')
  expect(rupiahText('en', 4_750_000)).toBe('Rp4,750,000')
  expect(rupiahText('id', -250_000)).toBe('−Rp250.000')
  for (const language of ['id', 'en'] as const)
    expect(readRupiah(rupiahText(language, 12_345_678))).toEqual({ value: 12_345_678 })
})
