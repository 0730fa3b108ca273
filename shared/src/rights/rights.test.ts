import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES } from '../accounts/role.ts'
import { effectOf, isFinal } from './answer-effect.ts'
import { OUTCOMES, REQUEST_KINDS, REQUEST_STATES } from './data-request.ts'
import {
  answersRequests,
  decideAnswer,
  decideRequest,
  LONGEST_TEXT,
  MOST_OPEN_REQUESTS,
  mayMove,
} from './decide-request.ts'
import { purposeOf } from './receipt.ts'
import { clockState, dueAt, HOURS_TO_ANSWER, hoursLeft } from './request-clock.ts'

const HOUR = 3_600_000
const MADE = Date.parse('2026-11-20T16:30:00Z')

describe('the clock of a request', () => {
  it.each([
    ['OPEN', null, 0, 'RUNNING'],
    ['OPEN', null, 72, 'RUNNING'],
    ['OPEN', null, 72.001, 'OVERDUE'],
    ['ANSWERED', 72, 500, 'IN_TIME'],
    ['ANSWERED', 72.001, 500, 'LATE'],
    ['TAKEN_BACK', 1, 500, 'STOPPED'],
    ['TAKEN_BACK', 200, 500, 'STOPPED'],
  ] as const)('%s, ended after %s hours, looked at after %s: %s', (state, ended, looked, expected) => {
    const endedAt = ended === null ? null : MADE + ended * HOUR
    expect(clockState({ state, madeAt: MADE, endedAt }, MADE + looked * HOUR)).toBe(expected)
  })

  it('runs through a weekend: Friday night to Monday night', () => {
    expect(new Date(dueAt(MADE)).toISOString()).toBe('2026-11-23T16:30:00.000Z')
  })

  it('never promises an hour that is not left, and is overdue only when none is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 * HOUR }), (passed) => {
        const left = hoursLeft(MADE, MADE + passed)
        expect(left * HOUR).toBeLessThanOrEqual(Math.max(0, HOURS_TO_ANSWER * HOUR - passed))
        const state = clockState({ state: 'OPEN', madeAt: MADE, endedAt: null }, MADE + passed)
        if (state === 'OVERDUE') expect(left).toBe(0)
      }),
    )
  })
})

describe('moves of a request', () => {
  it.each(
    REQUEST_STATES.flatMap((from) =>
      REQUEST_STATES.flatMap((to) => (['STAFF', 'PERSON'] as const).map((by) => [from, to, by] as const)),
    ),
  )('from %s to %s by %s', (from, to, by) => {
    const allowed =
      from === 'OPEN' && ((to === 'ANSWERED' && by === 'STAFF') || (to === 'TAKEN_BACK' && by === 'PERSON'))
    expect(mayMove(from, to, by)).toBe(allowed)
  })
})

describe('asking about the own data', () => {
  it.each(REQUEST_KINDS)('%s needs no reason; only a correction says what is wrong', (kind) => {
    expect(decideRequest({ kind, about: '' }, 0)).toEqual(kind === 'CORRECTION' ? ['SAY_WHAT'] : [])
    expect(decideRequest({ kind, about: ' ... ' }, 0)).toEqual(kind === 'CORRECTION' ? ['SAY_WHAT'] : [])
    expect(decideRequest({ kind, about: 'Nama ibu' }, 0)).toEqual([])
  })

  it('tells all problems together', () => {
    const about = '.'.repeat(LONGEST_TEXT + 1)
    expect(decideRequest({ kind: 'CORRECTION', about }, MOST_OPEN_REQUESTS)).toEqual([
      'SAY_WHAT',
      'TOO_LONG',
      'TOO_MANY',
    ])
    expect(
      decideRequest({ kind: 'ERASURE', about: 'x'.repeat(LONGEST_TEXT) }, MOST_OPEN_REQUESTS - 1),
    ).toEqual([])
  })
})

describe('answering a request', () => {
  const words = 'Nama sudah kami betulkan.'
  const open = { kind: 'ACCESS', state: 'OPEN', version: 3, isStayOpen: true } as const

  it.each(OUTCOMES)('%s names a ground exactly when something was not granted', (outcome) => {
    const ground = outcome === 'GRANTED' ? null : 'LAW_KEEPS_IT'
    const other = ground === null ? 'LAW_KEEPS_IT' : null
    expect(decideAnswer({ outcome, ground, words, expectedVersion: 3 }, open)).toEqual([])
    expect(decideAnswer({ outcome, ground: other, words, expectedVersion: 3 }, open)).toEqual(['NO_GROUND'])
  })

  it('needs words, and the state that was seen', () => {
    const answer = {
      outcome: 'GRANTED',
      ground: null,
      words: '. . . . . . . . . .',
      expectedVersion: 2,
    } as const
    expect(decideAnswer(answer, open)).toEqual(['CHANGED', 'SAY_WHY'])
  })

  it.each(['ANSWERED', 'TAKEN_BACK'] as const)('leaves one that is %s as it is', (state) => {
    const answer = { outcome: 'GRANTED', ground: null, words, expectedVersion: 3 } as const
    expect(decideAnswer(answer, { ...open, state })).toEqual(['ENDED'])
  })

  it.each([
    ['ERASURE', 'GRANTED', true, ['LAW_KEEPS_SOME']],
    ['ERASURE', 'GRANTED', false, []],
    ['ERASURE', 'PARTLY', true, []],
    ['ERASURE', 'REFUSED', true, []],
    ['RESTRICTION', 'GRANTED', true, []],
  ] as const)('%s %s with a stay that goes on (%s): %j', (kind, outcome, isStayOpen, problems) => {
    const ground = outcome === 'GRANTED' ? null : 'LAW_KEEPS_IT'
    expect(
      decideAnswer({ outcome, ground, words, expectedVersion: 3 }, { ...open, kind, isStayOpen }),
    ).toEqual(problems)
  })

  it('does something in two cases alone, and erasing is final', () => {
    const done = REQUEST_KINDS.flatMap((kind) =>
      OUTCOMES.flatMap((outcome) => {
        const effect = effectOf(kind, outcome)
        return effect ? [[kind, outcome, effect, isFinal(effect)]] : []
      }),
    )
    expect(done).toEqual([
      ['ERASURE', 'GRANTED', 'ERASES_ALL', true],
      ['ERASURE', 'PARTLY', 'ERASES_PART', true],
      ['RESTRICTION', 'GRANTED', 'RESTRICTS', false],
      ['RESTRICTION', 'PARTLY', 'RESTRICTS', false],
    ])
    expect(isFinal(null)).toBe(false)
  })

  it('is the work of two roles', () => {
    expect(ROLES.filter(answersRequests)).toEqual(['OFFICER', 'PROBATION_OFFICER'])
  })
})

describe('the purpose in the audit log', () => {
  it.each([
    ['membership:1', 'POSTING', null],
    ['opened_file:2', 'OPENED_FILE', '2'],
    ['disclosure:3', 'DISCLOSURE', '3'],
    ['something:4', 'OTHER', null],
    [null, 'OTHER', null],
  ] as const)('%s is %s', (named, purpose, id) => {
    expect(purposeOf(named)).toEqual({ purpose, id })
  })
})
