import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../participants/calendar.ts'
import type { SHOWN_STATES } from './picture.ts'
import {
  answerBy,
  decideRequest,
  disclosureUntil,
  MOST_OPEN_REQUESTS,
  openRequests,
  type RequestFacts,
  standsAgainst,
} from './request.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

const good: RequestFacts = { isVacancyOpen: true, isCandidateShown: true, shown: [], recipients: 1 }
const other = { state: 'REQUESTED', isSameCandidate: false } as const
const same = (state: (typeof SHOWN_STATES)[number]) => ({ state, isSameCandidate: true })

describe('a request for an introduction', () => {
  it.each([
    ['for a candidate who is shown', {}, []],
    ['for nobody who is shown', { isCandidateShown: false }, ['CANDIDATE_NOT_FOUND']],
    ['for a closed vacancy', { isVacancyOpen: false }, ['VACANCY_NOT_OPEN']],
    ['beside nine open ones', { shown: Array(9).fill(other) }, []],
    ['beside ten open ones', { shown: Array(10).fill(other) }, ['TOO_MANY_OPEN']],
    [
      'beside ten that have been answered',
      { shown: Array(10).fill({ ...other, state: 'NOT_AVAILABLE' }) },
      [],
    ],
    ['for somebody who was asked already', { shown: [same('REQUESTED')] }, ['ALREADY_ASKED']],
    ['for somebody who was not available', { shown: [same('NOT_AVAILABLE')] }, ['ALREADY_ASKED']],
    ['anew after the own withdrawal', { shown: [same('WITHDRAWN')] }, []],
    ['without a recipient', { recipients: 0 }, ['RECIPIENTS']],
    ['with four recipients', { recipients: 4 }, ['RECIPIENTS']],
    [
      'with everything wrong at once',
      { isVacancyOpen: false, isCandidateShown: false, recipients: 9 },
      ['CANDIDATE_NOT_FOUND', 'VACANCY_NOT_OPEN', 'RECIPIENTS'],
    ],
  ] as const)('%s', (_what, facts, problems) => {
    expect(decideRequest({ ...good, ...facts })).toEqual(problems)
  })

  it('never leaves more than ten open, in whatever order answers are told', () => {
    const acts = fc.array(fc.constantFrom('ASK', 'TELL', 'WITHDRAW'), { maxLength: 60 })
    fc.assert(
      fc.property(acts, (list) => {
        const shown: { state: (typeof SHOWN_STATES)[number]; isSameCandidate: boolean }[] = []
        for (const act of list) {
          if (act === 'ASK' && decideRequest({ ...good, shown }).length === 0) shown.push({ ...other })
          const open = shown.find(({ state }) => state === 'REQUESTED')
          if (act !== 'ASK' && open) open.state = act === 'TELL' ? 'NOT_AVAILABLE' : 'WITHDRAWN'
          expect(openRequests(shown)).toBeLessThanOrEqual(MOST_OPEN_REQUESTS)
        }
      }),
    )
  })
})

describe('what ends a request unseen', () => {
  it.each([
    [false, false, null],
    [true, false, 'OWN_WISH'],
    [false, true, 'ASKED_BEFORE'],
    [true, true, 'OWN_WISH'],
  ] as const)('unwanted %s, asked before %s: %s', (isUnwanted, wasAskedBefore, reason) => {
    expect(standsAgainst({ isUnwanted, wasAskedBefore })).toBe(reason)
  })
})

describe('the last day of an answer', () => {
  const holidays = new Set(['2026-12-24', '2026-12-25', '2027-01-01'])
  it.each([
    ['asked on a Friday', '2026-11-20', '2026-12-04'],
    ['asked on a Tuesday', '2026-11-24', '2026-12-08'],
    ['asked on a Saturday', '2026-11-21', '2026-12-04'],
    ['asked before Christmas and New Year', '2026-12-18', '2027-01-06'],
  ])('%s', (_when, requestedOn, last) => {
    expect(answerBy(requestedOn, holidays)).toBe(last)
  })

  it('is a working day with exactly as many working days before it', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2026-01-01', count))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 25 }), (day, count) => {
        const last = addWorkingDays(day, count, holidays)
        let passed = 0
        for (let at = addDays(day, 1); at <= last; at = addDays(at, 1))
          if (isWorkingDay(at, holidays)) passed += 1
        expect(passed).toBe(count)
        expect(isWorkingDay(last, holidays)).toBe(true)
      }),
    )
  })
})

describe('the last day of a disclosure', () => {
  it('is sixty days on, or the last day of a consent that it rests on', () => {
    expect(disclosureUntil('2027-01-23', ['2027-10-01', '2027-03-01'])).toBe('2027-01-23')
    expect(disclosureUntil('2027-01-23', ['2026-12-31', '2027-03-01'])).toBe('2026-12-31')
  })
})
