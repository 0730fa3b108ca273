import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import { type TestApp, testApp } from '../app.ts'
import { aVacancy } from '../commands/found.ts'
import { type Send, sender } from '../commands/send.ts'
import { type World, worldOf } from '../commands/world.ts'
import { corpusOf, firstDifference } from './employer-corpus.ts'
import { everyRoot } from './every-root.ts'

describe('after a person withdrew', () => {
  let app: TestApp
  let world: World
  let send: Send
  let card: string
  let others: string[]
  let vacancy: string
  beforeAll(async () => {
    app = await testApp()
    world = await worldOf(app)
    send = sender(app)
    card = await cardOf(world.personId)
    others = await othersThan(world.personId)
    vacancy = (await aVacancy(world, send)) ?? ''
    for (const candidate of [card, ...others])
      await send(world.viewers.employer, 'shortlistCandidate', { vacancy, candidate })
    for (const candidate of [card, others[0]])
      await send(world.viewers.employer, 'requestIntroduction', { vacancy, candidate })
  }, 60_000)
  afterAll(() => app.close())

  const cardOf = async (personId: string) => {
    const [row] = await world.rows<{ id: string }>(
      sql`select card_id as id from people.card_origin where person_id = ${personId}::uuid`,
    )
    return toTypeId('cnd', row?.id ?? '')
  }
  const othersThan = async (personId: string) => {
    const rows = await world.rows<{ id: string }>(
      sql`select card_id as id from people.card_origin where person_id <> ${personId}::uuid order by card_id limit 3`,
    )
    return rows.map(({ id }) => toTypeId('cnd', id))
  }

  const held = () => [card, vacancy, ...others]
  const everything = async () => [
    ...(await corpusOf(app)),
    ...(await everyRoot(app, world.viewers.employer, held())),
  ]
  /** Before each round: what an employer spent is in its answers too, and is its own. */
  const forgetMeters = async () => {
    for (const meter of ['app.cost_bucket', 'app.key_usage'])
      await world.rows(sql`delete from ${sql.table(meter)}`)
  }

  /** As the owner: not a row is left of them, in any table about people. */
  const forgetThePerson = () =>
    app.installation.database.transaction('titian_command', systemFacts(world.today), async (tx) => {
      await tx.rows(sql`set local role none`)
      await tx.rows(sql`set local session_replication_role = replica`)
      const tables = await tx.rows<{ name: string }>(sql`
        select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'person_id'
        where relnamespace = 'people'::regnamespace and relkind = 'r'`)
      for (const { name } of tables)
        await tx.rows(
          sql`delete from ${sql.table(`people.${name}`)} where person_id = ${world.personId}::uuid`,
        )
    })

  it('every answer to an employer is that of a database in which the person never was', async () => {
    await forgetMeters()
    const before = await everything()
    expect(before.some((text) => text.includes(card))).toBe(true)
    await forgetMeters()

    const consents = await world.rows<{ id: string }>(
      sql`select id from people.consent where person_id = ${world.personId}::uuid and withdrawn_at is null order by purpose desc`,
    )
    for (const { id } of consents) {
      const { refusals, failure } = await send(world.viewers.person, 'withdrawConsent', {
        consent: toTypeId('cns', id),
      })
      expect([...refusals, failure]).toEqual([null])
    }
    const after = await everything()
    expect(after.filter((text) => text.includes(card))).toEqual([])
    await forgetMeters()

    await forgetThePerson()
    await app.rooms.candidates.loadIndex()
    expect(firstDifference(after, await everything())).toBeNull()
  }, 300_000)

  it('a command that names their old id is refused as one that names nobody', async () => {
    const nobody = toTypeId('cnd', crypto.randomUUID())
    for (const mutation of ['shortlistCandidate', 'unshortlistCandidate', 'requestIntroduction']) {
      if (!app.engine.schema.getMutationType()?.getFields()[mutation]) continue
      const recipients = [toTypeId('acc', world.viewers.employer.accountId)]
      const request = (candidate: string) => ({
        vacancy,
        candidate,
        ...(mutation === 'requestIntroduction' && { recipients, idempotencyKey: candidate }),
      })
      const gone = await send(world.viewers.employer, mutation, request(card))
      expect(gone).toEqual(await send(world.viewers.employer, mutation, request(nobody)))
      if (mutation !== 'unshortlistCandidate') expect(gone.refusals.length).toBeGreaterThan(0)
    }
  })
})
