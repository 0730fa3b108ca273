import type { AttentionReason } from '@titian/shared/advice/attention.ts'
import type { Tx } from '../platform/database/database.ts'

/**
 * Where reasons for attention come from that this room does not know: a later room brings its own in `rooms.ts`.
 * Asked once for a whole caseload, in the viewer's own database role, so that it can't tell more than they may know.
 */
export type AttentionSource = (
  rows: Tx['rows'],
  personIds: readonly string[],
  today: string,
) => Promise<ReadonlyMap<string, readonly AttentionReason[]>>
