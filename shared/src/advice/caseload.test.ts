import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../participants/calendar.ts'
import {
  isActionText,
  isCarried,
  isDueSoon,
  isOverdue,
  problemsOfActions,
  problemsOfEnding,
} from './action.ts'
import { attentionOf, attentionWords, byAttention } from './attention.ts'
import {
  caseloadsOf,
  handOver,
  isInForce,
  problemsOfAssignment,
  problemsOfHandOver,
  problemsOfStandIn,
} from './caseload.ts'
import { type CountedSession, countSessions } from './count-sessions.ts'

const TODAY = '2026-11-24'
const names = (problems: readonly { problem: string }[]) => problems.map(({ problem }) => problem)

describe('an assignment', () => {
  it.each([
    [TODAY, null, [], []],
    ['2026-10-25', null, [], []],
    ['2026-10-24', null, [], ['FROM_OLD']],
    ['2027-02-23', null, [], ['FROM_AHEAD']],
    [TODAY, '2026-11-23', [], ['UNTIL_FIRST']],
    [TODAY, null, [{ counsellorId: 'b', fromOn: '2026-01-01', untilOn: null }], ['ALREADY_ASSIGNED']],
    [TODAY, null, [{ counsellorId: 'b', fromOn: '2026-01-01', untilOn: '2026-11-23' }], []],
    [TODAY, '2026-12-01', [{ counsellorId: 'b', fromOn: '2026-12-02', untilOn: null }], []],
    [TODAY, '2026-12-02', [{ counsellorId: 'b', fromOn: '2026-12-02', untilOn: null }], ['ALREADY_ASSIGNED']],
  ])('from %s until %s beside %o has the problems %o', (fromOn, untilOn, current, problems) => {
    expect(names(problemsOfAssignment({ counsellorId: 'a', fromOn, untilOn }, current, TODAY))).toEqual(
      problems,
    )
  })

  it('handed over is in force with exactly one of both on every day of before, and on no other', () => {
    const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days))
    fc.assert(
      fc.property(day, fc.nat(90), day, fc.boolean(), (fromOn, length, at, isOpen) => {
        const before = { counsellorId: 'a', fromOn, untilOn: isOpen ? null : addDays(fromOn, length) }
        if (before.untilOn !== null && before.untilOn < at) return
        const { left, made } = handOver(before, 'b', at)
        for (let d = -70; d <= 160; d += 1) {
          const today = addDays(TODAY, d)
          const count = [left, made].filter((row) => row && isInForce(row, today)).length
          expect(count).toBe(isInForce(before, today) ? 1 : 0)
        }
      }),
    )
  })

  it('is handed over from today on, to somebody else', () => {
    expect(names(problemsOfHandOver({ counsellorId: 'a', toId: 'a', fromOn: '2026-11-23' }, TODAY))).toEqual([
      'FROM_OLD',
      'SAME_COUNSELLOR',
    ])
    expect(problemsOfHandOver({ counsellorId: 'a', toId: 'b', fromOn: TODAY }, TODAY)).toEqual([])
  })
})

describe('a stand-in', () => {
  const row = { counsellorId: 'a', standInId: 'b', fromOn: TODAY, untilOn: '2026-12-01' }
  it('has the own caseload and the other from the first day to the last, and passes nothing on', () => {
    const both = [row, { ...row, counsellorId: 'b', standInId: 'c' }]
    expect(caseloadsOf('b', both, '2026-11-23')).toEqual(['b'])
    expect(caseloadsOf('b', both, TODAY)).toEqual(['b', 'a'])
    expect(caseloadsOf('b', both, '2026-12-01')).toEqual(['b', 'a'])
    expect(caseloadsOf('b', both, '2026-12-02')).toEqual(['b'])
    expect(caseloadsOf('c', both, TODAY)).toEqual(['c', 'b'])
  })
  it.each([
    [row, []],
    [{ ...row, standInId: 'a' }, ['SAME_COUNSELLOR']],
    [{ ...row, fromOn: '2026-11-23' }, ['FROM_OLD']],
    [{ ...row, untilOn: '2026-11-23' }, ['UNTIL_FIRST']],
    [{ ...row, untilOn: '2027-02-25' }, ['UNTIL_FAR']],
  ])('%o has the problems %o', (wanted, problems) => {
    expect(names(problemsOfStandIn(wanted, TODAY))).toEqual(problems)
  })
})

