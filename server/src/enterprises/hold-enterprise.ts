import { type EnterpriseAct, mayAct } from '@titian/shared/enterprises/acting.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { Enterprise } from './enterprise.entity.ts'

/** A business for which somebody acts, held until the end of the command. */
export interface HeldEnterprise {
  business: Enterprise
  /** Its present members; the first is the one through whom the actor may act. */
  members: readonly [OfPerson, ...OfPerson[]]
}

/**
 * The business, if the actor may do such a thing for one of its present members; one command for a business after the
 * other. Null for one that is not there and for somebody else's alike.
 */
export const holdEnterprise = async (
  command: Command,
  id: string | null,
  act: EnterpriseAct,
): Promise<HeldEnterprise | null> => {
  if (id === null) return null
  const [held] = await command.rows(sql`select id from people.enterprise where id = ${id}::uuid for update`)
  const business = held ? await command.em.findOne(Enterprise, { id }) : null
  const members = await command.rows<OfPerson>(sql`
    select person_id as "personId", unit_id as "unitId" from people.enterprise_member
    where enterprise_id = ${id}::uuid and left_on is null order by is_leader desc, person_id`)
  const role = roleOf(command.actor)
  const through = members.find((member) => mayAct(role, relationsTo(command.actor, member), act))
  if (!business || !through) return null
  // Whatever is done to a group's business is done to each of its members, and each may see that it was.
  for (const { personId } of members) command.concerns(personId)
  return { business, members: [through, ...members.filter((member) => member !== through)] }
}
