import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { releaseAnswers } from '../../src/introductions/release-answers.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../../src/platform/graphql/type-id.ts'
import { type TestApp, testApp } from '../app.ts'
import { aVacancy } from '../commands/found.ts'
import { type Send, sender } from '../commands/send.ts'
import { type World, worldOf } from '../commands/world.ts'
import { firstDifference } from './employer-corpus.ts'
import { everyRoot } from './every-root.ts'

const WORKPLACE = 'Kenari gudang terlarang'
const CITATION = 'Kenari UU 99/2099 pasal 1'

describe('a request that a law lets nobody pass on', () => {
  let app: TestApp
  let world: World
  let send: Send
  let days = 0
  const start = Date.now()
  beforeAll(async () => {
    app = await testApp({ now: () => new Date(start + days * 86_400_000) })
    world = await worldOf(app)
    send = sender(app)
  }, 60_000)
  afterAll(() => app.close())

  /** A request for somebody of the unit with a card, whom this employer was not told of before, and everything that the employer can then read. */
  const asked = async (vacancy: string) => {
    const [row] = await world.rows<{ card: string }>(sql`
      select card_id as card from people.card_origin join people.participant using (person_id)
      where unit_id = ${world.unitId}::uuid
        and not exists (select from people.introduction i where i.person_id = participant.person_id)
      order by card_id limit 1`)
    const candidate = toTypeId('cnd', row?.card ?? '')
    const request = { vacancy, candidate, idempotencyKey: crypto.randomUUID() }
    const { made, refusals } = await send(world.viewers.employer, 'requestIntroduction', request)
    expect(refusals).toEqual([])
    return { introduction: made ?? '', request: toTypeId('irq', fromTypeId('itd', made ?? '') ?? '') }
  }
  const seen = async (held: string[]) => {
    for (const meter of ['app.cost_bucket', 'app.key_usage'])
      await world.rows(sql`delete from ${sql.table(meter)}`)
    return everyRoot(app, world.viewers.employer, held)
  }

  it('changes no byte of what its employer reads, and ends with the batch like a no of the person', async () => {
    const added = await send(world.viewers.administrator, 'addLawfulExclusion', {
      workplace: WORKPLACE,
      citation: CITATION,
    })
    expect([added.refusals, added.failure]).toEqual([[], null])
    const [exclusion] = await world.rows<{ id: string }>(sql`select id from app.lawful_exclusion`)
    const vacancy = (await aVacancy(world, send)) ?? ''
    const excluded = await asked(vacancy)
    const held = [vacancy, excluded.introduction]
    const before = await seen(held)

    const done = await send(world.viewers.placement, 'excludeIntroduction', {
      introduction: excluded.request,
      exclusion: toTypeId('lex', exclusion?.id ?? ''),
    })
    expect([done.refusals, done.failure]).toEqual([[], null])
    expect(firstDifference(before, await seen(held))).toBeNull()
    // And then as if it were a no: both of one vacancy, told by the same batch, are the same words.
    const refused = await asked(vacancy)
    await send(world.viewers.placement, 'answerIntroduction', { introduction: refused.request, answer: 'NO' })
    days = 4
    const { today } = app.operationFor({ kind: 'PUBLIC' }, 'page', 'id')
    await app.installation.database.transaction('titian_command', systemFacts(today), (tx) =>
      releaseAnswers(tx, today),
    )
    const rows = await world.rows<Record<string, unknown>>(sql`
      select to_jsonb(i) - 'id' - 'card_id' - 'idempotency_key' - 'request_digest' as picture from hire.introduction i
      where id = any (${[excluded, refused].map(({ introduction }) => fromTypeId('itd', introduction))}::uuid[])`)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ picture: { shown_state: 'NOT_AVAILABLE' } })
    expect(rows[1]).toEqual(rows[0])
    const told = (await seen([...held, refused.introduction, toTypeId('lex', exclusion?.id ?? '')])).join()
    expect(told).toContain('NOT_AVAILABLE')
    for (const word of [WORKPLACE, CITATION, 'EXCLUDED', 'LAWFUL']) expect(told).not.toContain(word)
  }, 120_000)

  it('stands in a table that no employer, public or key can name', async () => {
    for (const role of ['titian_employer', 'titian_public', 'titian_projector'])
      expect(
        await world.rows(sql`select has_table_privilege(${role}, 'app.lawful_exclusion', 'select') as may`),
      ).toEqual([{ may: false }])
  })
})
