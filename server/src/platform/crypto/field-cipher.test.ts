import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldCipher, SealedValueError } from './field-cipher.ts'

const first = Buffer.alloc(32, 1)
const second = Buffer.alloc(32, 2)
const cipher = fieldCipher(new Map([[1, first]]))
const cell = { table: 'people.identity', column: 'nik', row: '6f0e2a3c-0000-4000-8000-000000000001' }

describe('a sealed value', () => {
  it('opens in its own cell, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cipher.open(cell, cipher.seal(cell, text))).toBe(text)
      }),
    )
  })

  it('sealed piece by piece opens as the whole that it was', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (pieces) => {
        const sealing = cipher.sealPieces(cell)
        const body = pieces.map((piece) => sealing.piece(piece))
        const sealed = Buffer.concat([sealing.head(), ...body])
        expect(cipher.openBytes(cell, sealed).equals(Buffer.concat(pieces))).toBe(true)
      }),
    )
  })

  it('looks different each time and shows nothing of the text', () => {
    const [a, b] = [cipher.seal(cell, '9901010107900001'), cipher.seal(cell, '9901010107900001')]
    expect(a.equals(b)).toBe(false)
    expect(a.includes('99010101')).toBe(false)
  })

  it.each([
    ['another row', { ...cell, row: '6f0e2a3c-0000-4000-8000-000000000002' }],
    ['another column', { ...cell, column: 'bank_account' }],
    ['another table', { ...cell, table: 'people.contact' }],
  ])('does not open in %s', (_where, elsewhere) => {
    expect(() => cipher.open(elsewhere, cipher.seal(cell, 'x'))).toThrow(SealedValueError)
  })

  it('does not open once any of its bytes is changed', () => {
    const sealed = cipher.seal(cell, 'nomor')
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => cipher.open(cell, changed)).toThrow(SealedValueError)
    }
    expect(() => cipher.open(cell, sealed.subarray(0, 20))).toThrow(SealedValueError)
    expect(() => cipher.open(cell, new Uint8Array())).toThrow(SealedValueError)
  })

  it('still opens after a new key has come, and not without the old one', () => {
    const old = cipher.seal(cell, 'nomor')
    const both = fieldCipher(
      new Map([
        [1, first],
        [2, second],
      ]),
    )
    expect(both.open(cell, old)).toBe('nomor')
    expect(both.seal(cell, 'nomor')[0]).toBe(2)
    expect(() => fieldCipher(new Map([[2, second]])).open(cell, old)).toThrow(SealedValueError)
  })
})

describe('the blind index', () => {
  it('is equal for equal values under the same key, also after a new key has come', () => {
    const both = fieldCipher(
      new Map([
        [1, first],
        [2, second],
      ]),
    )
    expect(cipher.blindIndex('nik', '99').equals(both.blindIndex('nik', '99'))).toBe(true)
    expect(cipher.blindIndex('nik', '99').equals(cipher.blindIndex('nik', '98'))).toBe(false)
    expect(cipher.blindIndex('nik', '99').equals(cipher.blindIndex('phone', '99'))).toBe(false)
    expect(
      cipher.blindIndex('nik', '99').equals(fieldCipher(new Map([[1, second]])).blindIndex('nik', '99')),
    ).toBe(false)
  })
})

describe('a key ring', () => {
  it.each([
    ['without keys', new Map()],
    ['with a short key', new Map([[1, Buffer.alloc(16)]])],
    ['with a version that one byte can not hold', new Map([[256, first]])],
  ])('%s is refused', (_what, keys) => {
    expect(() => fieldCipher(keys)).toThrow(RangeError)
  })
})
