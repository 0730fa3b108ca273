import type { Destination, Exclusions } from '@titian/shared/introductions/unwanted.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** What the person's consents to be shown exclude: one entry for each that is in force on `today`. */
export const exclusionsInForce = ({ rows }: Pick<Tx, 'rows'>, personId: string, today: string) =>
  rows<Exclusions>(sql`
    select excluded_employers as employers, excluded_regions as regions, excluded_families as families
    from people.consent where person_id = ${personId}::uuid and purpose = 'SHOW' and withdrawn_at is null
      and (given_at at time zone 'Asia/Jakarta')::date <= ${today}::date and until_on >= ${today}::date`)

/** Where work for this vacancy would lead. */
export const destinationOf = async ({ rows }: Pick<Tx, 'rows'>, vacancyId: string): Promise<Destination> => {
  const [destination] = await rows<Destination>(sql`
    select v.organisation_id as employer, v.region_code as region, o.family
    from hire.vacancy v join vocab.occupation o on o.code = v.occupation_code where v.id = ${vacancyId}::uuid`)
  if (!destination) throw new Error('A vacancy is never deleted.')
  return destination
}
