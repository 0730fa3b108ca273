import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isRupiah,
  MOST_KEPT,
  MOST_RUPIAH,
  RUPIAH_PROBLEM_WORDS,
  type RupiahProblem,
  readRupiah,
} from './rupiah.ts'

describe('a sum of rupiah', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['4750000', 4_750_000],
    ['4.750.000', 4_750_000],
    ['4,750,000', 4_750_000],
    ['4 750 000', 4_750_000],
    ['1.500', 1_500],
    ['Rp4.750.000', 4_750_000],
    ['Rp 4.750.000', 4_750_000],
    ['rp.4,750,000', 4_750_000],
    ['RP. 20.000.000,-', 20_000_000],
    ['IDR 20,000,000', 20_000_000],
    ['1.500.000,00', 1_500_000],
    ['1,500,000.00', 1_500_000],
    ['1500000,0', 1_500_000],
    ['4750000 rupiah', 4_750_000],
    ['500rb', 500_000],
    ['500 ribu', 500_000],
    ['2 jt', 2_000_000],
    ['1,5 juta', 1_500_000],
    ['1.5jt', 1_500_000],
    ['0,125 juta', 125_000],
    ['1,25 miliar', 1_250_000_000],
    ['１２.０００', 12_000],
  ])('typed as "%s" is read as %d', (text, value) => {
    expect(readRupiah(text)).toEqual({ value })
  })

  it.each<[string, RupiahProblem]>([
    ['', 'EMPTY'],
    ['  ', 'EMPTY'],
    ['Rp', 'EMPTY'],
    ['empat juta', 'NOT_A_NUMBER'],
    ['Rp💰', 'NOT_A_NUMBER'],
    ['1e6', 'NOT_A_NUMBER'],
    ['0x10', 'NOT_A_NUMBER'],
    ['20 m', 'NOT_A_NUMBER'],
    ['.500', 'NOT_A_NUMBER'],
    ['-5', 'NEGATIVE'],
    ['Rp -5.000', 'NEGATIVE'],
    ['1500,50', 'FRACTION'],
    ['1.500.000,5', 'FRACTION'],
    ['1,5', 'FRACTION'],
    ['1,2345 ribu', 'FRACTION'],
    ['1.5000.000', 'GROUPING'],
    ['1.500,000', 'GROUPING'],
    ['15.00.000', 'GROUPING'],
    ['1.500 juta', 'GROUPING'],
    ['1.500.000 juta', 'GROUPING'],
    ['1000000000000', 'TOO_MUCH'],
    ['5000 miliar', 'TOO_MUCH'],
  ])('typed as "%s" is refused: %s', (text, problem) => {
    expect(readRupiah(text)).toEqual({ problem })
    expect(RUPIAH_PROBLEM_WORDS[problem].id).toMatch(/\.$/)
  })

  it('is read back from every way of writing it', () => {
    fc.assert(
      fc.property(fc.nat({ max: MOST_RUPIAH }), (value) => {
        const dots = new Intl.NumberFormat('id-ID').format(value)
        const commas = new Intl.NumberFormat('en-GB').format(value)
        for (const text of [
          `${value}`,
          dots,
          commas,
          `Rp${dots}`,
          `Rp ${dots},-`,
          `${dots},00`,
          `${commas}.00`,
        ])
          expect(readRupiah(text)).toEqual({ value })
      }),
    )
  })

  it('is whole and not below zero, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(Rp ?)?-?[\d.,]{1,16} ?(rb|jt|juta|m)?$/)),
        (text) => {
          const read = readRupiah(text)
          if ('value' in read) expect(isRupiah(Math.min(read.value, MOST_KEPT))).toBe(true)
        },
      ),
    )
  })
})
