import { sql } from '../../src/platform/database/sql.ts'
import type { World } from '../commands/world.ts'
import type { Person, Play } from './disclosure-steps.ts'

/** Somebody of the employer, trusted as it is now: each request looks it up anew. */
export const employerNow = async ({ viewers, employerId, rows }: World) => {
  const [row] = await rows<{ isVerified: boolean }>(sql`
    select state = 'VERIFIED' as "isVerified" from org.employer_verification
    where organisation_id = ${employerId}::uuid`)
  return { ...viewers.employer, organisationIsVerified: row?.isVerified ?? false }
}

interface Latest {
  id: string
  version: number
}

/** The latest request of the vacancy for somebody, as it stands. */
export const latest = async ({ world, vacancy }: Play, { personId }: Person): Promise<Latest | undefined> => {
  const [row] = await world.rows<Latest>(sql`
    select shown.id, shown.version from people.introduction truth join hire.introduction shown on shown.id = truth.id
    where truth.person_id = ${personId}::uuid and truth.vacancy_id = ${vacancy}::uuid
    order by truth.requested_on desc, truth.id limit 1`)
  return row
}
