import { describe, expect, it } from 'vitest'
import { decideEnding, type Invitation, isPosted, problemsOfInvitation } from './membership.ts'
import { MEMBER_ROLES } from './role.ts'

const OFFICER: Invitation = {
  name: 'Yosef',
  identifier: 'yosef@unit.example',
  role: 'OFFICER',
  organisationKind: 'CORRECTIONS_UNIT',
  unitKind: 'CORRECTIONS_UNIT',
}

describe('an invitation', () => {
  it.each<[string, Partial<Invitation>, string[]]>([
    ['an officer of a unit', {}, []],
    ['a trainer of a centre, posted to a unit', { role: 'TRAINER', organisationKind: 'TRAINING_CENTRE' }, []],
    ['a user number for who has no email', { identifier: '99001234' }, []],
    ['an officer without a unit', { unitKind: null }, ['UNIT']],
    ['an officer posted to a training centre', { unitKind: 'TRAINING_CENTRE' }, ['UNIT']],
    ['somebody of an employer', { role: 'EMPLOYER', organisationKind: 'EMPLOYER', unitKind: null }, []],
    ['an employer posted to a unit', { role: 'EMPLOYER', organisationKind: 'EMPLOYER' }, ['UNIT']],
    ['an officer of an employer', { organisationKind: 'EMPLOYER' }, ['ORGANISATION']],
    ['an employer of a unit', { role: 'EMPLOYER', unitKind: null }, ['ORGANISATION']],
    ['somebody of nowhere', { organisationKind: null }, ['ORGANISATION']],
    ['an administrator posted to a unit', { role: 'ADMINISTRATOR', organisationKind: 'MINISTRY' }, ['UNIT']],
    ['a participant', { role: 'PERSON' }, ['ROLE']],
    ['nobody at all', { name: ' ', identifier: 'x' }, ['NAME', 'IDENTIFIER']],
  ])('of %s', (_whom, given, problems) => {
    expect(problemsOfInvitation({ ...OFFICER, ...given })).toEqual(problems)
  })

  it('posts exactly those who see people of one unit', () => {
    expect(MEMBER_ROLES.filter(isPosted)).toHaveLength(6)
  })
})

describe('the end of a membership', () => {
  const facts = { isOwn: false, hasEnded: false, role: 'ADMINISTRATOR', otherAdministrators: 1 } as const
  it.each([
    ['of another administrator', {}, null],
    ['of the last administrator', { otherAdministrators: 0 }, 'LAST_ADMINISTRATOR'],
    ['of the only officer', { role: 'OFFICER', otherAdministrators: 0 } as const, null],
    ['of oneself', { isOwn: true }, 'OWN'],
    ['a second time', { hasEnded: true }, 'ALREADY_ENDED'],
  ])('%s', (_which, given, problem) => {
    expect(decideEnding({ ...facts, ...given })).toBe(problem)
  })
})
