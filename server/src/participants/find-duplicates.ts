import { LIKENESSES, type Likened, type Likeness, likenessTo } from '@titian/shared/participants/likeness.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { OfPerson } from './per-person.ts'

/** Somebody who may be the same person as another, and what makes it look so. */
export interface Duplicate extends OfPerson {
  likeness: Likeness
}

/** The people of a unit who look like somebody, the most alike first. Names are compared here: SQL hears no spelling. */
export const findDuplicates = async (
  reading: Pick<Tx, 'rows'>,
  unitId: string,
  somebody: Likened,
): Promise<Duplicate[]> => {
  const people = await reading.rows<Likened & OfPerson>(sql`
    select person_id as "personId", unit_id as "unitId", full_name as "fullName", aliases, sex,
      birth_on::text as "birthOn"
    from people.identity where unit_id = ${unitId}::uuid order by person_id`)
  const likenessToThem = likenessTo(somebody)
  return byLikeness(
    people.flatMap(({ personId, unitId, ...person }) => {
      const likeness = likenessToThem(person)
      return likeness ? [{ personId, unitId, likeness }] : []
    }),
  )
}

/** Each person once, with what makes them most alike, and the most alike first. */
export const byLikeness = (duplicates: readonly Duplicate[]): Duplicate[] => {
  const strength = ({ likeness }: Duplicate) => LIKENESSES.indexOf(likeness)
  const sorted = duplicates.toSorted((one, other) => strength(one) - strength(other))
  return [...new Map(sorted.toReversed().map((found) => [found.personId, found])).values()].toReversed()
}
