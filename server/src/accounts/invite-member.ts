import { type InvitationProblem, problemsOfInvitation } from '@titian/shared/accounts/membership.ts'
import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { signInAddress } from '@titian/shared/accounts/sign-in.ts'
import type { OrganisationKind } from '@titian/shared/organisations/organisation-kind.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { addMembership, createAccount } from './create-account.ts'

export interface NewMember {
  name: string
  identifier: string
  role: MemberRole
  organisationId: string | null
  unitId: string | null
  idempotencyKey: string
}

export type InvitationOutcome =
  | { kind: 'INVITED'; membershipId: string; accountId: string; isNewAccount: boolean }
  | { kind: 'REPEATED'; membershipId: string }
  | { kind: 'REFUSED'; problems: readonly InvitationProblem[] }
  | { kind: 'ALREADY' }
  | { kind: 'REUSED' }

/** Lets somebody act in a role, with an account of their own if they have none yet; once for each key. */
export const inviteMember = async (
  command: Command,
  invitedBy: string,
  given: NewMember,
): Promise<InvitationOutcome> => {
  const { rows } = command
  // One after the other, whoever invites: two invitations of one address must not both make its account.
  await rows(sql`select pg_advisory_xact_lock(hashtextextended('invite members', 0))`)
  const [known] = await rows<{ id: string; isSame: boolean }>(sql`
    select membership.id, role = ${given.role} and account.email = ${signInAddress(given.identifier) ?? ''}
      and organisation_id is not distinct from ${given.organisationId}::uuid as "isSame"
    from app.membership join auth."user" account on account.id = account_id
    where idempotency_key = ${given.idempotencyKey}`)
  if (known) return known.isSame ? { kind: 'REPEATED', membershipId: known.id } : { kind: 'REUSED' }
  const { name, identifier, role, organisationId, unitId, idempotencyKey } = given
  const [organisationKind, unitKind] = [await kindOf(command, organisationId), await kindOf(command, unitId)]
  const problems = [
    ...problemsOfInvitation({ name, identifier, role, organisationKind, unitKind }),
    // A unit that was asked for and is not there must not become a membership without one.
    ...(unitId !== null && unitKind === null ? (['UNIT'] as const) : []),
  ]
  const address = signInAddress(identifier)
  if (problems.length > 0 || address === null) return { kind: 'REFUSED', problems: [...new Set(problems)] }
  const [account] = await rows<{ id: string }>(sql`select id from auth."user" where email = ${address}`)
  const accountId = account?.id ?? (await createAccount(command, { name: name.trim(), address }))
  const [same] = await rows(sql`
    select 1 from app.membership where account_id = ${accountId}::uuid and role = ${role} and ended_at is null
      and organisation_id is not distinct from ${organisationId}::uuid and unit_id is not distinct from ${unitId}::uuid`)
  if (same) return { kind: 'ALREADY' }
  const membershipId = await addMembership(command, {
    accountId,
    role,
    organisationId,
    unitId,
    invitedBy,
    idempotencyKey,
  })
  return { kind: 'INVITED', membershipId, accountId, isNewAccount: !account }
}

/** What an organisation that accounts may belong to is; null for none. */
export const kindOf = async ({ rows }: Command, id: string | null): Promise<OrganisationKind | null> => {
  if (id === null) return null
  const [row] = await rows<{ kind: OrganisationKind }>(
    sql`select kind from org.organisation where id = ${id}::uuid and not retired`,
  )
  return row?.kind ?? null
}
