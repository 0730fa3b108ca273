import { isOnCaseload } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { clientError } from '../platform/graphql/user-error.ts'

/** Who writes sessions down: a counsellor, or the system of a counselling organisation. */
export interface CounsellingActor {
  /** The account or key; what it sends under a key of its own is kept once. */
  id: string
  /** Null for a system: its sessions are those of each person's counsellor. */
  counsellorId: string | null
  organisationId: string
}

/** The viewer as who writes sessions down. Throws for everybody else. */
export const requireCounsellor = ({ viewer }: Operation): CounsellingActor => {
  if (viewer.kind === 'KEY' && viewer.scopes.includes('advice') && viewer.organisationIsVerified)
    return { id: viewer.keyId, counsellorId: null, organisationId: viewer.organisationId }
  if (viewer.kind === 'PUBLIC') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  if (viewer.kind === 'KEY' || viewer.role !== 'COUNSELLOR' || !viewer.membershipId || !viewer.organisationId)
    throw clientError('FORBIDDEN', 'Sessions are written down by business counsellors.')
  return { id: viewer.accountId, counsellorId: viewer.membershipId, organisationId: viewer.organisationId }
}

/** Somebody on the caseload, held until the end of the command, and whose counsellor has them. */
export interface Client {
  personId: string
  unitId: string
  counsellorId: string
}

/** These people of the actor's caseload as it is now, in the order of their ids, so that two commands never wait for each other. */
export const holdClients = async (
  command: Command,
  actor: CounsellingActor,
  personIds: readonly string[],
): Promise<Client[]> => {
  const ids = personIds.filter((id) => isOnCaseload(command.actor, id))
  const held = await command.rows<Client>(sql`
    select participant.person_id as "personId", participant.unit_id as "unitId",
      coalesce(${actor.counsellorId}::uuid, (select counsellor_id from people.caseload_assignment row
        where row.person_id = participant.person_id and row.organisation_id = ${actor.organisationId}::uuid
          and from_on <= ${command.today}::date and (until_on is null or until_on >= ${command.today}::date)
        order by from_on desc limit 1)) as "counsellorId"
    from people.participant where person_id = any (${`{${ids.join(',')}}`}::uuid[])
    order by person_id for no key update of participant`)
  for (const { personId } of held) command.concerns(personId)
  return held
}
