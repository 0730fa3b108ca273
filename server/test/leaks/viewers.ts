import type { Relation } from '@titian/shared/accounts/policy.ts'
import { MEMBER_ROLES, type MemberRole } from '@titian/shared/accounts/role.ts'
import type { Viewer } from '../../src/platform/auth/viewer.ts'
import type { CanaryWorld } from './canaries.ts'
import { CANARY_ASSIGNMENT } from './canary-advice.ts'
import { CANARY_EMPLOYER, NAMED_ACCOUNT } from './canary-introductions.ts'

/** Somebody who signed in, in a role. */
export const account = (
  role: MemberRole,
  more: Partial<Extract<Viewer, { kind: 'ACCOUNT' }>> = {},
): Viewer => ({
  kind: 'ACCOUNT',
  accountId: '11111111-1111-4111-8111-111111111111',
  sessionId: '22222222-2222-4222-8222-222222222222',
  name: 'Uji',
  membershipId: '33333333-3333-4333-8333-333333333333',
  role,
  pendingStep: null,
  organisationId: CANARY_EMPLOYER,
  organisationIsVerified: true,
  unitId: null,
  personId: null,
  hasFreshSecondFactor: true,
  openedFiles: [],
  ...more,
})

/** Every role in every relation that a viewer can carry, with the relation to each of the three people. */
export const viewersOf = ({
  units,
  people,
}: CanaryWorld): { name: string; viewer: Viewer; relations: [Relation, Relation, Relation] }[] => {
  const none: [Relation, Relation, Relation] = ['NONE', 'NONE', 'NONE']
  const key = (scopes: ('supply' | 'cards' | 'introductions' | 'advice')[], isVerified = true): Viewer => ({
    kind: 'KEY',
    keyId: '55555555-5555-4555-8555-555555555555',
    organisationId: CANARY_EMPLOYER,
    organisationIsVerified: isVerified,
    scopes,
    purpose: 'RECRUITMENT',
  })
  const caseload = [{ id: CANARY_ASSIGNMENT, personId: people[0] }]
  const opened = [{ id: '66666666-6666-4666-8666-666666666666', personId: people[0] }]
  return [
    { name: 'nobody', viewer: { kind: 'PUBLIC' }, relations: none },
    { name: 'a supply key', viewer: key(['supply']), relations: none },
    {
      name: 'the system of a counselling organisation',
      viewer: { ...key(['advice']), caseload } as Viewer,
      relations: ['CASELOAD', 'NONE', 'NONE'],
    },
    {
      name: 'an employer key with a caseload that it can not have',
      viewer: { ...key(['supply', 'cards']), caseload } as Viewer,
      relations: none,
    },
    { name: 'an employer key', viewer: key(['supply', 'cards']), relations: none },
    {
      name: 'a key of an employer that is suspended',
      viewer: key(['supply', 'cards'], false),
      relations: none,
    },
    {
      name: 'a key with every scope',
      viewer: key(['supply', 'cards', 'introductions']),
      relations: none,
    },
    {
      name: 'somebody whom the disclosure of the first person names',
      viewer: account('EMPLOYER', { accountId: NAMED_ACCOUNT }),
      relations: ['DISCLOSURE', 'NONE', 'NONE'],
    },
    {
      name: 'somebody whom it names, while the employer is suspended',
      viewer: account('EMPLOYER', { accountId: NAMED_ACCOUNT, organisationIsVerified: false }),
      relations: none,
    },
    {
      name: 'staff under the account that it names',
      viewer: account('PLACEMENT_OFFICER', { accountId: NAMED_ACCOUNT }),
      relations: none,
    },
    {
      name: 'an employer that is not verified',
      viewer: account('EMPLOYER', { organisationIsVerified: false }),
      relations: none,
    },
    {
      name: 'an account without a role',
      viewer: account('OFFICER', { role: null, membershipId: null, organisationId: null }),
      relations: none,
    },
    ...MEMBER_ROLES.flatMap((role) => [
      { name: `${role} alone`, viewer: account(role), relations: none },
      {
        name: `${role} posted to the first unit`,
        viewer: account(role, { unitId: units[0] }),
        relations: ['UNIT', 'UNIT', 'NONE'] as [Relation, Relation, Relation],
      },
      {
        name: `${role} who opened the first file`,
        viewer: account(role, { openedFiles: opened }),
        relations: ['OPENED_FILE', 'NONE', 'NONE'] as [Relation, Relation, Relation],
      },
      {
        name: `${role} with the first person on the caseload`,
        viewer: account(role, { caseload }),
        relations: ['CASELOAD', 'NONE', 'NONE'] as [Relation, Relation, Relation],
      },
      {
        name: `${role} who is the first person`,
        viewer: account(role, { personId: people[0] }),
        relations: ['SELF', 'NONE', 'NONE'] as [Relation, Relation, Relation],
      },
    ]),
  ]
}
