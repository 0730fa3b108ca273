import { withheldRule } from '@titian/shared/accounts/policy.ts'
import type { OpeningKind } from '@titian/shared/participants/opening.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { AuditEntryType, AuditFieldsType, OpenedFileRecordType } from './audit.type.ts'

export interface AuditQuestion {
  subject: string | null
  actor: string | null
  commandsOnly: boolean
  since: string | null
  until: string | null
}

interface EntryRow {
  position: string
  at: string
  actorKind: string
  actorName: string | null
  role: string
  organisationId: string | null
  unitId: string | null
  door: string
  operation: string
  command: string | null
  classes: string[]
  fields: Record<string, string[]>
  subjects: string[]
}

/** Whom an id names that names nobody. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whether the viewer watches over the log; for everybody else the answer says by which rule it is withheld. */
const mayWatch = (operation: Operation): boolean => {
  const role = roleOf(operation.viewer)
  if (role === 'PROTECTION_OFFICER') return true
  operation.withhold('audit', withheldRule(role, 'audit'))
  return false
}

/** Entries of the audit log behind a place, the latest first; null for who may not read it. */
export const readEntries = async (
  operation: Operation,
  { subject, actor, commandsOnly, since, until }: AuditQuestion,
  before: string | null,
  size: number,
): Promise<AuditEntryType[] | null> => {
  if (!mayWatch(operation)) return null
  operation.noteLogReading(subject === NOBODY ? null : subject)
  const rows = await operation.rows<EntryRow>(sql`
    select "position"::text as "position", at, actor_kind as "actorKind", actor_name as "actorName", role,
      organisation_id as "organisationId", unit_id as "unitId", door, operation, command, classes, fields, subjects
    from audit.entries(${before}::bigint, ${size}, ${subject}::uuid, ${actor}::uuid, ${commandsOnly},
      ${since}::timestamptz, ${until}::timestamptz)`)
  return rows.map((row) =>
    Object.assign(new AuditEntryType(), {
      ...row,
      at: new Date(row.at),
      fields: Object.entries(row.fields).map(([type, fields]) =>
        Object.assign(new AuditFieldsType(), { type, fields }),
      ),
      subjectCount: row.subjects.length,
      subjects: row.subjects.slice(0, 20).map((id) => toTypeId('ptc', id)),
    }),
  )
}

/** Files that were opened in a time, the latest first; null for who may not read it. */
export const readOpenedFiles = async (
  operation: Operation,
  since: string,
  until: string,
): Promise<OpenedFileRecordType[] | null> => {
  if (!mayWatch(operation)) return null
  operation.noteLogReading()
  const rows = await operation.rows<{
    id: string
    openedBy: string | null
    personId: string
    kind: OpeningKind | null
    reason: string
    openedAt: string
    closesAt: string
  }>(sql`
    select id, account_name as "openedBy", person_id as "personId", kind, reason, opened_at as "openedAt",
      closes_at as "closesAt" from audit.opened_files(${since}::timestamptz, ${until}::timestamptz)`)
  return rows.map((row) =>
    Object.assign(new OpenedFileRecordType(), {
      id: toTypeId('opf', row.id),
      openedBy: row.openedBy,
      subject: toTypeId('ptc', row.personId),
      kind: row.kind,
      reason: row.reason,
      openedAt: new Date(row.openedAt),
      closesAt: new Date(row.closesAt),
    }),
  )
}
