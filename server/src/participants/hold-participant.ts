import type { Relation } from '@titian/shared/accounts/policy.ts'
import type { Day } from '@titian/shared/participants/calendar.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { OfPerson } from './per-person.ts'

/** A person for whom somebody acts, held until the end of the command. */
export interface HeldParticipant extends OfPerson {
  pathway: Pathway
  birthOn: Day | null
  isSelf: boolean
}

/**
 * The person, if the actor is that person or posted to their unit; one command for a person after the other.
 * Null for a person who is not there, for one whose data were erased, and for somebody else's alike. Whether the role may act is the rule's to say.
 */
export const holdParticipant = async (
  command: Command,
  personId: string | null,
  /** Relations that will do beside being the person and being posted to their unit. */
  also: readonly Relation[] = [],
): Promise<HeldParticipant | null> => {
  if (personId === null) return null
  const [found] = await command.rows<Omit<HeldParticipant, 'isSelf'>>(sql`
    select participant.person_id as "personId", participant.unit_id as "unitId", pathway,
      birth_on::text as "birthOn"
    from people.participant left join people.identity using (person_id)
    where person_id = ${personId}::uuid and not exists (
      select 1 from people.erasure gone where gone.person_id = participant.person_id and is_whole)
    for no key update of participant`)
  if (!found) return null
  const relations = relationsTo(command.actor, found)
  const isSelf = roleOf(command.actor) === 'PERSON' && relations.includes('SELF')
  if (!isSelf && !relations.some((one) => one === 'UNIT' || also.includes(one))) return null
  command.concerns(found.personId)
  return { ...found, isSelf }
}
