import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import type { Tx } from '../../src/platform/database/database.ts'
import { sql } from '../../src/platform/database/sql.ts'

/** A business of a person with a canary in every column that tells something; answers the ids that `node` finds. */
export const writeEnterprise = async (
  { rows }: Tx,
  { personId, unitId }: { personId: string; unitId: string },
  canary: {
    text: (dataClass: DataClass, what: string) => string
    date: (dataClass: DataClass, year: number) => string
  },
): Promise<string[]> => {
  const { text, date } = canary
  const [business] = await rows<{ id: string }>(sql`
    insert into people.enterprise (kind, stage, since, trading_since, occupation_code, region_code, opened_on)
    values ('INDIVIDUAL', 'TRADING', ${date('work', 1931)}::date, ${date('work', 1932)}::date, '7212-welder', '32.73',
      ${date('work', 1933)}::date) returning id`)
  const id = sql`${business!.id}::uuid`
  await rows(sql`insert into people.enterprise_member (enterprise_id, person_id, unit_id, is_leader, joined_on)
    values (${id}, ${personId}::uuid, ${unitId}::uuid, true, ${date('work', 1934)}::date)`)
  await rows(
    sql`insert into people.enterprise_name (enterprise_id, name) values (${id}, ${text('identity', 'business')})`,
  )
  await rows(sql`insert into people.enterprise_step (enterprise_id, to_stage, reason, effective_on, recorded_at)
    values (${id}, 'TRADING', 'SALE', ${date('work', 1935)}::date, now())`)
  await rows(sql`
    insert into people.business_plan (enterprise_id, customers, product, place, unit_name, price, unit_cost, fixed_costs,
      start_cost, monthly_units)
    values (${id}, ${text('contact', 'customers')}, ${text('contact', 'product')}, ${text('contact', 'place')},
      ${text('contact', 'unit')}, 1000, 1, '[]', 0, '[1,1,1,1,1,1,1,1,1,1,1,1]')`)
  await rows(sql`insert into people.enterprise_licence (enterprise_id, kind, state, number, valid_until)
    values (${id}, 'NIB', 'HELD', ${text('contact', 'nib')}, ${date('contact', 2096)}::date)`)
  await rows(sql`insert into people.market_link (enterprise_id, kind, counterparty, started_on, amount, recorded_at)
    values (${id}, 'ORDER', ${text('contact', 'buyer')}, ${date('contact', 1936)}::date, 1, now())`)
  const [milestone] = await rows<{ id: string }>(sql`
    insert into people.enterprise_milestone (enterprise_id, kind, reached_on, affirmation, recorded_at)
    values (${id}, 'FIRST_SALE', ${date('work', 1937)}::date, 'OPEN', now()) returning id`)
  await rows(sql`insert into people.survival_check (enterprise_id, month, finding, source, checked_on, recorded_at)
    values (${id}, 6, 'ALIVE', 'SEEN', ${date('work', 1938)}::date, now())`)
  const [scheme] = await rows<{ code: string }>(
    sql`select code from vocab.capital_scheme where version = 1 order by code limit 1`,
  )
  const [application] = await rows<{ id: string }>(sql`
    insert into people.capital_application (enterprise_id, scheme_code, scheme_version, amount, state, applied_on,
      verified_on, decided_on)
    values (${id}, ${scheme!.code}, 1, 20000000, 'APPROVED', ${date('contact', 1939)}::date,
      ${date('contact', 1940)}::date, ${date('contact', 1941)}::date) returning id`)
  await rows(sql`insert into people.capital_check (application_id, person_id, unit_id, is_unemployed, has_other_aid)
    values (${application!.id}::uuid, ${personId}::uuid, ${unitId}::uuid, true, false)`)
  const [tranche] = await rows<{ id: string }>(sql`
    insert into people.capital_tranche (enterprise_id, application_id, number, tools, materials, paid_on, report_due_on,
      report_state, recorded_at)
    values (${id}, ${application!.id}::uuid, 1, 1, 1, ${date('contact', 1942)}::date, ${date('contact', 2097)}::date,
      'DRAFT', now()) returning id`)
  await rows(sql`insert into people.receipt_line (enterprise_id, tranche_id, kind, what, amount, spent_on, recorded_at)
    values (${id}, ${tranche!.id}::uuid, 'TOOLS', ${text('contact', 'receipt')}, 1, ${date('contact', 1943)}::date, now())`)
  return [business!.id, milestone!.id]
}
