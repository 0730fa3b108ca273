import { endAllConsents } from '../consents/end-all-consents.ts'
import type { ConsentListener } from '../consents/on-consent-ended.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { type GrantedRequest, withdrawalWayOf } from './restrict-use.ts'

/**
 * Erases what is known of a person and leaves a tombstone. What stands on a consent ends first, as it does on any day, so
 * that introductions are told and a card is gone from every index. Role: titian_command.
 */
export const erasePerson = async (
  command: Pick<Command, 'rows' | 'em' | 'now' | 'today'>,
  request: GrantedRequest,
  isWhole: boolean,
  onConsentEnded: readonly ConsentListener[],
): Promise<void> => {
  const { personId, unitId } = request
  const at = command.now.toISOString()
  await endAllConsents(command, personId, withdrawalWayOf(request.via), onConsentEnded)
  await command.rows(sql`
    select people.erase_person(${personId}::uuid, ${request.id}::uuid, ${isWhole}, ${at}::timestamptz)`)
  await command.rows(sql`insert into people.erasure (person_id, unit_id, request_id, is_whole, erased_at)
    values (${personId}::uuid, ${unitId}::uuid, ${request.id}::uuid, ${isWhole}, ${at}::timestamptz)
    on conflict do nothing`)
}
