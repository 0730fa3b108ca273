import { expect, test } from 'vitest'
import { emptyLine, type LineDraft, standingOf } from './report-draft.ts'

const PAID = { tools: 3_000_000, materials: 2_000_000 }

const line = (given: Partial<LineDraft>): LineDraft => ({
  ...emptyLine('2026-11-01'),
  what: 'Terigu',
  file: 'fil_1',
  ...given,
})

test('a report tells to the rupiah what is missing, however the sums are typed', () => {
  const lines = [
    line({ kind: 'TOOLS', amount: 'Rp 3.000.000,-' }),
    line({ amount: '1,66 juta' }),
    emptyLine('2026-11-01'),
  ]
  expect(standingOf(lines, PAID)).toEqual({ missing: 340_000, problems: ['SHORT'] })
})

test('a report that adds up can be handed in, and one rupiah more or a lost photograph keeps it', () => {
  const whole = [line({ kind: 'TOOLS', amount: '3.000.000' }), line({ amount: '2,000,000' })]
  expect(standingOf(whole, PAID)).toEqual({ missing: 0, problems: [] })
  const over = [...whole, line({ kind: 'RETURNED', amount: '1' })]
  expect(standingOf(over, PAID)).toEqual({ missing: -1, problems: ['OVER'] })
  const bare = whole.map((one) => ({ ...one, file: null }))
  expect(standingOf(bare, PAID).problems).toEqual(['RECEIPT_MISSING'])
})

test('a sum that can not be read counts as nothing, so that nobody hands it in', () => {
  const lines = [line({ kind: 'TOOLS', amount: '3.000.000' }), line({ amount: '2.50' })]
  expect(standingOf(lines, PAID).missing).toBe(2_000_000)
})
