import { describe, expect, it } from 'vitest'
import { formatKey, KEY_ID_BYTES, KEY_SECRET_BYTES, keyPrefix, parseKey } from './key-text.ts'

const bytes = (count: number, start: number) =>
  Uint8Array.from({ length: count }, (_, i) => (start + i * 37) % 256)
const aKey = () => formatKey('live', bytes(KEY_ID_BYTES, 3), bytes(KEY_SECRET_BYTES, 200))

describe('the text of an API key', () => {
  it('is read back into the parts that it was written from', () => {
    const key = aKey()
    const parts = parseKey(key)
    expect(parts).toMatchObject({
      environment: 'live',
      id: expect.stringMatching(/^.{16}$/),
      secret: expect.stringMatching(/^.{52}$/),
    })
    expect(key.startsWith(`${keyPrefix(parts!)}_`)).toBe(true)
  })

  it('stays the same from release to release', () => {
    expect(formatKey('demo', new Uint8Array(KEY_ID_BYTES), new Uint8Array(KEY_SECRET_BYTES).fill(255))).toBe(
      `ttn_demo_${'0'.repeat(16)}_${'z'.repeat(51)}g_077cy9r`,
    )
  })

  it('differs wherever one byte of its secret differs', () => {
    const base = bytes(KEY_SECRET_BYTES, 0)
    const keys = new Set<string>([formatKey('live', bytes(KEY_ID_BYTES, 0), base)])
    for (let i = 0; i < KEY_SECRET_BYTES; i++) {
      const other = base.slice()
      other[i] = (other[i]! + 1) % 256
      keys.add(formatKey('live', bytes(KEY_ID_BYTES, 0), other))
    }
    expect(keys.size).toBe(KEY_SECRET_BYTES + 1)
  })

  it('notices every single wrong, missing or swapped character', () => {
    const key = aKey()
    for (let i = 0; i < key.length; i++) {
      expect(parseKey(key.slice(0, i) + key.slice(i + 1))).toBeNull()
      const other = key[i] === 'x' ? 'y' : 'x'
      expect(parseKey(key.slice(0, i) + other + key.slice(i + 1))).toBeNull()
      if (i > 0 && key[i] !== key[i - 1])
        expect(parseKey(key.slice(0, i - 1) + key[i] + key[i - 1] + key.slice(i + 1))).toBeNull()
    }
  })

  it.each([
    ['nothing', ''],
    ['a bare prefix', 'ttn_live_'],
    ['another environment', aKey().replace('_live_', '_prod_')],
    ['the wrong environment for its checksum', aKey().replace('_live_', '_demo_')],
    ['capitals', aKey().toUpperCase()],
    ['space around it', ` ${aKey()}`],
    ['a line break behind it', `${aKey()}\n`],
    ['ten thousand characters', `ttn_live_${'a'.repeat(10_000)}`],
  ])('is not made of %s', (_, text) => {
    expect(parseKey(text)).toBeNull()
  })
})
