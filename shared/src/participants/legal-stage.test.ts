import { describe, expect, it } from 'vitest'
import { type CustodyFacts, currentLegalStage, LEGAL_STAGE_WORDS, mayBeShown } from './legal-stage.ts'

const today = '2026-11-24'
const episode = (facts: Partial<CustodyFacts> = {}): CustodyFacts => ({
  legalStage: 'SENTENCED',
  isLife: false,
  furtherCasePending: false,
  endedOn: null,
  ...facts,
})

describe('the legal stage', () => {
  it('of somebody in recovery who was never inside is none', () => {
    expect(currentLegalStage([], today)).toBe('NONE')
  })

  it('is that of the latest open episode, and released when all have ended', () => {
    const ended = episode({ endedOn: '2025-01-01' })
    expect(currentLegalStage([ended, episode({ legalStage: 'CONDITIONAL_RELEASE' })], today)).toBe(
      'CONDITIONAL_RELEASE',
    )
    expect(currentLegalStage([ended], today)).toBe('RELEASED')
    expect(currentLegalStage([episode({ endedOn: '2026-11-25' })], today)).toBe('SENTENCED')
  })

  it('is named with respect in both languages', () => {
    for (const { id, en } of Object.values(LEGAL_STAGE_WORDS))
      expect(`${id} ${en}`.toLowerCase()).not.toMatch(/napi\b|narapidana|residivis|offender|inmate|prisoner/)
  })
})

describe('who may be shown', () => {
  it.each([
    ['an adult serving a sentence', '1990-01-01', [episode()], true],
    ['an adult who was never inside', '1990-01-01', [], true],
    ['a child', '2009-01-01', [episode()], false],
    ['somebody of unknown age', null, [episode()], false],
    ['an adult on remand', '1990-01-01', [episode({ legalStage: 'REMAND' })], false],
    ['an adult sentenced for life', '1990-01-01', [episode({ isLife: true })], false],
    ['an adult with a further case', '1990-01-01', [episode({ furtherCasePending: true })], false],
    [
      'an adult whose remand has ended',
      '1990-01-01',
      [episode({ legalStage: 'REMAND', endedOn: '2025-03-01' }), episode()],
      true,
    ],
    [
      'an adult with a remand beside the sentence',
      '1990-01-01',
      [episode(), episode({ legalStage: 'REMAND' })],
      false,
    ],
  ] as const)('%s: %s', (_who, birthOn, episodes, expected) => {
    expect(mayBeShown({ birthOn, episodes }, today)).toBe(expected)
  })
})
