import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEasyPin, isPin, kioskNumber, kioskStands } from './kiosk.ts'

describe('a session at a shared screen', () => {
  it.each([
    [0, 0, true],
    [164, 0, true],
    [165, 0, false],
    [1_799, 1_798, true],
    [1_800, 1_799, false],
  ])('after %i seconds, last touched at %i: stands %s', (now, seen, stands) => {
    expect(kioskStands({ startedAt: 0, lastSeenAt: seen * 1_000 }, now * 1_000)).toBe(stands)
  })
})

describe('a PIN', () => {
  it.each(['111111', '123456', '654321', '121212', '123123', '000000', '012345'])('%s is too easy', (pin) => {
    expect(isEasyPin(pin)).toBe(true)
  })

  it.each(['246813', '198206', '902174', '112233'])('%s is not', (pin) => {
    expect(isEasyPin(pin)).toBe(false)
  })

  it('is never a part of the own number', () => {
    expect(isEasyPin('000412', '9900041277')).toBe(true)
    expect(isEasyPin('902174', '9900041277')).toBe(false)
  })

  it('leaves nearly all of a million, so that guessing stays hopeless', () => {
    const easy = Array.from({ length: 1_000_000 }, (_, n) => String(n).padStart(6, '0')).filter((pin) =>
      isEasyPin(pin),
    )
    expect(easy.length).toBeLessThan(1_200)
  })

  it.each([
    ['246813', true],
    ['24681', false],
    ['2468135', false],
    ['24681a', false],
    ['２４６８１３', false],
    [' 246813', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isPin(text)).toBe(expected)
  })
})

it('a number is its digits, however it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('9', '0', '/', ' ', 'C', '.')), (signs) => {
      expect(kioskNumber(signs.join(''))).toBe(signs.filter((sign) => sign === '9' || sign === '0').join(''))
    }),
  )
  expect(kioskNumber('99/CTH/000412')).toBe('99000412')
})
