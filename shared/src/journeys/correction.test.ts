import { describe, expect, it } from 'vitest'
import { ROLES } from '../accounts/role.ts'
import {
  type CorrectableStep,
  type CorrectionQuestion,
  decideCorrection,
  isWorkTakenBack,
  offeredCorrection,
} from './correction.ts'
import { REASONS } from './reason.ts'

const now = '2026-11-24T03:00:00.000Z'
const today = '2026-11-24'
const admitted: CorrectableStep = {
  id: 'a',
  fromStage: null,
  toStage: 'ADMITTED',
  reason: 'REGISTERED',
  effectiveOn: '2026-01-05',
  recordedAt: '2026-01-05T03:00:00.000Z',
  corrects: null,
}
const assessed: CorrectableStep = {
  id: 'b',
  fromStage: 'ADMITTED',
  toStage: 'ASSESSED',
  reason: 'INTAKE_ASSESSMENT',
  effectiveOn: '2026-02-05',
  recordedAt: '2026-02-05T03:00:00.000Z',
  corrects: null,
}
const paused: CorrectableStep = {
  id: 'c',
  fromStage: 'ASSESSED',
  toStage: 'PAUSED',
  reason: 'ILLNESS',
  effectiveOn: '2026-03-05',
  recordedAt: '2026-03-05T03:00:00.000Z',
  corrects: null,
}
const steps = [admitted, assessed, paused]
const correct = (question: Partial<CorrectionQuestion>, of = steps) =>
  decideCorrection(
    of,
    { step: 'c', effectiveOn: null, reason: null, neverHappened: false, role: 'OFFICER', ...question },
    now,
    today,
  )

describe('a correction', () => {
  it.each([
    ['a day between its neighbours', { step: 'b', effectiveOn: '2026-01-05' }, {}],
    ['the last day that is left', { step: 'b', effectiveOn: '2026-03-05' }, {}],
    ['today for the latest', { effectiveOn: today }, {}],
    ['an earlier day of registration', { step: 'a', effectiveOn: '2025-12-01' }, {}],
    ['another reason of the same move', { reason: 'FAMILY' }, { reason: 'FAMILY' }],
    ['that the latest never happened', { neverHappened: true }, { reason: 'RECORDED_IN_ERROR' }],
  ] as const)('may say %s', (_what, question, expected) => {
    expect(correct(question)).toMatchObject({
      isAllowed: true,
      effectiveOn: 'effectiveOn' in question ? question.effectiveOn : paused.effectiveOn,
      ...expected,
    })
  })

  it.each([
    ['an unknown step', { step: 'x' }, ['NO_SUCH_STEP']],
    ['nothing new', {}, ['NOTHING_TO_CORRECT']],
    ['a day before the step before', { step: 'b', effectiveOn: '2026-01-04' }, ['OUT_OF_ORDER']],
    ['a day after the step after', { step: 'b', effectiveOn: '2026-03-06' }, ['OUT_OF_ORDER']],
    ['a day to come', { effectiveOn: '2026-11-25' }, ['IN_THE_FUTURE']],
    ['no day', { effectiveOn: '2026-02-30' }, ['NOT_A_DAY']],
    ['a reason of another move', { reason: 'DEATH' }, ['REASON']],
    ['that an earlier step never happened', { step: 'b', neverHappened: true }, ['NOT_THE_LATEST']],
    ['that somebody was never registered', { step: 'a', neverHappened: true }, ['NOT_THE_LATEST']],
    ['anything by a role that could not make the move', { reason: 'FAMILY', role: 'TRAINER' }, ['ROLE']],
    ['anything by the person, who asks staff', { reason: 'FAMILY', role: 'PERSON' }, ['ROLE']],
    [
      'a registration by who registers nobody',
      { step: 'a', role: 'COUNSELLOR' },
      ['ROLE', 'NOTHING_TO_CORRECT'],
    ],
  ] as const)('may not say %s', (_what, question, problems) => {
    expect(correct(question)).toEqual({ isAllowed: false, problems })
  })

  it('is itself corrected once more, and not the step that it stands for', () => {
    const later = { ...paused, id: 'd', corrects: 'c', recordedAt: '2026-04-01T03:00:00.000Z' }
    expect(correct({ reason: 'FAMILY' }, [...steps, later])).toMatchObject({ problems: ['NO_SUCH_STEP'] })
    expect(correct({ step: 'd', reason: 'FAMILY' }, [...steps, later])).toMatchObject({ isAllowed: true })
  })

  it('takes steps back one after the other', () => {
    const back: CorrectableStep = {
      ...paused,
      id: 'd',
      toStage: 'ASSESSED',
      reason: 'RECORDED_IN_ERROR',
      corrects: 'c',
      recordedAt: '2026-04-01T03:00:00.000Z',
    }
    expect(correct({ step: 'b', neverHappened: true }, [...steps, back])).toMatchObject({
      isAllowed: true,
      toStage: 'ADMITTED',
    })
  })
})

describe('what is offered', () => {
  const replaced = { ...paused, id: 'd', corrects: 'c', recordedAt: '2026-04-01T03:00:00.000Z' }
  const all = [...steps, replaced]

  it.each(ROLES)('to %s is exactly what is then allowed, step by step', (role) => {
    for (const { id, reason: said } of all) {
      const offered = offeredCorrection(all, id, role, now)
      for (const reason of REASONS.filter((one) => one !== said))
        expect(correct({ step: id, reason, role }, all).isAllowed, `${id} ${reason}`).toBe(
          offered?.reasons.includes(reason) ?? false,
        )
      expect(correct({ step: id, neverHappened: true, role }, all).isAllowed, id).toBe(
        offered?.canTakeBack ?? false,
      )
    }
  })

  it('is nothing of a step that was corrected, and a day of the one that stands for it', () => {
    expect(offeredCorrection(all, 'c', 'OFFICER', now)).toBeNull()
    expect(offeredCorrection(all, 'd', 'OFFICER', now)).toMatchObject({ canTakeBack: true })
    expect(offeredCorrection(all, 'a', 'OFFICER', now)).toEqual({ reasons: [], canTakeBack: false })
  })
})

describe('work that never began', () => {
  it.each([
    ['PLACED', 'JOB_READY', 'RECORDED_IN_ERROR', true],
    ['PLACED', 'JOB_READY', 'WORK_ENDED', false],
    ['PLACED', 'PAUSED', 'RECORDED_IN_ERROR', false],
    ['SUSTAINED', 'PLACED', 'RECORDED_IN_ERROR', false],
    ['JOB_READY', 'IN_TRAINING', 'RECORDED_IN_ERROR', false],
  ] as const)('from %s to %s because %s: %s', (from, to, reason, taken) => {
    expect(isWorkTakenBack({ from, to, reason })).toBe(taken)
  })
})
