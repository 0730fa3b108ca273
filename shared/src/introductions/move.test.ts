import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideIntroduction,
  employerMoves,
  INTRODUCTION_BLOCKER_WORDS,
  type IntroductionFacts,
} from './move.ts'
import { STEP_REASONS } from './reason.ts'
import { hasEnded, INTRODUCTION_STATES, type IntroductionState, isDisclosed } from './state.ts'
import { INTRODUCTION_CONDITIONS, INTRODUCTION_TRANSITIONS, type Mover } from './transitions.ts'

const ALL_WELL: IntroductionFacts = {
  isShowInForce: true,
  isIntroduceInForce: true,
  mayBeShown: true,
  isJobReady: true,
  isVacancyOpen: true,
  isEmployerVerified: true,
  isRecipientNamed: true,
  isNameOpen: true,
  hasStartedWork: false,
  isRead: false,
  isTold: false,
  cameFrom: null,
}

/** Who may move whom where, pair by pair, written by hand: P person, T staff, E employer, S system, . nobody. */
const SIGNED = `
                      REQ  CON  DIS INT OFF HIR DEC WBP WBE EXP REC PLA EXC
REQUESTED             PT   PT   .   .   .   .   PT  PTS ES  S   .   S   TS
CONSENTED             .    .    S   .   .   .   .   PTS ES  S   .   S   .
DISCLOSED             .    .    .   E   E   E   .   .   E   S   PTS S   .
INTERVIEW             .    .    E   .   E   E   .   .   E   S   PTS S   .
OFFER                 .    .    E   E   .   E   .   .   E   S   PTS S   .
HIRED                 .    .    E   E   E   .   .   .   .   .   .   .   .
DECLINED              .    .    .   .   .   .   .   .   .   .   .   .   .
WITHDRAWN_BY_PERSON   .    .    .   .   .   .   .   .   .   .   .   .   .
WITHDRAWN_BY_EMPLOYER .    .    E   E   E   .   .   .   .   .   .   .   .
EXPIRED               .    .    .   .   .   .   .   .   .   .   .   .   .
RECALLED              .    .    .   .   .   .   .   .   .   .   .   .   .
PLACED_ELSEWHERE      S    S    .   .   .   .   .   .   .   .   .   .   .
EXCLUDED              .    .    .   .   .   .   .   .   .   .   .   .   .
`
const MOVERS: Record<string, Mover> = { P: 'PERSON', T: 'STAFF', E: 'EMPLOYER', S: 'SYSTEM' }

const pairs = SIGNED.trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [from, ...cells] = line.trim().split(/\s+/)
    return cells.map((cell, at) => ({
      from: from as IntroductionState,
      to: INTRODUCTION_STATES[at]!,
      movers: [...cell].flatMap((letter) => MOVERS[letter] ?? []),
    }))
  })

