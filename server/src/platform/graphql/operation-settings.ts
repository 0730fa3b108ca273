import type { AuditNotes } from '../audit/audit.ts'
import type { Viewer } from '../auth/viewer.ts'
import type { Database, OpenTx } from '../database/database.ts'
import type { Outbox } from '../jobs/outbox.ts'
import type { Cursors } from './cursor.ts'

export type Language = 'id' | 'en'
export type Door = 'page' | 'key' | 'playground'

/** What an operation is given. */
export interface OperationSettings {
  viewer: Viewer
  now: Date
  today: string
  language: Language
  door: Door
  /** The network address that asked; the cost bucket of a viewer who isn't signed in. */
  address: string
  database: Database
  outbox: Outbox
  cursors: Cursors
}

/** What changes while it runs. */
export interface OperationState {
  settings: OperationSettings
  notes: AuditNotes
  name: string
  /** Whether the reading transaction wrote something that the answer hangs on. */
  hasWritten: boolean
  reading: Promise<OpenTx> | null
  isOver: boolean
}
