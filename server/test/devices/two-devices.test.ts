import type { Entry, Outcome } from '@titian/shared/advice/outbox.ts'
import type { SessionContent } from '@titian/shared/advice/session-log.ts'
import { execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../../src/platform/graphql/type-id.ts'
import { type TestApp, testApp } from '../app.ts'
import { aClient } from '../commands/creating-advice.ts'
import { type World, worldOf } from '../commands/world.ts'
import { type Cut, Device, type Server } from './device.ts'
import { Ledger } from './ledger.ts'

const STEPS = 60
const FIELDS = ['advice', 'contactMinutes', 'travelMinutes'] as const

const CONTENT = `id version state startsAt medium notHeldBy contactMinutes preparationMinutes travelMinutes
  note { topics advice trend conflictOfInterest }`
const LOG = parse(
  `mutation Writing($input: LogSessionInput!) { logSession(input: $input) { session { ${CONTENT} } errors { __typename } } }`,
)
const AMEND =
  parse(`mutation Writing($input: AmendSessionInput!) { amendSession(input: $input) { session { ${CONTENT} }
  errors { __typename ... on SessionConflict { session { ${CONTENT} } } } } }`)
const LOOK = parse(`query Looking($id: ID!) { session(id: $id) { ${CONTENT} } }`)

interface Told {
  id: string
  version: number
  state: string
  startsAt: Date
  note: object
}

const contentOf = ({ id: _, version: __, state, startsAt, note, ...rest }: Told) =>
  ({
    ...rest,
    ...note,
    outcome: state,
    startsAt: new Date(startsAt).toISOString(),
  }) as unknown as SessionContent
const standing = (told: Told) => ({ version: told.version, content: contentOf(told) })

/** The same numbers for the same seed (mulberry32). */
const randomOf = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('two devices of one counsellor over a line that breaks', () => {
  let app: TestApp
  let world: World
  let server: Server
  beforeAll(async () => {
    app = await testApp()
    world = await worldOf(app)
    const ask = async (document: ReturnType<typeof parse>, variableValues: Record<string, unknown>) => {
      const contextValue = app.operationFor(world.viewers.counsellor, 'page', 'en', '203.0.113.7')
      contextValue.name = 'Writing'
      const answer = await execute({ schema: app.engine.schema, document, variableValues, contextValue })
      await contextValue.finish()
      if (answer.errors) throw answer.errors[0]
      return JSON.parse(JSON.stringify(answer.data)) as Record<string, never>
    }
    server = {
      look: async (id) => standing((await ask(LOOK, { id }))['session'] as unknown as Told),
      send: async ({ key, command, input, target }: Entry): Promise<Outcome> => {
        if (command === 'LogSession') {
          const said = { ...(input as object), idempotencyKey: key }
          const { session, errors } = (await ask(LOG, { input: said }))['logSession'] as never as Payload
          if (!session || errors.length > 0) return refused(errors)
          return { kind: 'ACCEPTED', made: { id: session.id, ...standing(session) } }
        }
        if (!target || 'key' in target) throw new Error('Sent before its session was known')
        const { content } = input as { content: SessionContent }
        const said = { session: target.id, expectedVersion: target.version, content }
        const { session, errors } = (await ask(AMEND, { input: said }))['amendSession'] as never as Payload
        const stands = errors.find((error) => error.session)?.session
        if (stands) return { kind: 'CONFLICT', sentences: [], stands: standing(stands) }
        if (!session || errors.length > 0) return refused(errors)
        return { kind: 'ACCEPTED', made: { id: session.id, ...standing(session) } }
      },
    }
  })
  afterAll(() => app.close())

  it.each([1, 2, 3, 4, 5])(
    'ends with every session once and no word lost unseen, from seed %i',
    async (seed) => {
      const random = randomOf(seed)
      const ledger = new Ledger()
      const devices = [new Device(server, ledger, random), new Device(server, ledger, random)] as const
      const cut = (): Cut => {
        const at = random()
        return at < 0.25 ? 'REQUEST_LOST' : at < 0.5 ? 'ANSWER_LOST' : 'NONE'
      }
      let turn = 0
      const change = () => {
        turn += 1
        const field = FIELDS[Math.floor(random() * FIELDS.length)] ?? 'advice'
        return [field, field === 'advice' ? `Saran ${seed} ${turn}` : 100 + turn] as const
      }
      for (let step = 0; step < STEPS; step += 1) {
        const device = devices[random() < 0.5 ? 0 : 1]
        const act = random()
        const arrived = await sessionsOf(ledger)
        if (act < 0.12 || (arrived.length === 0 && act < 0.3)) device.log(aClient(world, seed), fresh(seed))
        else if (act < 0.25) device.amendWaiting(...change())
        else if (act < 0.55 && arrived.length > 0)
          await device.amend(arrived[Math.floor(random() * arrived.length)] ?? '', ...change())
        else if (act < 0.65) device.choose()
        else await device.flush(cut)
      }
      for (let round = 0; round < 100 && devices.some(({ outbox }) => outbox.length > 0); round += 1)
        for (const device of devices) {
          device.choose()
          await device.flush(() => 'NONE')
        }
      expect(devices.map(({ outbox }) => outbox)).toEqual([[], []])
      expect(ledger.logged.length).toBeGreaterThan(1)
      const sessions = await sessionsOf(ledger)
      expect(sessions).toHaveLength(ledger.logged.length)

      const stood = new Set<string>()
      for (const session of sessions) {
        const versions = [...(await historyOf(session)), (await server.look(session)).content]
        for (const [at, content] of versions.entries())
          for (const field of FIELDS) {
            const before = versions[at - 1]
            stood.add(`${field} ${content[field]}`)
            if (before && before[field] !== content[field])
              expect(
                ledger.wasMeant(field, before[field], content[field]),
                `${field}: ${before[field]} gave way to ${content[field]}, which nobody meant`,
              ).toBe(true)
          }
      }
      const lost = [...ledger.written.values()].filter(
        ({ field, value }) => !stood.has(`${field} ${value}`) && !ledger.wasLetGo(field, value),
      )
      expect(lost).toEqual([])
    },
    30_000,
  )

  /** Every session that stands under one of the keys, as often as it stands. */
  const sessionsOf = async ({ logged }: Ledger): Promise<string[]> => {
    const rows = await world.rows<{ id: string }>(
      sql`select id from people.advice_session where idempotency_key = any (${`{${logged.join(',')}}`}::text[])
        order by recorded_at, id`,
    )
    return rows.map(({ id }) => toTypeId('ses', id))
  }

  const historyOf = async (session: string): Promise<SessionContent[]> => {
    const rows = await world.rows<{ was: SessionContent }>(
      sql`select was from people.session_amendment where session_id = ${fromTypeId('ses', session)}::uuid order by version`,
    )
    return rows.map(({ was }) => was)
  }
})

interface Payload {
  session: Told | null
  errors: { __typename: string; session?: Told }[]
}

const refused = (errors: Payload['errors']): Outcome => ({
  kind: 'REFUSED',
  sentences: errors.map(({ __typename }) => __typename),
})

const fresh = (seed: number): SessionContent => ({
  outcome: 'HELD',
  startsAt: new Date(Date.now() - 3_600_000).toISOString(),
  medium: 'PHONE',
  notHeldBy: null,
  contactMinutes: 30,
  preparationMinutes: 0,
  travelMinutes: 0,
  topics: ['PLAN'],
  advice: `Saran pertama ${seed}`,
  trend: null,
  conflictOfInterest: '',
})
