import { describe, expect, it } from 'vitest'
import { isToldInBatch, pictureOf, SHOWN_STATE_WORDS, SHOWN_STATES, type ShownState } from './picture.ts'
import { hasEnded, INTRODUCTION_STATES, type IntroductionState } from './state.ts'

/** The two pictures side by side, by hand: the truth, and what the employer sees of it. */
const TWO_PICTURES: [
  truth: IntroductionState,
  wasDisclosed: boolean,
  beforeBatch: ShownState,
  afterBatch: ShownState,
][] = [
  ['REQUESTED', false, 'REQUESTED', 'REQUESTED'],
  ['CONSENTED', false, 'REQUESTED', 'REQUESTED'],
  ['DECLINED', false, 'REQUESTED', 'NOT_AVAILABLE'],
  ['WITHDRAWN_BY_PERSON', false, 'REQUESTED', 'NOT_AVAILABLE'],
  ['EXPIRED', false, 'REQUESTED', 'NOT_AVAILABLE'],
  ['PLACED_ELSEWHERE', false, 'REQUESTED', 'NOT_AVAILABLE'],
  ['EXCLUDED', false, 'REQUESTED', 'NOT_AVAILABLE'],
  ['WITHDRAWN_BY_EMPLOYER', false, 'WITHDRAWN', 'WITHDRAWN'],
  ['DISCLOSED', true, 'DISCLOSED', 'DISCLOSED'],
  ['INTERVIEW', true, 'INTERVIEW', 'INTERVIEW'],
  ['OFFER', true, 'OFFER', 'OFFER'],
  ['HIRED', true, 'HIRED', 'HIRED'],
  ['RECALLED', true, 'ENDED', 'ENDED'],
  ['EXPIRED', true, 'ENDED', 'ENDED'],
  ['PLACED_ELSEWHERE', true, 'ENDED', 'ENDED'],
  ['WITHDRAWN_BY_EMPLOYER', true, 'DECLINED', 'DECLINED'],
]

describe('the two pictures of an introduction', () => {
  it.each(TWO_PICTURES)(
    '%s (disclosed: %s) is %s to the employer, and %s after the batch',
    (state, wasDisclosed, before, after) => {
      expect(pictureOf({ state, wasDisclosed }, false)).toBe(before)
      expect(pictureOf({ state, wasDisclosed }, true)).toBe(after)
    },
  )

  it('name every truth, and the employer has one word for all endings before disclosure', () => {
    expect(new Set(TWO_PICTURES.map(([truth]) => truth))).toEqual(new Set(INTRODUCTION_STATES))
    const endings = INTRODUCTION_STATES.filter(
      (state) => hasEnded(state) && state !== 'WITHDRAWN_BY_EMPLOYER',
    )
    const seen = (isReleased: boolean) =>
      new Set(endings.map((state) => pictureOf({ state, wasDisclosed: false }, isReleased)))
    expect(seen(false)).toEqual(new Set(['REQUESTED']))
    expect(seen(true)).toEqual(new Set(['NOT_AVAILABLE']))
    expect(Object.keys(SHOWN_STATE_WORDS)).toEqual([...SHOWN_STATES])
  })
})

describe('the weekly batch', () => {
  it.each([
    ['a no', { state: 'DECLINED', wasDisclosed: false }, '2026-11-20', true],
    ['a no on the day of the request', { state: 'DECLINED', wasDisclosed: false }, '2026-11-27', false],
    ['a no two days after the request', { state: 'DECLINED', wasDisclosed: false }, '2026-11-25', false],
    ['a no three days after the request', { state: 'DECLINED', wasDisclosed: false }, '2026-11-24', true],
    [
      'somebody excluded at once, as late as any no',
      { state: 'EXCLUDED', wasDisclosed: false },
      '2026-11-26',
      false,
    ],
    ['a request that waits', { state: 'REQUESTED', wasDisclosed: false }, '2026-11-02', false],
    ['a yes that waits', { state: 'CONSENTED', wasDisclosed: false }, '2026-11-02', false],
    ['a recall, which was told at once', { state: 'RECALLED', wasDisclosed: true }, '2026-11-02', false],
    [
      "the employer's own withdrawal",
      { state: 'WITHDRAWN_BY_EMPLOYER', wasDisclosed: false },
      '2026-11-02',
      false,
    ],
  ] as const)('on Friday tells of %s', (_what, truth, requestedOn, told) => {
    expect(isToldInBatch(truth, requestedOn, '2026-11-27')).toBe(told)
  })
})
