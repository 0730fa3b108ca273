import type { AttentionReason } from '@titian/shared/advice/attention.ts'
import { addDays } from '@titian/shared/participants/calendar.ts'
import type { AttentionSource } from '../advice/attention-source.ts'
import { sql } from '../platform/database/sql.ts'

/** So many days before a report is due somebody should begin to write it. */
const DAYS_AHEAD = 14

/** What a business asks of its counsellor: a report that is due, capital that waits, a milestone to affirm. */
export const enterpriseAttention: AttentionSource = async (rows, personIds, today) => {
  const found = await rows<{ personId: string } & AttentionReason>(sql`
    select person_id as "personId", reason.kind, reason.since::text as "sinceOn"
    from people.enterprise_member member cross join lateral (
      select 'LPJ_DUE' as kind, report_due_on as since from people.capital_tranche
        where enterprise_id = member.enterprise_id and report_state in ('DRAFT', 'RETURNED')
          and report_due_on <= ${addDays(today, DAYS_AHEAD)}::date
      union all
      select 'CAPITAL_WAITING', coalesce(decided_on, verified_on, applied_on)
        from people.capital_application application
        where enterprise_id = member.enterprise_id and (state in ('APPLIED', 'VERIFIED') or state = 'APPROVED'
          and not exists (select from people.capital_tranche where application_id = application.id))
      union all
      select 'MILESTONE_TO_AFFIRM', reached_on from people.enterprise_milestone
        where enterprise_id = member.enterprise_id and affirmation = 'OPEN') reason
    where left_on is null and person_id = any (${`{${personIds.join(',')}}`}::uuid[])
    order by reason.since, reason.kind`)
  return new Map(
    [...Map.groupBy(found, ({ personId }) => personId)].map(([personId, reasons]) => [
      personId,
      reasons.map(({ kind, sinceOn }): AttentionReason => ({ kind, sinceOn })),
    ]),
  )
}
