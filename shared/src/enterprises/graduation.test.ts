import { expect, it } from 'vitest'
import { type GraduationGap, graduationGaps } from './graduation.ts'

const grown = { stage: 'GROWN', workerCount: 1, hasStarterGrant: true, hasSettledStarterGrant: true } as const

it.each<[string, Partial<Parameters<typeof graduationGaps>[0]>, GraduationGap[]]>([
  ['that lives, hires and has accounted for its grant', {}, []],
  [
    'that hires without ever having had a grant',
    { hasStarterGrant: false, hasSettledStarterGrant: false },
    [],
  ],
  ['that works alone', { stage: 'TRADING', workerCount: 0 }, ['NO_NEW_HIRE']],
  ['whose report is open', { hasSettledStarterGrant: false }, ['GRANT_NOT_SETTLED']],
  ['that has closed', { stage: 'CLOSED' }, ['NOT_TRADING']],
])('a business %s goes on to the advanced level, or is told what is missing', (_what, change, gaps) => {
  expect(graduationGaps({ ...grown, ...change })).toEqual(gaps)
})
