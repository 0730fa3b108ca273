import { describe, expect, it } from 'vitest'
import { type Episode, statedStay, stayDraft, stayText } from './custody-stay.ts'

const sentenced: Episode = {
  __typename: 'CustodyEpisode',
  id: 'cep_1',
  version: 2,
  legalStage: 'SENTENCED',
  startedOn: '2025-05-12',
  endedOn: null,
  sentenceMonths: 36,
  isLife: false,
  isFurtherCasePending: false,
  asOfOn: '2026-10-01',
  expectedRelease: {
    __typename: 'ExpectedRelease',
    on: '2027-03-06',
    source: 'DECISION',
    asOfOn: '2026-10-01',
  },
}
const draft = { ...stayDraft(sentenced, '2026-11-24'), legalStage: 'SENTENCED' as const }

describe('a stay in custody', () => {
  it('is said again as it is on record, but for the day on which it is said', () => {
    expect(statedStay(draft)).toEqual({
      legalStage: 'SENTENCED',
      startedOn: '2025-05-12',
      endedOn: null,
      sentenceMonths: 36,
      isLife: false,
      isFurtherCasePending: false,
      asOfOn: '2026-11-24',
      expectedReleaseOn: '2027-03-06',
      expectedReleaseSource: 'DECISION',
    })
  })

  it.each([
    ['for life has no term and no release', { isLife: true }, [null, null, null]],
    ['that ended keeps its term and expects no release', { endedOn: '2026-11-20' }, [36, null, null]],
    ['without an expected release names nobody who said it', { releaseOn: '' }, [36, null, null]],
  ] as const)('%s', (_what, part, expected) => {
    const { sentenceMonths, expectedReleaseOn, expectedReleaseSource } = statedStay({ ...draft, ...part })
    expect([sentenceMonths, expectedReleaseOn, expectedReleaseSource]).toEqual(expected)
  })

  it('reads as its stage and its days', () => {
    expect(stayText(sentenced, 'id', 'sekarang')).toBe('Menjalani pidana, 12 Mei 2025 – sekarang')
  })
})
