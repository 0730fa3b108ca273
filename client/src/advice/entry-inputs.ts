import type { Amendment } from '@titian/shared/advice/amendment.ts'
import type { SessionMedium } from '@titian/shared/advice/session.ts'
import type { LogSessionInput } from '../graphql/schema.generated.ts'

/** What each command of the outbox says, beside its key and what it changes. */
export interface EntryInputs {
  LogSession: Omit<LogSessionInput, 'idempotencyKey' | 'sentAt'>
  PlanSession: { participants: readonly string[]; startsAt: string; medium: SessionMedium }
  RescheduleSession: { startsAt: string }
  AmendSession: Amendment
  CompleteAction: Record<string, never>
  DropAction: { reason: string }
}

export type EntryCommand = keyof EntryInputs
