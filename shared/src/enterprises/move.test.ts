import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEMBER_ROLES } from '../accounts/role.ts'
import type { EnterpriseFacts } from './condition.ts'
import {
  decideEnterpriseMove,
  type EnterpriseBlocker,
  type EnterpriseMove,
  nextEnterpriseStages,
} from './move.ts'
import { ENTERPRISE_REASONS } from './move-reason.ts'
import { ENTERPRISE_STAGES, type EnterpriseStage } from './stage.ts'
import { TRADING_SIGNS, type TradingSign } from './trading.ts'

const TODAY = '2026-11-24'

const nothing: EnterpriseFacts = {
  hasPlan: false,
  isRegistered: false,
  signs: new Set(),
  workerCount: 0,
  cameFrom: null,
}

const decide = (
  from: EnterpriseStage,
  move: Partial<EnterpriseMove> & Pick<EnterpriseMove, 'to' | 'reason'>,
  facts: Partial<EnterpriseFacts>,
): readonly EnterpriseBlocker[] =>
  decideEnterpriseMove(
    { stage: from, since: '2026-08-01' },
    { role: 'COUNSELLOR', effectiveOn: TODAY, ...move },
    { ...nothing, ...facts },
    TODAY,
  )

const sold = new Set<TradingSign>(['SALE'])

describe('a business', () => {
  it.each<
    [string, EnterpriseStage, Parameters<typeof decide>[1], Partial<EnterpriseFacts>, EnterpriseBlocker[]]
  >([
    ['plans once the plan is whole', 'IDEA', { to: 'PLAN', reason: 'PLAN_AGREED' }, { hasPlan: true }, []],
    ['plans nothing without a plan', 'IDEA', { to: 'PLAN', reason: 'PLAN_AGREED' }, {}, ['PLAN_WRITTEN']],
    [
      'may be registered before its plan',
      'IDEA',
      { to: 'REGISTERED', reason: 'LICENCE_ISSUED' },
      { isRegistered: true },
      [],
    ],
    [
      'trades by a sale',
      'REGISTERED',
      { to: 'TRADING', reason: 'SALE' },
      { isRegistered: true, signs: sold },
      [],
    ],
    [
      'does not trade by registration alone',
      'REGISTERED',
      { to: 'TRADING', reason: 'SALE' },
      { isRegistered: true },
      ['TRADES', 'REASON_SHOWN'],
    ],
    [
      'does not trade by a sale alone',
      'REGISTERED',
      { to: 'TRADING', reason: 'SALE' },
      { signs: sold },
      ['REGISTRATION_HELD', 'TRADES'],
    ],
    [
      'trades for a reason that is shown, not for another',
      'REGISTERED',
      { to: 'TRADING', reason: 'CAPITAL' },
      { isRegistered: true, signs: sold },
      ['REASON_SHOWN'],
    ],
    [
      'skips no registration',
      'PLAN',
      { to: 'TRADING', reason: 'SALE' },
      { isRegistered: true, signs: sold },
      ['NO_SUCH_MOVE'],
    ],
    [
      'has grown once it hires',
      'TRADING',
      { to: 'GROWN', reason: 'HIRED' },
      { isRegistered: true, signs: sold, workerCount: 1 },
      [],
    ],
    [
      'has not grown before it hires',
      'TRADING',
      { to: 'GROWN', reason: 'HIRED' },
      { isRegistered: true, signs: sold },
      ['EMPLOYS'],
    ],
    ['closes whatever is missing', 'TRADING', { to: 'CLOSED', reason: 'FEW_SALES' }, {}, []],
    [
      'opens again where it was',
      'CLOSED',
      { to: 'TRADING', reason: 'REOPENED' },
      { cameFrom: 'TRADING' },
      [],
    ],
    [
      'opens again nowhere else',
      'CLOSED',
      { to: 'GROWN', reason: 'REOPENED' },
      { cameFrom: 'TRADING' },
      ['BACK_WHERE_IT_CAME_FROM'],
    ],
    [
      'goes back a step that never was',
      'TRADING',
      { to: 'REGISTERED', reason: 'RECORDED_IN_ERROR' },
      { cameFrom: 'REGISTERED' },
      [],
    ],
    [
      'is not moved by an officer',
      'IDEA',
      { to: 'PLAN', reason: 'PLAN_AGREED', role: 'OFFICER' },
      { hasPlan: true },
      ['ROLE'],
    ],
    [
      'is not moved by the person',
      'TRADING',
      { to: 'CLOSED', reason: 'FEW_SALES', role: 'PERSON' },
      {},
      ['ROLE'],
    ],
    [
      'does not move tomorrow',
      'IDEA',
      { to: 'PLAN', reason: 'PLAN_AGREED', effectiveOn: '2026-11-25' },
      { hasPlan: true },
      ['DAY_AHEAD'],
    ],
    [
      'does not move before its latest step',
      'IDEA',
      { to: 'PLAN', reason: 'PLAN_AGREED', effectiveOn: '2026-07-31' },
      { hasPlan: true },
      ['BEFORE_LAST_STEP'],
    ],
    [
      'moves on days of the calendar',
      'IDEA',
      { to: 'PLAN', reason: 'PLAN_AGREED', effectiveOn: '2026-02-30' },
      { hasPlan: true },
      ['NOT_A_DAY'],
    ],
  ])('%s', (_what, from, move, facts, blockers) => {
    expect(decide(from, move, facts)).toEqual(blockers)
  })

  it('offers as open exactly the moves that are then allowed', () => {
    const facts = fc.record({
      hasPlan: fc.boolean(),
      isRegistered: fc.boolean(),
      signs: fc.subarray([...TRADING_SIGNS]).map((signs) => new Set(signs)),
      workerCount: fc.nat(3),
      cameFrom: fc.option(fc.constantFrom(...ENTERPRISE_STAGES)),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTERPRISE_STAGES),
        fc.constantFrom(...MEMBER_ROLES),
        facts,
        (stage, role, known) => {
          const state = { stage, since: '2026-01-01' }
          const open = nextEnterpriseStages(state, role, known, TODAY)
            .filter(({ blockers }) => blockers.length === 0)
            .flatMap(({ to, reasons }) => reasons.map((reason) => `${to} ${reason}`))
          const allowed = ENTERPRISE_STAGES.flatMap((to) =>
            ENTERPRISE_REASONS.filter(
              (reason) =>
                decideEnterpriseMove(state, { to, reason, role, effectiveOn: TODAY }, known, TODAY).length ===
                0,
            ).map((reason) => `${to} ${reason}`),
          )
          expect(open.toSorted()).toEqual(allowed.toSorted())
        },
      ),
    )
  })
})
