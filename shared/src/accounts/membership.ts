import type { OrganisationKind } from '../organisations/organisation-kind.ts'
import type { MemberRole } from './role.ts'
import { signInAddress } from './sign-in.ts'

/** Roles that an administrator gives; a participant's account is made where the participant is registered. */
export type InvitedRole = Exclude<MemberRole, 'PERSON'>

/** Roles that see people of one unit, and so can't act without a posting to it. */
const POSTED: readonly InvitedRole[] = [
  'OFFICER',
  'TRAINER',
  'ASSESSOR',
  'PLACEMENT_OFFICER',
  'PROBATION_OFFICER',
  'REHAB_COUNSELLOR',
]

const UNITS: readonly OrganisationKind[] = ['CORRECTIONS_UNIT', 'COMMUNITY_CORRECTIONS']

/** Whether somebody in this role is posted to a unit. */
export const isPosted = (role: MemberRole): boolean => POSTED.some((posted) => posted === role)

/** Somebody who is to act in a role; kinds are null for what was not found or not given. */
export interface Invitation {
  name: string
  identifier: string
  role: MemberRole
  organisationKind: OrganisationKind | null
  unitKind: OrganisationKind | null
}

export type InvitationProblem = 'NAME' | 'IDENTIFIER' | 'ROLE' | 'ORGANISATION' | 'UNIT'

/** Everything that speaks against an invitation; empty when it can be made. */
export const problemsOfInvitation = (invitation: Invitation): InvitationProblem[] => {
  const { name, identifier, role, organisationKind, unitKind } = invitation
  const problems: InvitationProblem[] = []
  const line = name.trim()
  if (line.length < 1 || line.length > 120 || /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(line))
    problems.push('NAME')
  if (signInAddress(identifier) === null) problems.push('IDENTIFIER')
  if (role === 'PERSON') return [...problems, 'ROLE']
  if (organisationKind === null || (organisationKind === 'EMPLOYER') !== (role === 'EMPLOYER'))
    problems.push('ORGANISATION')
  if (!isPlacedRight(role, unitKind)) problems.push('UNIT')
  return problems
}

/** A posting that fits the role: a unit for who is posted, none for everybody else. */
export const isPlacedRight = (role: MemberRole, unitKind: OrganisationKind | null): boolean =>
  isPosted(role) ? unitKind !== null && UNITS.includes(unitKind) : unitKind === null

/** Why a membership can't be ended by this administrator. */
export type EndingProblem = 'OWN' | 'ALREADY_ENDED' | 'LAST_ADMINISTRATOR'

/** Nobody locks themselves out, and somebody always holds the keys. */
export const decideEnding = (facts: {
  isOwn: boolean
  hasEnded: boolean
  role: MemberRole
  otherAdministrators: number
}): EndingProblem | null => {
  if (facts.hasEnded) return 'ALREADY_ENDED'
  if (facts.isOwn) return 'OWN'
  return facts.role === 'ADMINISTRATOR' && facts.otherAdministrators === 0 ? 'LAST_ADMINISTRATOR' : null
}
