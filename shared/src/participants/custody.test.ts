import { describe, expect, it } from 'vitest'
import { custodyProblems, endedBy, type KnownEpisode, type StatedEpisode } from './custody.ts'

const today = '2026-11-24'

const stay = (more: Partial<StatedEpisode> = {}): StatedEpisode => ({
  legalStage: 'SENTENCED',
  startedOn: '2026-02-01',
  endedOn: null,
  sentenceMonths: 30,
  isLife: false,
  isFurtherCasePending: false,
  asOfOn: '2026-11-20',
  expectedRelease: { on: null, source: null },
  ...more,
})

const known = (id: string, startedOn: string, endedOn: string | null): KnownEpisode => ({
  id,
  startedOn,
  endedOn,
  asOfOn: '2026-11-01',
})

const open = known('open', '2024-01-01', null)
const past = known('past', '2020-01-01', '2022-01-01')

describe('a stay', () => {
  it.each([
    ['that began and lasts', {}],
    ['that ended', { endedOn: '2026-03-01' }],
    ['for life', { isLife: true, sentenceMonths: null }],
    [
      'with a release that a decision expects',
      { expectedRelease: { on: '2027-01-15', source: 'DECISION' as const } },
    ],
    [
      'whose expected release has gone by',
      { expectedRelease: { on: '2026-11-01', source: 'REGISTER' as const } },
    ],
  ])('%s is written down', (_, more) => {
    expect(custodyProblems(stay(more), [], null, today)).toEqual([])
  })

  it.each([
    [{ legalStage: 'NONE' as const }, 'STAGE_NONE', 'legalStage'],
    [{ asOfOn: '2026-11-25' }, 'DAY_AHEAD', 'asOfOn'],
    [{ endedOn: '2026-11-25' }, 'DAY_AHEAD', 'endedOn'],
    [{ endedOn: '2026-01-31' }, 'DAYS_REVERSED', 'endedOn'],
    [{ asOfOn: '2026-01-31' }, 'DAYS_REVERSED', 'asOfOn'],
    [{ sentenceMonths: 0 }, 'TERM', 'sentenceMonths'],
    [{ sentenceMonths: 1_201 }, 'TERM', 'sentenceMonths'],
    [{ isLife: true }, 'TERM', 'sentenceMonths'],
    [{ expectedRelease: { on: '2027-01-15', source: null } }, 'RELEASE', 'expectedReleaseOn'],
    [{ expectedRelease: { on: null, source: 'REGISTER' as const } }, 'RELEASE', 'expectedReleaseOn'],
    [{ expectedRelease: { on: '2026-01-15', source: 'REGISTER' as const } }, 'RELEASE', 'expectedReleaseOn'],
    [
      {
        isLife: true,
        sentenceMonths: null,
        expectedRelease: { on: '2027-01-15', source: 'REGISTER' as const },
      },
      'RELEASE',
      'expectedReleaseOn',
    ],
    [
      { endedOn: '2026-03-01', expectedRelease: { on: '2027-01-15', source: 'REGISTER' as const } },
      'RELEASE',
      'expectedReleaseOn',
    ],
  ])('with %j is refused as %s of %s', (more, problem, field) => {
    expect(custodyProblems(stay(more), [], null, today)).toEqual([{ problem, field }])
  })

  it('that is new ends the open one and may stand before or after those that ended', () => {
    expect(endedBy(stay(), [past, open])).toBe(open)
    expect(custodyProblems(stay(), [past, open], null, today)).toEqual([])
    const between = stay({ startedOn: '2022-01-01', endedOn: '2024-01-01' })
    expect(endedBy(between, [past, open])).toBe(null)
    expect(custodyProblems(between, [past, open], null, today)).toEqual([])
  })

  it.each([
    ['begins within another', { startedOn: '2021-01-01', endedOn: '2022-06-01' }],
    ['holds another', { startedOn: '2019-01-01', endedOn: '2023-01-01' }],
    ['has no end before the open one', { startedOn: '2023-01-01' }],
  ])('that %s is refused', (_, more) => {
    expect(custodyProblems(stay(more), [past, open], null, today)).toEqual([
      { problem: 'OVERLAP', field: 'startedOn' },
    ])
  })

  it('in the place of another may lie where that lay, but was not said earlier', () => {
    expect(custodyProblems(stay({ startedOn: '2024-02-01' }), [past, open], open, today)).toEqual([])
    expect(custodyProblems(stay({ asOfOn: '2026-10-31' }), [past, open], open, today)).toEqual([
      { problem: 'OLDER', field: 'asOfOn' },
    ])
  })
})
