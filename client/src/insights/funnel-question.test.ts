import { describe, expect, it } from 'vitest'
import { funnelVariables, readFunnelQuestion } from './funnel-question.ts'

describe('the address of the funnel', () => {
  it('says the days and the province', () => {
    const question = readFunnelQuestion({ dari: '2025-01-01', sampai: '2026-11-24', provinsi: '32' })
    expect(funnelVariables(question)).toEqual({ from: '2025-01-01', until: '2026-11-24', provinceCode: '32' })
  })

  it('means everything when it says nothing', () => {
    expect(funnelVariables(readFunnelQuestion({}))).toEqual({ from: null, until: null, provinceCode: null })
  })

  it.each([
    ['a day that is none', { dari: '2025-02-30' }],
    ['words', { dari: 'kemarin', sampai: '01/02/2025' }],
    ['a province that is none', { provinsi: 'JB' }],
    ['a list', { provinsi: ['32', '33'] }],
  ])('leaves out %s', (_, search) => {
    expect(funnelVariables(readFunnelQuestion(search))).toEqual({
      from: null,
      until: null,
      provinceCode: null,
    })
  })

  it('leaves out a last day that comes before the first', () => {
    const question = readFunnelQuestion({ dari: '2026-01-01', sampai: '2025-12-31', provinsi: 32 })
    expect(funnelVariables(question)).toEqual({ from: '2026-01-01', until: null, provinceCode: '32' })
  })
})