describe('an introduction', () => {
  it.each(pairs)('from $from to $to is moved by $movers alone', ({ from, to, movers }) => {
    const facts = { ...ALL_WELL, cameFrom: to }
    const able = Object.values(MOVERS).filter((by) =>
      STEP_REASONS.some((reason) => decideIntroduction({ from, to, by, reason }, facts).length === 0),
    )
    expect(able).toEqual(movers)
  })

  it('is opened only while everything holds that a name needs', () => {
    const opening = { from: 'CONSENTED', to: 'DISCLOSED', by: 'SYSTEM', reason: 'OPENED' } as const
    const needs = {
      isShowInForce: 'SHOW_IN_FORCE',
      isIntroduceInForce: 'INTRODUCE_IN_FORCE',
      mayBeShown: 'MAY_BE_SHOWN',
      isJobReady: 'JOB_READY',
      isVacancyOpen: 'VACANCY_OPEN',
      isEmployerVerified: 'EMPLOYER_VERIFIED',
      isRecipientNamed: 'RECIPIENT_NAMED',
    } as const
    expect(decideIntroduction(opening, ALL_WELL)).toEqual([])
    for (const [fact, blocker] of Object.entries(needs))
      expect(decideIntroduction(opening, { ...ALL_WELL, [fact]: false })).toEqual([blocker])
  })

  it('is never opened by a chain of moves while a consent is missing', () => {
    const anyStep = fc.record({
      to: fc.constantFrom(...INTRODUCTION_STATES),
      by: fc.constantFrom(...Object.values(MOVERS)),
      reason: fc.constantFrom(...STEP_REASONS),
    })
    const missing = fc.constantFrom('isShowInForce' as const, 'isIntroduceInForce' as const)
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), missing, (steps, fact) => {
        let from: IntroductionState = 'REQUESTED'
        let cameFrom: IntroductionState | null = null
        for (const step of steps) {
          const facts = { ...ALL_WELL, [fact]: false, cameFrom }
          if (decideIntroduction({ from, ...step }, facts).length > 0) continue
          ;[cameFrom, from] = [from, step.to]
          expect(isDisclosed(from)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('once ended stays ended, but for a no that is undone unread and a hiring that is undone untold', () => {
    const undone = {
      WITHDRAWN_BY_EMPLOYER: { fact: 'isRead', blocker: 'UNREAD' },
      PLACED_ELSEWHERE: { fact: 'isTold', blocker: 'UNTOLD' },
    } as const
    for (const { from, to, by, reasons } of INTRODUCTION_TRANSITIONS.filter((one) => hasEnded(one.from))) {
      expect(Object.keys(undone)).toContain(from)
      const { fact, blocker } = undone[from as keyof typeof undone]
      const move = { from, to, by: by[0]!, reason: reasons[0]! }
      expect(decideIntroduction(move, { ...ALL_WELL, cameFrom: to })).toEqual([])
      expect(decideIntroduction(move, { ...ALL_WELL, cameFrom: to, [fact]: true })).toContain(blocker)
    }
  })

  it.each([
    ['undone unread', 'UNDONE', {}, []],
    ['undone after it was read', 'UNDONE', { isRead: true }, ['UNREAD']],
    ['taken back after it was read', 'TAKEN_BACK', { isRead: true }, []],
    [
      'taken back to where it never was',
      'TAKEN_BACK',
      { cameFrom: 'DISCLOSED' },
      ['BACK_WHERE_IT_CAME_FROM'],
    ],
    ['taken back when the name is closed', 'TAKEN_BACK', { isNameOpen: false }, ['NAME_OPEN']],
  ] as const)('offered is %s', (_how, reason, facts, blockers) => {
    const move = { from: 'OFFER', to: 'INTERVIEW', by: 'EMPLOYER', reason } as const
    expect(decideIntroduction(move, { ...ALL_WELL, cameFrom: 'INTERVIEW', ...facts })).toEqual(blockers)
  })

  it('of somebody who has started to work is not taken back any more', () => {
    const move = { from: 'HIRED', to: 'OFFER', by: 'EMPLOYER', reason: 'TAKEN_BACK' } as const
    const facts = { ...ALL_WELL, cameFrom: 'OFFER' } as const
    expect(decideIntroduction(move, facts)).toEqual([])
    expect(decideIntroduction(move, { ...facts, hasStartedWork: true })).toEqual(['NOT_STARTED'])
  })

  it('goes on with the employer in the order of the pipeline', () => {
    expect(employerMoves('DISCLOSED')).toEqual(['INTERVIEW', 'OFFER', 'HIRED'])
    expect(employerMoves('OFFER')).toEqual(['HIRED'])
    expect(employerMoves('REQUESTED')).toEqual([])
    expect(employerMoves('HIRED')).toEqual([])
  })

  it('can be left from every open state but hired, and each condition has words', () => {
    for (const state of INTRODUCTION_STATES.filter((one) => !hasEnded(one) && one !== 'HIRED'))
      expect(INTRODUCTION_TRANSITIONS.some(({ from, to }) => from === state && hasEnded(to))).toBe(true)
    for (const condition of INTRODUCTION_CONDITIONS)
      expect(INTRODUCTION_BLOCKER_WORDS[condition].en).not.toBe('')
  })
})
