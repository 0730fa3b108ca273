import { expect, it } from 'vitest'
import { RELATIONS } from '../accounts/policy.ts'
import { ROLES } from '../accounts/role.ts'
import { type EnterpriseAct, everActs, mayAct } from './acting.ts'

const ACTS: readonly EnterpriseAct[] = ['KEEP', 'CHECK', 'AFFIRM']

it('a business is kept, checked and affirmed by exactly those who were signed for', () => {
  const signed = ACTS.flatMap((act) =>
    ROLES.flatMap((role) =>
      RELATIONS.filter((relation) => mayAct(role, [relation], act)).map(
        (relation) => `${act} ${role} ${relation}`,
      ),
    ),
  )
  expect(signed.toSorted()).toEqual([
    'AFFIRM COUNSELLOR CASELOAD',
    'AFFIRM PERSON SELF',
    'AFFIRM PROBATION_OFFICER UNIT',
    'CHECK PLACEMENT_OFFICER UNIT',
    'CHECK PROBATION_OFFICER UNIT',
    'KEEP COUNSELLOR CASELOAD',
    'KEEP PROBATION_OFFICER UNIT',
  ])
})

it('nobody acts by role alone, and an employer never', () => {
  for (const act of ACTS)
    for (const role of ROLES) {
      expect(mayAct(role, ['NONE'], act)).toBe(false)
      if (role.startsWith('EMPLOYER')) expect(everActs(role, act)).toBe(false)
    }
})
