import { describe, expect, it } from 'vitest'
import { MEMBER_ROLES } from '../accounts/role.ts'
import {
  AFFIRMATION_CHANNELS,
  affirmedSigns,
  type Milestone,
  mayAffirmBy,
  milestoneProblems,
} from './milestone.ts'

const sale: Milestone = {
  kind: 'FIRST_SALE',
  reachedOn: '2026-11-20',
  workerCount: null,
  affirmation: 'AFFIRMED',
}

describe('what a business reached', () => {
  it.each<[string, Partial<Milestone>, string[]]>([
    ['a first sale', {}, []],
    ['a first sale of tomorrow', { reachedOn: '2026-11-25' }, ['DAY_AHEAD']],
    ['a first worker', { kind: 'FIRST_WORKER', workerCount: 1 }, []],
    ['workers whom nobody counted', { kind: 'FIRST_WORKER' }, ['WORKERS']],
    ['no worker at all', { kind: 'FIRST_WORKER', workerCount: 0 }, ['WORKERS']],
    ['workers of a sale', { workerCount: 1 }, ['WORKERS']],
  ])('%s is written down or refused', (_what, change, problems) => {
    expect(milestoneProblems({ ...sale, ...change }, '2026-11-24').map(({ problem }) => problem)).toEqual(
      problems,
    )
  })

  it('shows trading once the client affirms it, and neither before nor when they say it is not so', () => {
    expect(affirmedSigns([sale, { kind: 'SAVINGS', affirmation: 'AFFIRMED' }])).toEqual(new Set(['SALE']))
    expect(
      affirmedSigns([
        { ...sale, affirmation: 'OPEN' },
        { ...sale, affirmation: 'DISPUTED' },
      ]),
    ).toEqual(new Set())
  })

  it('is affirmed on the own page by the person alone, and every other way by who heard it', () => {
    for (const role of MEMBER_ROLES)
      for (const channel of AFFIRMATION_CHANNELS)
        expect(mayAffirmBy(role, channel)).toBe((role === 'PERSON') === (channel === 'OWN_PAGE'))
  })
})
