import type { Tx } from '../platform/database/database.ts'

/** A later room's answer when somebody's confirmation ends: taking the card away. In the same transaction. */
export type ReadinessListener = (tx: Tx, lapsed: { personId: string; at: Date }) => Promise<void>
