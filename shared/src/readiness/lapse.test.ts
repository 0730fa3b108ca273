import { describe, expect, it } from 'vitest'
import { STAGES } from '../journeys/stage.ts'
import { hasLapsed } from './lapse.ts'

describe('a confirmation', () => {
  it.each([
    [true, false, true],
    [true, true, false],
    [false, false, false],
    [false, true, false],
  ])('confirmed %s, complete %s: lapsed %s', (isConfirmed, isComplete, lapsed) => {
    expect(hasLapsed({ stage: 'JOB_READY', isConfirmed }, { isComplete })).toBe(lapsed)
  })

  it('lapses at the stage job-ready alone', () => {
    const lapsing = STAGES.filter((stage) => hasLapsed({ stage, isConfirmed: true }, { isComplete: false }))
    expect(lapsing).toEqual(['JOB_READY'])
  })
})
