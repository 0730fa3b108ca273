import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  SURVIVAL_FINDINGS,
  SURVIVAL_MONTHS,
  type SurvivalCheck,
  type SurvivalFinding,
  type SurvivalMonth,
  type SurvivalProblem,
  survivalCheckAhead,
  survivalChecksDue,
  survivalProblems,
  survivedAt,
} from './survival.ts'

const since = '2025-06-30'
const open = { tradingSince: since, closedOn: null }

describe('whether a business lives', () => {
  it.each<[string, string, string | null, SurvivalMonth[], SurvivalMonth[]]>([
    ['nothing before six months', '2025-12-29', null, [], []],
    ['six months on their day', '2025-12-30', null, [], [6]],
    ['six and twelve when nobody asked at six', '2026-06-30', null, [], [6, 12]],
    ['twelve alone when six is answered', '2026-06-30', null, [6], [12]],
    ['nothing that lies after its end', '2026-11-24', '2026-03-01', [], [6]],
    ['two years', '2027-06-30', null, [6, 12], [24]],
  ])('is asked: %s', (_what, today, closedOn, done, months) => {
    const due = survivalChecksDue(
      { tradingSince: since, closedOn },
      done.map((month) => ({ month })),
      today,
    )
    expect(due.map(({ month }) => month)).toEqual(months)
  })

  it('is asked of nobody who never traded', () => {
    expect(survivalChecksDue({ tradingSince: null, closedOn: null }, [], '2030-01-01')).toEqual([])
    expect(survivalCheckAhead({ tradingSince: null, closedOn: null }, '2030-01-01')).toBeNull()
  })

  it('is announced two weeks ahead', () => {
    expect(survivalCheckAhead(open, '2025-12-16')).toEqual({ month: 6, dueOn: '2025-12-30' })
    expect(survivalCheckAhead(open, '2025-12-15')).toBeNull()
    expect(survivalCheckAhead(open, '2025-12-30')).toBeNull()
  })

  it.each<[string, Partial<SurvivalCheck>, string | null, SurvivalProblem[]]>([
    ['alive as seen', {}, since, []],
    ['not known, and nobody to ask', { finding: 'UNKNOWN', source: 'NOBODY' }, since, []],
    ['not known by somebody who saw it', { finding: 'UNKNOWN', source: 'SEEN' }, since, ['SOURCE']],
    ['alive by nobody', { source: 'NOBODY' }, since, ['SOURCE']],
    ['alive before its day', { checkedOn: '2025-12-29' }, since, ['TOO_EARLY']],
    ['closed before its day', { checkedOn: '2025-12-01', finding: 'CLOSED' }, since, []],
    ['alive tomorrow', { checkedOn: '2026-11-25' }, since, ['DAY_AHEAD']],
    ['alive without having traded', {}, null, ['NOT_TRADING']],
  ])('is written down or refused: %s', (_what, change, tradingSince, problems) => {
    const check: SurvivalCheck = {
      month: 6,
      finding: 'ALIVE',
      source: 'SEEN',
      checkedOn: '2026-01-05',
      ...change,
    }
    expect(survivalProblems(tradingSince, check, '2026-11-24')).toEqual(problems)
  })

  it.each<[string, [SurvivalMonth, SurvivalFinding][], string | null, (SurvivalFinding | null)[]]>([
    ['nobody asked', [], null, [null, null, null]],
    [
      'asked each time',
      [
        [6, 'ALIVE'],
        [12, 'ALIVE'],
        [24, 'CLOSED'],
      ],
      null,
      ['ALIVE', 'ALIVE', 'CLOSED'],
    ],
    [
      'silent at twelve, alive at two years',
      [
        [12, 'UNKNOWN'],
        [24, 'ALIVE'],
      ],
      null,
      ['ALIVE', 'ALIVE', 'ALIVE'],
    ],
    [
      'silent throughout',
      [
        [6, 'UNKNOWN'],
        [12, 'UNKNOWN'],
      ],
      null,
      ['UNKNOWN', 'UNKNOWN', null],
    ],
    ['closed in the ninth month', [[6, 'ALIVE']], '2026-03-01', ['ALIVE', 'CLOSED', 'CLOSED']],
    ['closed at six, by a check alone', [[6, 'CLOSED']], null, ['CLOSED', 'CLOSED', 'CLOSED']],
    ['silent, and known to be closed by then', [[12, 'UNKNOWN']], '2026-03-01', [null, 'CLOSED', 'CLOSED']],
  ])('is answered for six, twelve and twenty-four months: %s', (_what, known, closedOn, expected) => {
    const checks = known.map(([month, finding]) => ({ month, finding }))
    const business = { tradingSince: since, closedOn }
    expect(SURVIVAL_MONTHS.map((month) => survivedAt(business, checks, month))).toEqual(expected)
  })

  it('is never claimed by silence: not knowing makes nothing alive and nothing closed', () => {
    const months = fc.subarray([...SURVIVAL_MONTHS])
    fc.assert(
      fc.property(months, fc.constantFrom(...SURVIVAL_MONTHS), (asked, month) => {
        const checks = asked.map((one) => ({ month: one, finding: 'UNKNOWN' as const }))
        expect([null, 'UNKNOWN']).toContain(survivedAt(open, checks, month))
      }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...SURVIVAL_FINDINGS),
        fc.constantFrom(...SURVIVAL_MONTHS),
        (finding, month) => {
          expect(survivedAt(open, [{ month, finding }], month)).toBe(finding)
        },
      ),
    )
  })
})
