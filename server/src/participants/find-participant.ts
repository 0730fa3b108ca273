import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { ParticipantType } from './participant.type.ts'
import { toParticipant } from './participant-objects.ts'
import { PARTICIPANT_COLUMNS, type ParticipantRow } from './participant-rows.ts'

/** The participant with this id, if the viewer may see them; absent and hidden are the same null. */
export const findParticipant = async (
  operation: Operation,
  personId: string,
): Promise<ParticipantType | null> => {
  if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
  const [row] = await operation.rows<ParticipantRow>(
    sql`select ${PARTICIPANT_COLUMNS} from people.participant where person_id = ${personId}::uuid`,
  )
  return row ? toParticipant(row) : null
}
