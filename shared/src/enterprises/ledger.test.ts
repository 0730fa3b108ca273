import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from './ledger.ts'
import { isWritable, type ReceiptLine, reportProblems, sumOf } from './report.ts'
import { aScheme } from './scheme.fixture.ts'
import { splitOf } from './scheme.ts'
import { type Granted, isSettled, paidSoFar, type Tranche, trancheProblems } from './tranche.ts'

const TODAY = '2026-11-24'
const granted: Granted = {
  state: 'APPROVED',
  amount: 10_000_000,
  decidedOn: '2026-08-15',
  scheme: aScheme(),
  tranches: [],
}
const bought = (kind: ReceiptLine['kind'], amount: number): ReceiptLine => ({
  kind,
  what: 'Kompor',
  amount,
  spentOn: '2026-09-10',
  hasReceipt: true,
})

/** Anything that anybody may try with a grant: pay something, buy something, hand in, accept, return. */
const anyAct = fc.oneof(
  fc.record({ act: fc.constant('PAY' as const), tools: fc.nat(7_000_000), materials: fc.nat(5_000_000) }),
  fc.record({ act: fc.constant('PAY_ALL' as const) }),
  fc.record({
    act: fc.constant('BUY' as const),
    kind: fc.constantFrom('TOOLS' as const, 'MATERIALS' as const, 'RETURNED' as const),
    amount: fc.integer({ min: 1, max: 7_000_000 }),
  }),
  fc.record({ act: fc.constant('BUY_REST' as const) }),
  fc.record({ act: fc.constantFrom('SUBMIT' as const, 'ACCEPT' as const, 'RETURN' as const) }),
)
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never

interface Kept extends Tranche {
  lines: ReceiptLine[]
}

/** Does what the rules allow, and leaves everything else as it was. */
const happen = (kept: Kept[], act: Act, scheme = granted.scheme): Kept[] => {
  const latest = kept.at(-1)
  const withLatest = (change: Partial<Kept>): Kept[] =>
    latest ? [...kept.slice(0, -1), { ...latest, ...change }] : kept
  switch (act.act) {
    case 'PAY':
    case 'PAY_ALL': {
      const whole = splitOf(granted.amount, scheme)
      const before = paidSoFar(kept)
      const next =
        act.act === 'PAY'
          ? act
          : { tools: whole.tools - before.tools, materials: whole.materials - before.materials }
      const payment = { tools: next.tools, materials: next.materials, paidOn: '2026-09-01' }
      const problems = trancheProblems({ ...granted, scheme, tranches: kept }, payment, TODAY)
      return problems.length > 0 ? kept : [...kept, { ...payment, report: 'DRAFT', lines: [] }]
    }
    case 'BUY':
      return latest && isWritable(latest.report)
        ? withLatest({ lines: [...latest.lines, bought(act.kind, act.amount)] })
        : kept
    case 'BUY_REST':
      return latest && isWritable(latest.report)
        ? withLatest({
            lines: [bought('TOOLS', latest.tools), bought('MATERIALS', latest.materials)].filter(
              ({ amount }) => amount > 0,
            ),
          })
        : kept
    case 'SUBMIT':
      return latest && isWritable(latest.report) && reportProblems(latest.lines, latest).length === 0
        ? withLatest({ report: 'SUBMITTED' })
        : kept
    case 'ACCEPT':
      return latest?.report === 'SUBMITTED' ? withLatest({ report: 'ACCEPTED' }) : kept
    case 'RETURN':
      return latest?.report === 'SUBMITTED' ? withLatest({ report: 'RETURNED' }) : kept
    default:
      return act satisfies never
  }
}

describe('the ledger of a grant', () => {
  it('always adds up, whatever anybody tries, and never pays more than was granted', () => {
    let settled = 0
    fc.assert(
      fc.property(
        fc.array(anyAct, { maxLength: 40, size: 'max' }),
        fc.integer({ min: 1, max: 4 }),
        (acts, tranches) => {
          const scheme = aScheme({ tranches })
          const kept = acts.reduce<Kept[]>((before, act) => happen(before, act, scheme), [])
          const ledger = ledgerOf(granted.amount, kept)
          expect(ledger.disbursed + ledger.undisbursed).toBe(ledger.granted)
          expect(ledger.tools + ledger.materials + ledger.returned + ledger.open).toBe(ledger.disbursed)
          expect(ledger.undisbursed).toBeGreaterThanOrEqual(0)
          expect(kept.length).toBeLessThanOrEqual(tranches)
          // At most one report is open, and what is accepted equals what was paid for it.
          expect(kept.slice(0, -1).every(({ report }) => report === 'ACCEPTED')).toBe(true)
          for (const { report, lines, tools, materials } of kept)
            if (report === 'ACCEPTED') expect(sumOf(lines)).toBe(tools + materials)
          if (isSettled({ amount: granted.amount, scheme, tranches: kept })) {
            settled += 1
            expect(ledger.open).toBe(0)
            expect(ledger.accepted).toBe(ledger.disbursed)
          }
        },
      ),
      { numRuns: 3_000 },
    )
    // Silence would mean nothing if no grant ever came to its end.
    expect(settled).toBeGreaterThan(50)
  })
})
