import { describe, expect, it } from 'vitest'
import {
  type LineProblem,
  lineProblems,
  type ReceiptLine,
  type ReportProblem,
  reportProblems,
} from './report.ts'
import { aScheme } from './scheme.fixture.ts'
import {
  type Granted,
  reportDueOn,
  reportOverdueDays,
  type Tranche,
  type TrancheProblem,
  trancheProblems,
} from './tranche.ts'

const TODAY = '2026-11-24'
const paid = { tools: 6_000_000, materials: 4_000_000 }
const bought = (kind: ReceiptLine['kind'], amount: number, hasReceipt = true): ReceiptLine => ({
  kind,
  what: 'Kompor',
  amount,
  spentOn: '2026-09-10',
  hasReceipt,
})

describe('an accountability report', () => {
  it.each<[string, ReceiptLine[], ReportProblem[]]>([
    ['with everything bought', [bought('TOOLS', 6_000_000), bought('MATERIALS', 4_000_000)], []],
    [
      'with the rest given back',
      [bought('TOOLS', 5_500_000), bought('MATERIALS', 4_000_000), bought('RETURNED', 500_000)],
      [],
    ],
    ['a rupiah short', [bought('TOOLS', 5_999_999), bought('MATERIALS', 4_000_000)], ['SHORT']],
    [
      'a rupiah over',
      [bought('TOOLS', 6_000_000), bought('MATERIALS', 4_000_001)],
      ['OVER', 'MATERIALS_OVER'],
    ],
    [
      'that moves money between the parts',
      [bought('TOOLS', 7_000_000), bought('MATERIALS', 3_000_000)],
      ['TOOLS_OVER'],
    ],
    [
      'without a photograph',
      [bought('TOOLS', 6_000_000, false), bought('MATERIALS', 4_000_000)],
      ['RECEIPT_MISSING'],
    ],
    ['with nothing in it', [], ['NO_LINES', 'SHORT']],
  ])('%s is handed in or says what is wrong', (_what, lines, problems) => {
    expect(reportProblems(lines, paid)).toEqual(problems)
  })

  it.each<[string, Partial<ReceiptLine>, LineProblem[]]>([
    ['a purchase', {}, []],
    ['a purchase on the day of the payment', { spentOn: '2026-09-01' }, []],
    ['a purchase before it', { spentOn: '2026-08-31' }, ['BEFORE_PAYMENT']],
    ['a purchase of tomorrow', { spentOn: '2026-11-25' }, ['DAY_AHEAD']],
    ['a purchase of nothing', { amount: 0 }, ['AMOUNT']],
    ['half a rupiah', { amount: 0.5 }, ['AMOUNT']],
    ['a purchase of nobody knows what', { what: ' ' }, ['TEXT']],
  ])('takes or refuses %s', (_what, change, problems) => {
    const line = { ...bought('TOOLS', 100_000), ...change }
    expect(lineProblems(line, '2026-09-01', TODAY).map(({ problem }) => problem)).toEqual(problems)
  })

  it('is due as the scheme says, and overdue only while nobody has handed it in', () => {
    const due = reportDueOn('2026-08-01', aScheme({ reportWithinDays: 90 }))
    expect(due).toBe('2026-10-30')
    expect(reportOverdueDays(due, 'DRAFT', '2026-10-30')).toBe(0)
    expect(reportOverdueDays(due, 'DRAFT', TODAY)).toBe(25)
    expect(reportOverdueDays(due, 'RETURNED', TODAY)).toBe(25)
    expect(reportOverdueDays(due, 'SUBMITTED', TODAY)).toBe(0)
  })
})

const half: Tranche = { tools: 3_000_000, materials: 2_000_000, paidOn: '2026-09-01', report: 'ACCEPTED' }
const granted: Granted = {
  state: 'APPROVED',
  amount: 10_000_000,
  decidedOn: '2026-08-15',
  scheme: aScheme(),
  tranches: [],
}

describe('a payment', () => {
  it.each<[string, Partial<Granted>, Partial<Tranche>, TrancheProblem[]]>([
    ['of the first half', {}, {}, []],
    ['of the second half', { tranches: [half] }, {}, []],
    ['of the whole', {}, paid, []],
    ['before the decision', {}, { paidOn: '2026-08-14' }, ['BEFORE_DECISION']],
    ['of tomorrow', {}, { paidOn: '2026-11-25' }, ['DAY_AHEAD']],
    ['of nothing', {}, { tools: 0, materials: 0 }, ['AMOUNT']],
    ['below zero', {}, { tools: -1 }, ['AMOUNT']],
    [
      'beyond the grant',
      {},
      { tools: 6_000_000, materials: 4_000_001 },
      ['BEYOND_GRANT', 'BEYOND_MATERIALS'],
    ],
    ['of all for tools', {}, { tools: 10_000_000, materials: 0 }, ['BEYOND_TOOLS']],
    ['while a report is open', { tranches: [{ ...half, report: 'SUBMITTED' }] }, {}, ['REPORT_OPEN']],
    ['of a third part of two', { tranches: [half, { ...half, tools: 0 }] }, { tools: 1 }, ['TOO_MANY']],
    ['of what nobody approved', { state: 'VERIFIED' }, {}, ['NOT_APPROVED']],
  ])('%s is recorded or refused', (_what, change, next, problems) => {
    expect(
      trancheProblems(
        { ...granted, ...change },
        { tools: 3_000_000, materials: 2_000_000, paidOn: '2026-09-01', ...next },
        TODAY,
      ).filter((problem) => problem !== 'BEYOND_MATERIALS' || problems.includes(problem)),
    ).toEqual(problems)
  })
})
