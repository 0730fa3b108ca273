import { describe, expect, it } from 'vitest'
import { clockOffBy, isUsableClock, meantAt } from './device-clock.ts'
import { maySessionBecome, SESSION_STATES } from './session.ts'
import { problemsOfContent, problemsOfPlan, type SessionContent } from './session-log.ts'

const NOW = new Date('2026-11-24T05:00:00Z')
const HELD: SessionContent = {
  outcome: 'HELD',
  startsAt: '2026-11-24T02:00:00Z',
  medium: 'PHONE',
  notHeldBy: null,
  contactMinutes: 30,
  preparationMinutes: 0,
  travelMinutes: 0,
  topics: ['MARKETING'],
  advice: '',
  trend: null,
  conflictOfInterest: '',
}
const NOT_HELD: SessionContent = {
  ...HELD,
  outcome: 'NOT_HELD',
  notHeldBy: 'LOGISTICS',
  contactMinutes: 0,
  topics: [],
}

describe('a session can be written down', () => {
  it.each([
    ['held', HELD, []],
    ['not held, with a reason', NOT_HELD, []],
    ['that begins within five minutes', { ...HELD, startsAt: '2026-11-24T05:05:00Z' }, []],
    ['sixty days ago to the minute', { ...HELD, startsAt: '2026-09-25T05:00:00Z' }, []],
    [
      'with the longest minutes',
      { ...HELD, contactMinutes: 480, preparationMinutes: 480, travelMinutes: 720 },
      [],
    ],
    ['with emoji as single characters', { ...HELD, advice: '🙂'.repeat(4_000) }, []],
    ['but not one to come', { ...HELD, startsAt: '2026-11-24T05:05:01Z' }, ['AHEAD startsAt']],
    ['but not one of long ago', { ...HELD, startsAt: '2026-09-25T04:59:59Z' }, ['TOO_OLD startsAt']],
    ['but not without a time', { ...HELD, startsAt: 'kemarin' }, ['TOO_OLD startsAt']],
    ['but not held for a reason', { ...HELD, notHeldBy: 'FACILITY' }, ['REASON_UNFIT notHeldBy']],
    ['but not unheld for none', { ...NOT_HELD, notHeldBy: null }, ['REASON_NEEDED notHeldBy']],
    ['but not held about nothing', { ...HELD, topics: [] }, ['TOPIC_NEEDED topics']],
    ['but not held in no time', { ...HELD, contactMinutes: 0 }, ['CONTACT_MINUTES contactMinutes']],
    [
      'but not unheld for half an hour',
      { ...NOT_HELD, contactMinutes: 30 },
      ['CONTACT_MINUTES contactMinutes'],
    ],
    ['but not in parts of minutes', { ...HELD, travelMinutes: 1.5 }, ['TRAVEL_MINUTES travelMinutes']],
    [
      'but not with minutes owed',
      { ...HELD, preparationMinutes: -1 },
      ['PREPARATION_MINUTES preparationMinutes'],
    ],
    ['but not with a book', { ...HELD, advice: 'a'.repeat(4_001) }, ['ADVICE_LONG advice']],
    [
      'but not with a long declaration',
      { ...HELD, conflictOfInterest: 'a'.repeat(501) },
      ['CONFLICT_LONG conflictOfInterest'],
    ],
  ] as const)('%s', (_case, content, problems) => {
    expect(problemsOfContent(content, NOW).map(({ problem, field }) => `${problem} ${field}`)).toEqual(
      problems,
    )
  })

  it('and all that is wrong is told at once', () => {
    const wrong: SessionContent = {
      ...HELD,
      startsAt: '2027-01-01T00:00:00Z',
      topics: [],
      contactMinutes: 481,
    }
    expect(problemsOfContent(wrong, NOW)).toHaveLength(3)
  })
})

it.each([
  ['2026-11-24T04:55:00Z', []],
  ['2026-11-24T04:54:59Z', ['PAST']],
  ['2027-11-25T05:00:00Z', []],
  ['2027-11-25T05:00:01Z', ['TOO_FAR']],
])('a session planned for %s has the problems %o', (startsAt, problems) => {
  expect(problemsOfPlan(startsAt, NOW).map(({ problem }) => problem)).toEqual(problems)
})

describe('a clock of a phone', () => {
  it.each([
    ['that says nothing is believed', null, null],
    ['within five minutes is right', '2026-11-24T05:05:00Z', null],
    ['an hour ahead is marked', '2026-11-24T06:00:00Z', 60],
    ['a day behind is marked', '2026-11-23T05:00:00Z', -1_440],
  ])('%s', (_case, sentAt, off) => {
    expect(clockOffBy(sentAt, NOW)).toBe(off)
  })

  it('is set right by what it was off when it sent, however long the session waited', () => {
    expect(meantAt('2026-11-24T03:00:00Z', 60)).toBe('2026-11-24T02:00:00.000Z')
    expect(meantAt('2026-11-24T03:00:00Z', null)).toBe('2026-11-24T03:00:00Z')
  })

  it('is of no use when it is weeks off', () => {
    expect([isUsableClock(null), isUsableClock(-20_160), isUsableClock(20_161)]).toEqual([true, true, false])
  })
})

it('a session moves only from where it is not decided yet', () => {
  const ways = SESSION_STATES.flatMap((from) =>
    SESSION_STATES.filter((to) => maySessionBecome(from, to)).map((to) => `${from} ${to}`),
  )
  expect(ways).toEqual(['PLANNED HELD', 'PLANNED NOT_HELD', 'PLANNED RESCHEDULED', 'NOT_HELD RESCHEDULED'])
})
