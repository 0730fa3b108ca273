import { describe, expect, it, test } from 'vitest'
import { ROLES } from '../accounts/role.ts'
import {
  canBeEnded,
  type EndableWork,
  followsWork,
  isEndTakenBack,
  isWorkEnded,
  placementEndProblems,
  RECORDED_ENDS,
} from './ending.ts'
import type { PlacementEnd } from './placement.ts'

const TODAY = '2026-11-24'
const running: EndableWork = { startsOn: '2026-06-01', endedOn: null, endReason: null }
const ended = (endReason: PlacementEnd): EndableWork => ({ ...running, endedOn: '2026-10-01', endReason })

test('the placement office and the probation officer follow work, and nobody else', () => {
  expect(ROLES.filter(followsWork).toSorted()).toEqual(['PLACEMENT_OFFICER', 'PROBATION_OFFICER'])
})

describe('the end of work', () => {
  it('keeps a silent source apart from another reason, and offers no "never started"', () => {
    expect(RECORDED_ENDS).toContain('SOURCE_SILENT')
    expect(RECORDED_ENDS).toContain('OTHER')
    expect(RECORDED_ENDS).not.toContain('NEVER_STARTED')
  })

  it.each<[string, EndableWork, boolean]>([
    ['work that goes on', running, true],
    ['work that begins today', { ...running, startsOn: TODAY }, true],
    ['work that lies ahead', { ...running, startsOn: '2026-11-25' }, false],
    ['work that ended without news', ended('SOURCE_SILENT'), true],
    ['work that ended for a known reason', ended('RESIGNED'), false],
    ['work that never began', ended('NEVER_STARTED'), false],
  ])('of %s can be recorded: %s', (_, work, can) => {
    expect(canBeEnded(work, TODAY)).toBe(can)
    expect(placementEndProblems(work, { on: TODAY, reason: 'RESIGNED' }, TODAY)).toEqual(
      can ? [] : [{ problem: 'ENDED', field: 'placement' }],
    )
  })

  it.each<[string, PlacementEnd, object[]]>([
    ['2026-06-01', 'SOURCE_SILENT', []],
    [TODAY, 'OTHER', []],
    ['2026-05-31', 'RESIGNED', [{ problem: 'BEFORE_START', field: 'endedOn' }]],
    ['2026-11-25', 'RESIGNED', [{ problem: 'AHEAD', field: 'endedOn' }]],
    ['2026-02-30', 'RESIGNED', [{ problem: 'NOT_A_DAY', field: 'endedOn' }]],
    [
      '2026-11-25',
      'NEVER_STARTED',
      [
        { problem: 'REASON', field: 'reason' },
        { problem: 'AHEAD', field: 'endedOn' },
      ],
    ],
  ])('on %s because of %s', (on, reason, problems) => {
    expect(placementEndProblems(running, { on, reason }, TODAY)).toEqual(problems)
  })
})

test('a journey ends work only by the move that says so, and revives it only by taking that back', () => {
  expect(isWorkEnded({ from: 'PLACED', to: 'JOB_READY', reason: 'WORK_ENDED' })).toBe(true)
  expect(isWorkEnded({ from: 'SUSTAINED', to: 'JOB_READY', reason: 'WORK_ENDED' })).toBe(true)
  expect(isWorkEnded({ from: 'SUSTAINED', to: 'JOB_READY', reason: 'BUSINESS_CLOSED' })).toBe(false)
  expect(isWorkEnded({ from: 'PLACED', to: 'JOB_READY', reason: 'RECORDED_IN_ERROR' })).toBe(false)
  expect(isEndTakenBack({ from: 'JOB_READY', to: 'SUSTAINED', reason: 'RECORDED_IN_ERROR' })).toBe(true)
  expect(isEndTakenBack({ from: 'JOB_READY', to: 'PLACED', reason: 'WORK_STARTED' })).toBe(false)
  expect(isEndTakenBack({ from: 'JOB_READY', to: 'IN_TRAINING', reason: 'RECORDED_IN_ERROR' })).toBe(false)
})
