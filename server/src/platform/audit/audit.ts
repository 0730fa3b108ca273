import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import { roleOf, type Viewer } from '../auth/viewer.ts'

/** What an operation collects for the audit log: names and ids, never a value. */
export interface AuditNotes {
  command: string | null
  /** Whether the command ended without writing anything. */
  wasRefused: boolean
  classes: Set<DataClass>
  subjects: Set<string>
  purposes: Set<string>
  fields: Map<string, Set<string>>
}

export const newNotes = (
  given: { command?: string; wasRefused?: boolean; subjects?: Set<string> } = {},
): AuditNotes => ({
  command: given.command ?? null,
  wasRefused: given.wasRefused ?? false,
  classes: new Set(),
  subjects: given.subjects ?? new Set(),
  purposes: new Set(),
  fields: new Map(),
})

/** A reading is written down when it touched a person, or the log itself; a command always is. */
export const hasSomethingToTell = (notes: AuditNotes): boolean =>
  notes.command !== null || notes.subjects.size > 0 || notes.classes.has('audit')

/** The entry as `audit.write` takes it. */
export const auditEntry = (
  by: { viewer: Viewer; door: string; name: string },
  notes: AuditNotes,
): Record<string, unknown> => ({
  actor_kind: by.viewer.kind,
  actor_id:
    by.viewer.kind === 'ACCOUNT' ? by.viewer.accountId : by.viewer.kind === 'KEY' ? by.viewer.keyId : null,
  role: roleOf(by.viewer),
  organisation_id: by.viewer.kind === 'PUBLIC' ? null : by.viewer.organisationId,
  unit_id: by.viewer.kind === 'ACCOUNT' ? by.viewer.unitId : null,
  door: by.door,
  operation: by.name,
  command: notes.command,
  ...(notes.wasRefused && { refused: true }),
  fields: Object.fromEntries([...notes.fields].map(([type, fields]) => [type, [...fields].sort()])),
  classes: [...notes.classes].sort(),
  subjects: [...notes.subjects].sort(),
  purposes: [...notes.purposes].sort(),
})
