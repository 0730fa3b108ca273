import type { ReadCaseload } from '../accounts/identify.ts'
import type { CaseloadRow } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'

/**
 * Who is on the caseload of whoever acts: a counsellor's own people and those of whom they stand in for; for a
 * supervisor and the organisation's own system all people of its counsellors. Nobody for other roles.
 */
export const caseloadNow: ReadCaseload = async (tx, { role, membershipId, organisationId }, today) => {
  const inForce = sql`from_on <= ${today}::date and (until_on is null or until_on >= ${today}::date)`
  if (role === 'COUNSELLOR' && membershipId)
    return tx.rows<CaseloadRow>(sql`
      select distinct on (person_id) id, person_id as "personId" from people.caseload_assignment
      where ${inForce} and (counsellor_id = ${membershipId}::uuid or counsellor_id in (
        select counsellor_id from app.caseload_stand_in where stand_in_id = ${membershipId}::uuid and ${inForce}))
      order by person_id, counsellor_id <> ${membershipId}::uuid, id`)
  if ((role === 'SUPERVISOR' || role === 'ADVICE_KEY') && organisationId)
    return tx.rows<CaseloadRow>(sql`
      select distinct on (person_id) id, person_id as "personId" from people.caseload_assignment
      where ${inForce} and organisation_id = ${organisationId}::uuid order by person_id, id`)
  return []
}
