import { mayAct } from '@titian/shared/enterprises/acting.ts'
import type { Founder } from '@titian/shared/enterprises/group.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'

export type HeldFounder = Founder & { unitId: string }

/** The people who are to run a business, the leader first, each held; null when one is not the actor's to act for. */
export const holdFounders = async (
  command: Command,
  participants: readonly string[],
): Promise<HeldFounder[] | null> => {
  const ids = participants.map((participant) => fromTypeId('ptc', participant))
  const found = await command.rows<Omit<HeldFounder, 'isLeader' | 'joinedOn' | 'leftOn'>>(sql`
    select participant.person_id as "personId", participant.unit_id as "unitId", birth_on::text as "birthOn",
      pathway = 'ENTERPRISE' as "isOnEnterprisePathway",
      exists (select from people.enterprise_member member join people.enterprise on enterprise.id = enterprise_id
        where member.person_id = participant.person_id and left_on is null and stage <> 'CLOSED') as "hasOtherEnterprise"
    from people.participant left join people.identity using (person_id)
    where person_id = any (${`{${ids.filter((id) => id !== null).join(',')}}`}::uuid[])
    order by person_id for no key update of participant`)
  const role = roleOf(command.actor)
  const mine = found.filter((one) => mayAct(role, relationsTo(command.actor, one), 'KEEP'))
  const founders = ids.flatMap((id, at) => {
    const one = mine.find(({ personId }) => personId === id)
    return one ? [{ ...one, isLeader: at === 0, joinedOn: command.today, leftOn: null }] : []
  })
  if (founders.length < ids.length || founders.length === 0) return null
  for (const { personId } of founders) command.concerns(personId)
  return founders
}

/** The business that somebody opened last. */
export const latestEnterpriseOf = async ({ rows }: Command, personId: string): Promise<string | null> => {
  const [row] = await rows<{ id: string }>(sql`
    select enterprise_id as id from people.enterprise_member join people.enterprise on enterprise.id = enterprise_id
    where person_id = ${personId}::uuid order by opened_on desc, stage = 'CLOSED', enterprise_id limit 1`)
  return row?.id ?? null
}
