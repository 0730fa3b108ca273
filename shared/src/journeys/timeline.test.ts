import { describe, expect, it } from 'vitest'
import { type RecordedStep, stageAsOf, stageBefore, stepsKnownAt } from './timeline.ts'

const admitted: RecordedStep = {
  id: 'a',
  toStage: 'ADMITTED',
  reason: 'REGISTERED',
  effectiveOn: '2025-05-12',
  recordedAt: '2025-05-12T03:00:00Z',
  corrects: null,
}
const assessed: RecordedStep = {
  id: 'b',
  toStage: 'ASSESSED',
  reason: 'INTAKE_ASSESSMENT',
  effectiveOn: '2025-06-13',
  recordedAt: '2025-06-13T03:00:00Z',
  corrects: null,
}
const correction: RecordedStep = {
  id: 'c',
  toStage: 'ASSESSED',
  reason: 'INTAKE_ASSESSMENT',
  effectiveOn: '2025-06-03',
  recordedAt: '2025-08-14T03:00:00Z',
  corrects: 'b',
}
const steps = [correction, assessed, admitted]
const later = '2026-01-01T00:00:00Z'

describe('the timeline', () => {
  it('leaves out what was corrected, and keeps it for whoever asks what was known before', () => {
    expect(stepsKnownAt(steps, later).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(stepsKnownAt(steps, '2025-07-01T00:00:00Z').map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('answers what was known on a day', () => {
    expect(stageAsOf(steps, '2025-06-05', later)).toBe('ASSESSED')
    expect(stageAsOf(steps, '2025-06-05', '2025-07-01T00:00:00Z')).toBe('ADMITTED')
    expect(stageAsOf(steps, '2025-05-01', later)).toBeNull()
  })

  it('remembers where a paused or ended journey came from', () => {
    const paused: RecordedStep = {
      ...correction,
      id: 'd',
      toStage: 'PAUSED',
      effectiveOn: '2025-09-01',
      corrects: null,
    }
    const lost: RecordedStep = { ...paused, id: 'e', toStage: 'LOST_CONTACT', effectiveOn: '2025-10-01' }
    expect(stageBefore([...steps, paused, lost], later)).toBe('ASSESSED')
    expect(stageBefore([], later)).toBeNull()
  })

  it('forgets a step that was taken back, and the word that took it back', () => {
    const back: RecordedStep = {
      ...correction,
      id: 'd',
      toStage: 'ADMITTED',
      reason: 'RECORDED_IN_ERROR',
      corrects: 'c',
      recordedAt: '2025-09-01T03:00:00Z',
    }
    expect(stepsKnownAt([...steps, back], later).map(({ id }) => id)).toEqual(['a'])
    expect(stageAsOf([...steps, back], '2025-07-01', later)).toBe('ADMITTED')
  })

  it('keeps a corrected step in its place among steps of one day', () => {
    const next: RecordedStep = {
      ...assessed,
      id: 'd',
      toStage: 'PAUSED',
      effectiveOn: '2025-06-03',
      recordedAt: '2025-06-20T03:00:00Z',
    }
    expect(stepsKnownAt([...steps, next], later).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
  })
})
