import { describe, expect, it } from 'vitest'
import { assessorProblem, isCertificateInForce, validityHalf, validUntil } from './certificate.ts'

describe('a competency certificate', () => {
  const certificate = { result: 'COMPETENT', issuedOn: '2024-03-10', validUntil: '2027-03-10' } as const

  it.each([
    ['on its first day', certificate, '2024-03-10', true],
    ['on its last day', certificate, '2027-03-10', true],
    ['a day after', certificate, '2027-03-11', false],
    ['before it was issued', certificate, '2024-03-09', false],
    ['when the result was "not yet"', { ...certificate, result: 'NOT_YET' }, '2025-01-01', false],
    ['without a last day', { ...certificate, validUntil: null }, '2025-01-01', false],
  ] as const)('is in force %s', (_when, facts, on, expected) => {
    expect(isCertificateInForce(facts, on)).toBe(expected)
  })

  it('usually lasts three years', () => {
    expect(validUntil('2024-02-29')).toBe('2027-02-28')
  })

  it.each([
    ['2027-01-01', { year: 2027, half: 1 }],
    ['2027-06-30', { year: 2027, half: 1 }],
    ['2027-07-01', { year: 2027, half: 2 }],
    ['2027-12-31', { year: 2027, half: 2 }],
  ] as const)('that ends on %s is shown to end in %o', (until, half) => {
    expect(validityHalf(until)).toEqual(half)
  })
})

describe('an assessor', () => {
  it.each([
    ['Sri Wahyuni', 'Budi Santoso', null],
    ['Sri Wahyuni', null, null],
    ['Budi Santoso', ' budi santoso', 'TAUGHT'],
    ['  ', 'Budi Santoso', 'MISSING'],
  ])('%s for the course of %s: %s', (assessor, instructor, problem) => {
    expect(assessorProblem(assessor, instructor)).toBe(problem)
  })
})
