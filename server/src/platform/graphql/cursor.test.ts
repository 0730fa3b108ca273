import { expect, it } from 'vitest'
import { cursorsUnder } from './cursor.ts'

const cursors = cursorsUnder('a secret of at least thirty-two characters')

it('opens a cursor in the scope it was made for, and nowhere else', () => {
  const text = cursors.seal('org 1 filter A', [12, 'x'])
  expect(cursors.open('org 1 filter A', text)).toEqual([12, 'x'])
  expect(cursors.open('org 2 filter A', text)).toBeNull()
  expect(cursors.open('org 1 filter B', text)).toBeNull()
  expect(cursorsUnder('another secret of thirty-two characters!').open('org 1 filter A', text)).toBeNull()
})

it('gives equal bytes for equal places, so that equal answers stay equal', () => {
  expect(cursors.seal('s', [1])).toBe(cursors.seal('s', [1]))
  expect(cursors.seal('s', [1])).not.toBe(cursors.seal('s', [2]))
})

it.each(['', 'x', 'AAAA'.repeat(20), '💧', 'A'.repeat(5_000)])('takes %s for no cursor', (text) => {
  expect(cursors.open('s', text)).toBeNull()
})

it('notices a single changed bit', () => {
  const bytes = Buffer.from(cursors.seal('s', [1, 2, 3]), 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at] = changed[at]! ^ 1
    expect(cursors.open('s', changed.toString('base64url'))).toBeNull()
  }
})