describe('an agreed action', () => {
  it('is one line, in any script', () => {
    expect(['Beli loyang', '打包', '🙂', ' a ', 'a'.repeat(200)].map(isActionText)).toEqual(
      Array(5).fill(true),
    )
    expect(['', '  ', 'a\nb', 'a'.repeat(201)].map(isActionText)).toEqual(Array(4).fill(false))
  })
  it('is due from the day of its session to a year later, ten at most', () => {
    const due = (dueOn: string) => names(problemsOfActions([{ text: 'a', owner: 'PERSON', dueOn }], TODAY))
    expect([TODAY, '2027-11-25'].flatMap(due)).toEqual([])
    expect(['2026-11-23', '2027-11-26', '2026-02-30'].map(due)).toEqual(Array(3).fill(['ACTION_DUE']))
    expect(
      names(problemsOfActions(Array(11).fill({ text: 'a', owner: 'PERSON', dueOn: TODAY }), TODAY)),
    ).toEqual(['TOO_MANY_ACTIONS'])
  })
  it('ends once, and is dropped only for a reason', () => {
    expect(problemsOfEnding('OPEN', 'DONE', '')).toEqual([])
    expect(problemsOfEnding('OPEN', 'DROPPED', '')).toEqual(['DROP_REASON'])
    expect(problemsOfEnding('DONE', 'DROPPED', 'Tutup')).toEqual(['ACTION_ENDED'])
  })
  it('is late the day after, and goes along only to later sessions while it is open', () => {
    expect(isOverdue({ state: 'OPEN', dueOn: TODAY }, TODAY)).toBe(false)
    expect(isOverdue({ state: 'OPEN', dueOn: '2026-11-23' }, TODAY)).toBe(true)
    expect(isOverdue({ state: 'DONE', dueOn: '2026-11-23' }, TODAY)).toBe(false)
    expect(isCarried({ state: 'OPEN', agreedAt: '2026-11-01' }, '2026-11-02')).toBe(true)
    expect(isCarried({ state: 'OPEN', agreedAt: '2026-11-02' }, '2026-11-02')).toBe(false)
    expect(isCarried({ state: 'DROPPED', agreedAt: '2026-11-01' }, '2026-11-02')).toBe(false)
  })

  it.each([
    ['late', '2026-11-01', true],
    ['today', TODAY, true],
    ['in a week', '2026-12-01', true],
    ['in a week and a day', '2026-12-02', false],
  ])('is due soon or not: %s', (_, dueOn, isSoon) => {
    expect(isDueSoon({ dueOn }, TODAY)).toBe(isSoon)
  })
})

describe('attention', () => {
  const facts = { assignedOn: '2026-11-20', lastHeldOn: null, actions: [], plannedOn: [] }
  it('has a reason for a late promise, a session nobody recorded and a long silence, and none otherwise', () => {
    expect(attentionOf(facts, TODAY)).toEqual([])
    expect(attentionOf({ ...facts, assignedOn: '2026-11-03' }, TODAY)).toEqual([
      { kind: 'NO_SESSION_SINCE', sinceOn: '2026-11-03' },
    ])
    expect(attentionOf({ ...facts, assignedOn: '2026-11-03', plannedOn: [TODAY] }, TODAY)).toEqual([])
    const actions = [
      { id: 'x', state: 'OPEN', dueOn: '2026-11-20' },
      { id: 'y', state: 'DONE', dueOn: '2026-11-01' },
    ] as const
    expect(
      attentionOf({ ...facts, actions, plannedOn: ['2026-11-22'] }, TODAY, [
        { kind: 'LPJ_DUE', sinceOn: '2026-11-21' },
      ]),
    ).toEqual([
      { kind: 'LPJ_DUE', sinceOn: '2026-11-21' },
      { kind: 'ACTION_OVERDUE', sinceOn: '2026-11-20', actionId: 'x' },
      { kind: 'SESSION_UNRECORDED', sinceOn: '2026-11-22' },
    ])
  })
  it('orders by the first reason and its day alone, whoever comes first', () => {
    const list = [
      { personId: 'd', attention: [] },
      { personId: 'c', attention: [{ kind: 'NO_SESSION_SINCE', sinceOn: '2026-01-01' }] },
      { personId: 'b', attention: [{ kind: 'ACTION_OVERDUE', sinceOn: '2026-11-20' }] },
      { personId: 'a', attention: [{ kind: 'ACTION_OVERDUE', sinceOn: '2026-11-22' }] },
    ] as const
    fc.assert(
      fc.property(fc.shuffledSubarray([...list], { minLength: 4 }), (shuffled) => {
        expect(shuffled.toSorted(byAttention).map(({ personId }) => personId)).toEqual(['b', 'a', 'c', 'd'])
      }),
    )
  })
  it('is said in days', () => {
    expect(attentionWords({ kind: 'ACTION_OVERDUE', sinceOn: '2026-11-23' }, TODAY)).toEqual({
      id: 'Janji lewat 1 hari',
      en: 'Agreed action 1 day late',
    })
    expect(attentionWords({ kind: 'NO_SESSION_SINCE', sinceOn: '2026-10-31' }, TODAY).id).toBe(
      '24 hari tanpa sesi',
    )
  })
})

it('a chain of rescheduled sessions counts once, in whatever order and however often it is named', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(4), fc.constantFrom('HELD', 'NOT_HELD', 'PLANNED'))),
      fc.nat(5),
      (chains, seed) => {
        const sessions = chains.flatMap(([moves, end], chain) =>
          Array.from(
            { length: moves + 1 },
            (_, at): CountedSession => ({
              id: `${chain}-${at}`,
              state: at === moves ? (end as 'HELD') : 'RESCHEDULED',
              reschedules: at === 0 ? null : `${chain}-${at - 1}`,
            }),
          ),
        )
        const named = [...sessions, ...sessions.slice(0, seed)].toReversed()
        const { held, notHeld, planned } = countSessions(named)
        expect([held, notHeld, planned]).toEqual(
          ['HELD', 'NOT_HELD', 'PLANNED'].map((state) => chains.filter(([, end]) => end === state).length),
        )
      },
    ),
  )
})
