import { readRupiah } from '@titian/shared/vocabulary/rupiah.ts'

/** A wage as somebody typed it; null for what is no whole number of rupiah. */
export const typedWage = (text: string): number | null => {
  const read = readRupiah(text)
  return 'value' in read ? read.value : null
}
