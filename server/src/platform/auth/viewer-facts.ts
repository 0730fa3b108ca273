import type { Relation } from '@titian/shared/accounts/policy.ts'
import { type ReadingRole, readingRole } from '@titian/shared/accounts/role.ts'
import type { SessionFacts } from '../database/roles.ts'
import { roleOf, type Viewer } from './viewer.ts'

/** The database role in which a viewer reads. An employer that isn't verified reads what the public reads. */
export const readingRoleOf = (viewer: Viewer): ReadingRole =>
  viewer.kind !== 'PUBLIC' && !viewer.organisationIsVerified ? 'titian_public' : readingRole(roleOf(viewer))

/** What row security is told of a viewer. */
export const sessionFacts = (viewer: Viewer, today: string): SessionFacts => {
  const account = viewer.kind === 'ACCOUNT' ? viewer : null
  return {
    account: account?.accountId ?? null,
    role: roleOf(viewer),
    organisation: viewer.kind === 'PUBLIC' ? null : viewer.organisationId,
    unit: account?.unitId ?? null,
    person: account?.personId ?? null,
    opened: account?.openedFiles.map((file) => file.personId) ?? [],
    caseload: viewer.kind === 'PUBLIC' ? [] : (viewer.caseload?.map((row) => row.personId) ?? []),
    today,
  }
}

/** The rows that make a reading rightful, as the audit log names them. */
export const purposesOf = (
  viewer: Viewer,
  relation: Relation,
  personId: string,
  disclosureId?: string,
): string[] => {
  if (viewer.kind === 'PUBLIC') return []
  if (relation === 'CASELOAD')
    return (viewer.caseload ?? [])
      .filter((row) => row.personId === personId)
      .map((row) => `caseload:${row.id}`)
  if (viewer.kind !== 'ACCOUNT') return []
  if (relation === 'OPENED_FILE')
    return viewer.openedFiles
      .filter((file) => file.personId === personId)
      .map((file) => `opened_file:${file.id}`)
  if (relation === 'DISCLOSURE' && disclosureId) return [`disclosure:${disclosureId}`]
  return viewer.membershipId ? [`membership:${viewer.membershipId}`] : []
}
