import type { VerificationReason, VerificationState } from '@titian/shared/organisations/verification.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { readingRoleOf } from '../platform/auth/viewer-facts.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { OrganisationType } from './organisation.type.ts'
import {
  EmployerApplicationType,
  EmployerVerificationType,
  VerificationStepType,
} from './verification.type.ts'

export interface VerificationRow {
  organisationId: string
  state: VerificationState
  nib: string | null
  wlkpNumber: string | null
  visitedOn: string | null
  termsAcceptedOn: string | null
  version: number
}

export const VERIFICATION_COLUMNS = sql`organisation_id as "organisationId", state, nib, wlkp_number as "wlkpNumber",
  visited_on::text as "visitedOn", terms_accepted_on::text as "termsAcceptedOn", version`

/** How far an employer has come; null for every other kind, and for who may not know. */
export const verificationOf = async (
  operation: Operation,
  organisation: OrganisationType,
): Promise<EmployerVerificationType | null> => {
  if (organisation.kind !== 'EMPLOYER' || readingRoleOf(operation.viewer) === 'titian_public') return null
  const [row] = await operation.rows<VerificationRow>(sql`
    select ${VERIFICATION_COLUMNS} from org.employer_verification where organisation_id = ${organisation.uuid}::uuid`)
  return row ? Object.assign(new EmployerVerificationType(), row) : null
}

/** Whether the viewer watches over employers; row security asks the same, this spares a question without answer. */
export const watchesEmployers = ({ viewer }: Operation): boolean =>
  ['ADMINISTRATOR', 'PROTECTION_OFFICER'].includes(roleOf(viewer))

/** Every move of an employer's verification, the latest first. */
export const stepsOf = async (
  operation: Operation,
  organisationId: string,
): Promise<VerificationStepType[]> => {
  if (!watchesEmployers(operation)) return []
  const rows = await operation.rows<{
    from: VerificationState
    to: VerificationState
    reason: VerificationReason
    note: string | null
    movedAt: string
  }>(sql`
    select from_state as "from", to_state as "to", reason, note, moved_at as "movedAt"
    from org.verification_step where organisation_id = ${organisationId}::uuid order by moved_at desc, id`)
  return rows.map((row) =>
    Object.assign(new VerificationStepType(), { ...row, movedAt: new Date(row.movedAt) }),
  )
}

/** What the employer sent when it applied; null for who may not know, and for one that came otherwise. */
export const applicationOf = async (
  operation: Operation,
  organisationId: string,
): Promise<EmployerApplicationType | null> => {
  if (!watchesEmployers(operation)) return null
  const [row] = await operation.rows<{ submittedAt: string }>(sql`
    select reference, contact_name as "contactName", contact_email as "contactEmail",
      contact_phone as "contactPhone", submitted_at as "submittedAt"
    from org.employer_application where organisation_id = ${organisationId}::uuid`)
  return row
    ? Object.assign(new EmployerApplicationType(), { ...row, submittedAt: new Date(row.submittedAt) })
    : null
}
