import { describe, expect, it } from 'vitest'
import { decide, moveOnto } from './amendment.ts'
import type { SessionContent } from './session-log.ts'

const BASE: SessionContent = {
  outcome: 'HELD',
  startsAt: '2026-11-24T02:00:00.000Z',
  medium: 'PHONE',
  notHeldBy: null,
  contactMinutes: 30,
  preparationMinutes: 0,
  travelMinutes: 0,
  topics: ['MARKETING'],
  advice: 'Foto ulang kue.',
  trend: null,
  conflictOfInterest: '',
}
const mine = { base: BASE, content: { ...BASE, advice: 'Foto ulang kue pakai cahaya pagi.' } }

describe('an amendment that meets another', () => {
  it('leaves what the other changed elsewhere', () => {
    const stands = { ...BASE, contactMinutes: 45 }
    expect(moveOnto(mine, stands)).toEqual({
      base: stands,
      content: { ...mine.content, contactMinutes: 45 },
    })
  })

  it('moves nowhere by itself when both changed one field', () => {
    expect(moveOnto(mine, { ...BASE, advice: 'Hitung harga pokok.' })).toBeNull()
  })

  it.each([
    ['MINE', 'Foto ulang kue pakai cahaya pagi.'],
    ['THEIRS', 'Hitung harga pokok.'],
  ] as const)('keeps %s as chosen, and the other fields of both', (choice, advice) => {
    const stands = { ...BASE, advice: 'Hitung harga pokok.', travelMinutes: 20 }
    expect(decide(mine, stands, { advice: choice }).content).toMatchObject({ advice, travelMinutes: 20 })
  })
})
