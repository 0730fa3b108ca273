import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const rows = <T>(query: RawBuilder<T>) =>
  app.installation.database.transaction('titian_command', systemFacts('2026-11-24'), (tx) => tx.rows(query))

describe('the businesses of the demonstration', () => {
  it('stand at every stage, and have capital and reports in every state that somebody can act on', async () => {
    const stages = await rows<{ stage: string }>(
      sql`select distinct stage from people.enterprise order by stage`,
    )
    expect(stages.map(({ stage }) => stage)).toEqual([
      'CLOSED',
      'GROWN',
      'IDEA',
      'PLAN',
      'REGISTERED',
      'TRADING',
    ])
    const states = await rows<{ state: string }>(
      sql`select distinct state from people.capital_application order by state`,
    )
    expect(states.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['APPLIED', 'APPROVED', 'SETTLED', 'VERIFIED']),
    )
    const reports = await rows<{ state: string }>(
      sql`select distinct report_state as state from people.capital_tranche order by state`,
    )
    expect(reports.map(({ state }) => state)).toEqual(['ACCEPTED', 'DRAFT', 'RETURNED', 'SUBMITTED'])
  })

  it('trade only with their number and something affirmed, and are those of people who are placed', async () => {
    expect(
      await rows(sql`
        select enterprise.id from people.enterprise join people.enterprise_member on enterprise_id = enterprise.id
          join people.journey using (person_id)
        where enterprise.stage in ('TRADING', 'GROWN') and (journey.stage not in ('PLACED', 'SUSTAINED')
          or not exists (select from people.enterprise_licence licence where licence.enterprise_id = enterprise.id
            and kind = 'NIB' and state = 'HELD')
          or not exists (select from people.enterprise_milestone milestone where milestone.enterprise_id = enterprise.id
            and kind = 'FIRST_SALE' and affirmation = 'AFFIRMED'))`),
    ).toEqual([])
    expect(
      await rows(sql`
        select enterprise.id from people.enterprise join people.enterprise_member on enterprise_id = enterprise.id
          join people.journey using (person_id)
        where journey.stage = 'SUSTAINED' and not exists (select from people.survival_check survival
          where survival.enterprise_id = enterprise.id and month = 12 and finding = 'ALIVE')`),
    ).toEqual([])
  })

  it('account for each report that was handed in to the rupiah, with a photograph for every line', async () => {
    expect(
      await rows(sql`
        select tranche.id from people.capital_tranche tranche join people.receipt_line line on tranche_id = tranche.id
        where report_state <> 'DRAFT' group by tranche.id, tools, materials
        having sum(amount) <> tools + materials or bool_or(file_id is null)`),
    ).toEqual([])
    const [known] = await rows<{ count: number }>(
      sql`select count(*)::int as count from people.stored_file where kind = 'RECEIPT'`,
    )
    expect(known?.count).toBeGreaterThan(10)
  })

  it('never began, moved or ended on a day that has not come', async () => {
    expect(
      await rows(sql`
        select id from people.enterprise_step where effective_on > (select max(recorded_at)::date from people.enterprise_step)
        union all select id from people.enterprise where opened_on > since or trading_since < opened_on`),
    ).toEqual([])
  })
})
