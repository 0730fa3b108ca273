import { pictureOf, SHOWN_STATES, type ShownState } from '@titian/shared/introductions/picture.ts'
import { type IntroductionState, isDisclosed } from '@titian/shared/introductions/state.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationDatabase } from '../../test/database.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { findHandles } from './find-handles.ts'
import { SCENES } from './introduction-scenes.ts'
import { MAIN_EMPLOYER } from './partners.ts'
import { seedIntroductions } from './seed-introductions.ts'

const today = jakartaDay(new Date())
let database: Database
beforeAll(async () => {
  database = await demonstrationDatabase()
})
afterAll(() => database.close())

const as = <T>(act: (tx: Tx) => Promise<T>) => database.transaction('titian_command', systemFacts(today), act)
const ask = <T>(query: ReturnType<typeof sql<T>>) => as((tx) => tx.rows<T>(query))

describe('introductions of the demonstration', () => {
  it('stand in every state that the employer whose persona searches can see', async () => {
    const states = await ask<{ state: string }>(sql`
      select distinct shown_state as state from hire.introduction i join org.organisation o on o.id = i.organisation_id
      where o.name = ${MAIN_EMPLOYER}`)
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(SHOWN_STATES))
  })

  it('are all there: for each scene somebody was found', async () => {
    const [count] = await ask<{ n: number }>(sql`select count(*)::int as n from hire.introduction`)
    expect(count?.n).toBe(SCENES.length)
  })

  it('show an employer what its picture may show, and no more than the last batch told', async () => {
    const rows = await ask<{ state: IntroductionState; shown: ShownState; disclosed: boolean }>(sql`
      select t.state, i.shown_state as shown, t.disclosed_on is not null as disclosed
      from people.introduction t join hire.introduction i using (id)`)
    for (const { state, shown, disclosed } of rows)
      expect(
        [false, true].map((isReleased) => pictureOf({ state, wasDisclosed: disclosed }, isReleased)),
      ).toContain(shown)
    const untold = rows.filter(({ state, shown }) => state === 'DECLINED' && shown === 'REQUESTED')
    expect(untold).toHaveLength(1)
  })

  it('open a name only with both consents in force, and nowhere else', async () => {
    const rows = await ask<{
      state: IntroductionState
      open: boolean
      consents: number
      contact: boolean
    }>(sql`
      select t.state, d.introduction_id is not null as open, c.introduction_id is not null as contact,
        (select count(distinct purpose)::int from people.consent where person_id = t.person_id and withdrawn_at is null
          and until_on >= d.open_until and given_at::date <= t.disclosed_on
          and (purpose = 'SHOW' or id = t.consent_id and recipient_id = t.organisation_id)) as consents
      from people.introduction t left join hire.disclosed_person d on d.introduction_id = t.id
        left join hire.disclosed_contact c on c.introduction_id = t.id`)
    for (const row of rows)
      expect(row).toMatchObject({
        open: isDisclosed(row.state),
        contact: isDisclosed(row.state),
        ...(isDisclosed(row.state) && { consents: 2 }),
      })
  })

  it("reach whoever is inside through an office with a telephone, which isn't the unit", async () => {
    const rows = await ask<{ office: string; phone: string | null; unit: string }>(sql`
      select c.office, c.phone, u.name as unit from hire.disclosed_contact c
        join people.participant p using (person_id) join org.organisation u on u.id = p.unit_id where c.of = 'OFFICE'`)
    expect(rows.length).toBeGreaterThan(1)
    for (const { office, phone, unit } of rows) {
      expect(phone).toMatch(/^0800-0000-44/)
      expect(office).not.toContain(unit.replace(/^\S+ Contoh /, ''))
    }
  })

  it("leave a question to the participant's persona, and several to the sheets of both units", async () => {
    const { person, units } = (await as(findHandles)) ?? {}
    const waiting = await ask<{ personId: string; unitId: string }>(sql`
      select person_id as "personId", unit_id as "unitId" from people.introduction where state = 'REQUESTED'`)
    expect(waiting.filter(({ personId }) => personId === person?.personId)).toHaveLength(1)
    const officers = units?.find(({ name }) => name === 'Lapas Contoh Tirta Raya')?.id
    for (const unit of [person?.unitId, officers])
      expect(waiting.filter(({ unitId }) => unitId === unit).length).toBeGreaterThan(1)
  })

  it('have a placement behind each hiring, and a journey that moved with the first day', async () => {
    const rows = await ask(sql`
      select t.starts_on = p.starts_on as "sameDay", t.offered_wage = p.wage as "sameWage", j.stage,
        exists (select from people.card_origin o where o.person_id = t.person_id) as "hasCard"
      from people.introduction t left join people.placement p on p.introduction_id = t.id
        join people.journey j on j.person_id = t.person_id where t.state = 'HIRED' order by t.starts_on`)
    const same = { sameDay: true, sameWage: true, hasCard: false }
    expect(rows).toEqual([
      { ...same, stage: 'PLACED' },
      { ...same, stage: 'JOB_READY' },
    ])
  })

  it('are told once', async () => {
    const handles = await as(findHandles)
    const count = () => ask<{ n: number }>(sql`select count(*)::int as n from people.introduction_step`)
    const before = await count()
    if (handles) await seedIntroductions(database, handles, { today, holidays: new Set(), hiring: [] })
    expect(await count()).toEqual(before)
  })
})

describe('placements of the demonstration', () => {
  it('stand behind every journey that came as far as work, and are over where it left the path', async () => {
    const [found] = await ask<{ without: number; open: number; below: number; unknown: number }>(sql`
      select count(*) filter (where p.id is null)::int as without,
        count(*) filter (where p.ended_on is null and stage not in ('PLACED', 'SUSTAINED'))::int as open,
        count(*) filter (where wage < minimum_wage)::int as below,
        count(*) filter (where p.id is not null and wage is null)::int as unknown
      from people.journey_step s join people.journey j on j.id = s.journey_id
        left join people.placement p on p.person_id = s.person_id where s.to_stage = 'PLACED'`)
    expect(found).toMatchObject({ without: 0, open: 0 })
    expect(found?.below).toBeGreaterThan(20)
    expect(found?.unknown).toBeGreaterThan(20)
  })
})
