import { describe, expect, it } from 'vitest'
import { type Founder, type GroupProblem, groupProblems, membersOn, USUAL_GROUP_SIZE } from './group.ts'

const TODAY = '2026-11-24'

const founder = (personId: string, change: Partial<Founder> = {}): Founder => ({
  personId,
  isLeader: false,
  joinedOn: '2026-09-01',
  leftOn: null,
  birthOn: '1990-01-01',
  isOnEnterprisePathway: true,
  hasOtherEnterprise: false,
  ...change,
})

const leader = founder('1', { isLeader: true })
const others = (count: number) => Array.from({ length: count }, (_, at) => founder(`${at + 2}`))

describe('a business', () => {
  it.each<[string, 'GROUP' | 'INDIVIDUAL', Founder[], GroupProblem[]]>([
    ['a group of ten', 'GROUP', [leader, ...others(USUAL_GROUP_SIZE - 1)], []],
    ['a group of one', 'GROUP', [leader], ['TOO_FEW']],
    ['a group of twenty-one', 'GROUP', [leader, ...others(20)], ['TOO_MANY']],
    ['a group that nobody leads', 'GROUP', others(3), ['NO_LEADER']],
    ['a group that two lead', 'GROUP', [leader, founder('2', { isLeader: true })], ['TWO_LEADERS']],
    ['somebody twice', 'GROUP', [leader, founder('2'), founder('2')], ['TWICE']],
    ['somebody of 17', 'GROUP', [leader, founder('2', { birthOn: '2008-11-25' })], ['UNDER_AGE']],
    ['somebody who turns 18 today', 'GROUP', [leader, founder('2', { birthOn: '2008-11-24' })], []],
    ['somebody whose age is unknown', 'GROUP', [leader, founder('2', { birthOn: null })], ['UNDER_AGE']],
    [
      'somebody on the way to a job',
      'GROUP',
      [leader, founder('2', { isOnEnterprisePathway: false })],
      ['PATHWAY'],
    ],
    [
      'somebody with a business',
      'GROUP',
      [leader, founder('2', { hasOtherEnterprise: true })],
      ['ELSEWHERE'],
    ],
    ['one person', 'INDIVIDUAL', [leader], []],
    ['two people as one', 'INDIVIDUAL', [leader, founder('2')], ['TOO_MANY']],
    ['one who took the place of another', 'INDIVIDUAL', [leader, founder('2', { leftOn: '2026-10-01' })], []],
  ])('of %s is or is not run together', (_what, kind, founders, problems) => {
    expect(groupProblems(kind, founders, TODAY)).toEqual(problems)
  })

  it('has the members who had come and had not left', () => {
    const gone = founder('2', { leftOn: '2026-10-01' })
    const late = founder('3', { joinedOn: '2026-10-01' })
    const on = (day: string) => membersOn([leader, gone, late], day).map(({ personId }) => personId)
    expect([on('2026-08-31'), on('2026-09-30'), on('2026-10-01')]).toEqual([[], ['1', '2'], ['1', '3']])
  })
})
