import type { RequestWay } from '@titian/shared/rights/data-request.ts'
import { endAllConsents } from '../consents/end-all-consents.ts'
import type { ConsentListener } from '../consents/on-consent-ended.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'

/** A request that is being granted. */
export interface GrantedRequest extends OfPerson {
  id: string
  via: RequestWay
}

/** On whose word consents end: who asked on paper asked staff. */
export const withdrawalWayOf = (via: RequestWay) => (via === 'PAPER' ? 'STAFF' : via)

/** Lets a person's data rest from now on: no consent, so no card, no request under way and no open name. */
export const restrictUse = async (
  command: Command,
  request: GrantedRequest,
  onConsentEnded: readonly ConsentListener[],
): Promise<void> => {
  const { rows, now } = command
  await rows(sql`insert into people.use_restriction (person_id, unit_id, request_id, since)
    values (${request.personId}::uuid, ${request.unitId}::uuid, ${request.id}::uuid, ${now.toISOString()}::timestamptz)
    on conflict (person_id) where lifted_at is null do nothing`)
  await noteAskedCorrections(command, request.personId)
  await endAllConsents(command, request.personId, withdrawalWayOf(request.via), onConsentEnded)
}

/** Keeps with a restriction whether the person waits for a correction: then, and only then, staff write down what is right. */
export const noteAskedCorrections = async (
  { rows }: Pick<Command, 'rows'>,
  personId: string,
): Promise<void> => {
  await rows(sql`update people.use_restriction set correction_asked = exists (
      select 1 from people.data_request request
      where request.person_id = use_restriction.person_id and kind = 'CORRECTION' and state = 'OPEN')
    where person_id = ${personId}::uuid and lifted_at is null`)
}
