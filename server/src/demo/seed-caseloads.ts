import type { Day } from '@titian/shared/participants/calendar.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { addGroups } from './caseload-groups.ts'
import { addCaseload, type CounselledPerson, type DemoCounsellor, noRows } from './caseload-rows.ts'
import type { Random } from './random.ts'

/** How many people of the pathway to an own business the first counsellor has, and each other one. */
const SIZES = [80, 14]

/** Gives the demonstration's counsellors their caseloads, once. They are in the order of their addresses. */
export const seedCaseloads = (database: Database, random: Random, today: Day): Promise<void> =>
  database.transaction('titian_command', systemFacts(today), async (tx) => {
    const [known] = await tx.rows(sql`select 1 from people.caseload_assignment limit 1`)
    if (known) return
    const counsellors = await counsellorsOf(tx)
    const people = await tx.rows<CounselledPerson>(sql`
      select participant.person_id, participant.unit_id
      from people.participant join people.journey using (person_id)
      where participant.pathway = 'ENTERPRISE' and stage in ('ASSESSED', 'IN_TRAINING', 'IN_MENTORING', 'JOB_READY', 'PLACED', 'SUSTAINED')
        and exists (select from people.identity where identity.person_id = participant.person_id
          and birth_on < ${today}::date - interval '18 years')
      order by stage = 'ASSESSED', stage = 'IN_TRAINING', register_number limit ${SIZES.reduce((a, b) => a + b)}`)
    const rows = noRows()
    let from = 0
    for (const [at, counsellor] of counsellors.entries()) {
      const size = SIZES[at] ?? 0
      for (const person of people.slice(from, from + size))
        addCaseload(rows, random, today, counsellor, person)
      from += size
    }
    const [first] = counsellors
    if (first)
      addGroups(
        rows,
        random,
        today,
        first,
        rows.caseload_assignment.filter((row) => row.counsellor_id === first.counsellor_id),
      )
    for (const [table, some] of Object.entries(rows)) {
      const name = sql.table(`people.${table}`)
      await tx.rows(
        sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(some)}::jsonb)`,
      )
    }
  })

/** As the owner of the memberships sees them; the persona comes first. */
const counsellorsOf = async (tx: Tx): Promise<DemoCounsellor[]> => {
  await tx.rows(sql`set local role titian_auth`)
  const found = await tx.rows<DemoCounsellor>(sql`
    select membership.id as counsellor_id, organisation_id, account_id
    from app.membership join auth."user" on "user".id = account_id
    where role = 'COUNSELLOR' and ended_at is null and organisation_id is not null
    order by email <> 'wulan@contohbangkit.example', email`)
  await tx.rows(sql`set local role titian_command`)
  return found
}
