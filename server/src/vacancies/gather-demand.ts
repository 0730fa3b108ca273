import { demandOf, type UnmetVacancy } from '@titian/shared/vacancies/demand.ts'
import { type MatchedContent, questionOfVacancy } from '@titian/shared/vacancies/match.ts'
import { conditionsOf } from '../candidates/sql-question.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/**
 * Writes the week's table of demand over the last one: open vacancies of verified employers that no card fits, told
 * where three employers share them. As `titian_projector`. Answers how many vacancies nobody fits.
 */
export const gatherDemand = async (tx: Tx, vocabulary: Vocabulary, today: string): Promise<number> => {
  const open = await tx.rows<MatchedContent & { employer: string }>(sql`
    select v.organisation_id as employer, v.occupation_code as occupation, v.skill_codes as skills,
      v.region_code as region, v.education, v.experience, v.working_hours as "workingHours"
    from hire.vacancy v join org.employer_verification e on e.organisation_id = v.organisation_id
    where e.state = 'VERIFIED' and v.closed_on is null and v.opens_until >= ${today}::date`)
  const unmet: UnmetVacancy[] = []
  for (const { employer, ...vacancy } of open) {
    const family = vocabulary.occupations.get(vacancy.occupation)?.family
    if (family && !(await hasMatch(tx, vacancy, vocabulary)))
      unmet.push({ employer, region: vacancy.region, family })
  }
  await tx.rows(sql`delete from card.demand`)
  await tx.rows(sql`
    insert into card.demand (province, family, employers_at_least)
    select province, family, "employersAtLeast"
    from jsonb_to_recordset(${JSON.stringify(demandOf(unmet))}::jsonb)
      as fresh (province text, family text, "employersAtLeast" integer)`)
  await tx.rows(sql`
    insert into card.demand_week (week_of) values (${today}::date)
    on conflict (one) do update set week_of = excluded.week_of`)
  return unmet.length
}

const hasMatch = async (tx: Tx, vacancy: MatchedContent, vocabulary: Vocabulary): Promise<boolean> => {
  const conditions = conditionsOf(questionOfVacancy(vacancy, vocabulary)).map(({ holds }) => holds)
  const [found] = await tx.rows<{ exists: boolean }>(
    sql`select exists (select from card.card where ${sql.join(conditions, sql` and `)}) as exists`,
  )
  return found?.exists ?? false
}
