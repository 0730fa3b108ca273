import type { ClosingReason } from '@titian/shared/vacancies/vacancy.ts'
import type { Command } from '../platform/graphql/operation.ts'

/** What a later room does when a vacancy closes, in the same transaction. */
export type VacancyClosedListener = (
  command: Command,
  closed: { vacancyId: string; organisationId: string; reason: ClosingReason },
) => Promise<void>
