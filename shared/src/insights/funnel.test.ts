import { describe, expect, it } from 'vitest'
import { STAGES, type Stage } from '../journeys/stage.ts'
import { countFunnel, FUNNEL_RANK, type FunnelHistory, showFunnel, wholeMonths } from './funnel.ts'

let serial = 0
const history = (...steps: [Stage, string][]): FunnelHistory => ({
  birthOn: '1990-01-01',
  provinceCode: '32',
  steps: steps.map(([toStage, effectiveOn]) => {
    serial += 1
    return { id: String(serial), toStage, effectiveOn, corrects: null }
  }),
})
const year = { from: '2025-01-01', until: '2025-12-31' }
const reached = (histories: FunnelHistory[], window = year) =>
  countFunnel(histories, window).map((count) => count.reached)

describe('the funnel', () => {
  it('counts people, not events', () => {
    const back = history(
      ['ADMITTED', '2025-02-01'],
      ['ASSESSED', '2025-03-01'],
      ['IN_TRAINING', '2025-04-01'],
      ['IN_MENTORING', '2025-05-01'],
      ['IN_TRAINING', '2025-06-01'],
    )
    expect(reached([back])).toEqual([1, 1, 1, 0, 0, 0])
  })

  it('takes whoever reached a later stage for having passed the earlier ones', () => {
    expect(
      reached([history(['ADMITTED', '2025-02-01'], ['ASSESSED', '2025-03-01'], ['JOB_READY', '2025-04-01'])]),
    ).toEqual([1, 1, 1, 1, 0, 0])
  })

  it('keeps to people admitted in the window, and to what had happened by its last day', () => {
    const early = history(['ADMITTED', '2024-12-31'], ['ASSESSED', '2025-01-10'])
    const late = history(['ADMITTED', '2025-12-01'], ['ASSESSED', '2026-01-10'])
    expect(reached([early, late])).toEqual([1, 0, 0, 0, 0, 0])
  })

  it('leaves out children, people of unknown age, and steps that were corrected', () => {
    const steps = history(['ADMITTED', '2025-02-01'], ['ASSESSED', '2025-03-01'])
    const child = { ...steps, birthOn: '2008-01-01' }
    const unknown = { ...steps, birthOn: null }
    expect(reached([child, unknown])).toEqual([0, 0, 0, 0, 0, 0])
    const wrong = history(['ADMITTED', '2025-02-01'], ['PLACED', '2025-03-01'])
    const placed = wrong.steps[1]
    const corrected = {
      ...wrong,
      steps: [
        ...wrong.steps,
        { id: 'c', toStage: 'ASSESSED' as const, effectiveOn: '2025-03-01', corrects: placed?.id ?? '' },
      ],
    }
    expect(reached([corrected])).toEqual([1, 1, 0, 0, 0, 0])
  })

  it('tells the lower middle of the days from admission', () => {
    const assessedOn = (day: string) => history(['ADMITTED', '2025-02-01'], ['ASSESSED', day])
    const counts = countFunnel(
      [
        assessedOn('2025-02-11'),
        assessedOn('2025-02-03'),
        assessedOn('2025-02-21'),
        assessedOn('2025-03-01'),
      ],
      year,
    )
    expect(counts[1]).toEqual({ stage: 'ASSESSED', reached: 4, medianDays: 10 })
    expect(counts[5]?.medianDays).toBeNull()
  })

  it('has a place for every work stage', () => {
    for (const stage of STAGES) expect(FUNNEL_RANK[stage]).not.toBeUndefined()
  })

  it('is of whole months, so that two windows can not single out a day', () => {
    const window = { from: '2025-03-17', until: '2025-09-04' }
    expect(wholeMonths(window, '2026-01-01')).toEqual({ from: '2025-03-01', until: '2025-09-30' })
    expect(wholeMonths(window, '2025-09-10')).toEqual({ from: '2025-03-01', until: '2025-09-10' })
  })
})

describe('showing a funnel', () => {
  const counts = [40, 35, 20, 18, 6, 0].map((count, rank) => ({
    stage:
      (['ADMITTED', 'ASSESSED', 'DEVELOPED', 'JOB_READY', 'PLACED', 'SUSTAINED'] as const)[rank] ??
      'ADMITTED',
    reached: count,
    medianDays: rank * 10,
  }))

  it('gives counts with their share of those admitted, and hides small differences', () => {
    const shown = showFunnel(counts)
    expect(shown.map(({ reachedCount }) => reachedCount)).toEqual([40, 35, 20, null, 6, 0])
    expect(shown[1]).toMatchObject({ share: 0.875, isSuppressed: false, medianDays: 10 })
    expect(shown[3]).toEqual({
      stage: 'JOB_READY',
      reachedCount: null,
      isSuppressed: true,
      share: null,
      medianDays: null,
    })
  })

  it('hides what another page would give away', () => {
    expect(showFunnel(counts, (stage) => stage === 'ADMITTED').map(({ share }) => share)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
