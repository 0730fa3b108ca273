import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { App } from '../../src/app.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId } from '../../src/platform/graphql/type-id.ts'
import { appOver } from '../app-over.ts'
import { CREATING } from '../commands/creating.ts'
import { EDITING } from '../commands/editing.ts'
import { sender } from '../commands/send.ts'
import { type World, worldOf } from '../commands/world.ts'
import { type Ground, groundOf, killedAfter, LIMIT, openGround, ROUNDS } from './crash-ground.ts'
import { halfDone } from './half-done.ts'

let ground: Ground
beforeAll(async () => {
  ground = await groundOf(inject('demonstration'), 'commanding')
})
afterAll(() => ground.remove())

const open = async (): Promise<App> => {
  const { database, queue } = await openGround(ground)
  return appOver(database, queue, () => new Date())
}

interface Said {
  trying?: string
  mutation?: string
  input?: object
  edited?: { expectedVersion: number }
  made?: string | null
  refusals?: string[]
}

/** Lets a process send commands until it is killed in the middle of one; gives all that it said. */
const killedWhileCommanding = (life: number, after: number, then: number) =>
  killedAfter('./keep-commanding.ts', [ground.where, String(life)], (line) => JSON.parse(line) as Said, {
    isEnough: (said) => said.length >= after,
    then,
  })

describe('kill -9 while commands are given', { timeout: LIMIT }, () => {
  it(`loses nothing that was acknowledged, leaves nothing half done and doubles nothing, ${ROUNDS} times`, async () => {
    const made: { mutation: string; id: string }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const said = await killedWhileCommanding(round + 1, 30 + ((round * 13) % 60), (round * 7) % 40)
      const done = said.filter(({ mutation, refusals }) => mutation && refusals?.length === 0)
      // Whatever may be refused in later turns, in its first turn each life gets through most of the corpus.
      expect(new Set(done.map(({ mutation }) => mutation)).size).toBeGreaterThan(8)
      made.push(...done.flatMap(({ mutation = '', made: id }) => (id ? [{ mutation, id }] : [])))
      const app = await open()
      const world = await worldOf(app)
      expect(await halfDone(world)).toEqual([])
      expect(await lost(world, made)).toEqual([])
      for (const { mutation, versionNow } of EDITING) {
        const edits = done.filter((one) => one.mutation === mutation && one.edited)
        const acknowledged = Math.max(0, ...edits.map(({ edited }) => (edited?.expectedVersion ?? 0) + 1))
        if (versionNow) expect(await versionNow(world), mutation).toBeGreaterThanOrEqual(acknowledged)
      }
      await expectOneEffectOf(
        said.findLast(({ trying }) => trying),
        world,
        app,
      )
      await app.engine.stop()
      await app.http.close()
      await app.installation.close()
    }
  })
})

/** Tables whose rows are known outside by another column than their own id. */
const KEYS: Record<string, string> = {
  'people.capital_application': 'enterprise_id',
  'people.capital_tranche': 'enterprise_id',
  'people.participant': 'person_id',
  'people.session_note': 'session_id',
}

/** What was acknowledged and is not there. */
const lost = async (world: World, made: readonly { mutation: string; id: string }[]) => {
  const missing = []
  for (const { mutation, id } of made) {
    const { table, idPrefix } = CREATING.find((one) => one.mutation === mutation) ?? {}
    const uuid = idPrefix && fromTypeId(idPrefix, id)
    if (!table || !uuid) continue
    const key = sql.ref(KEYS[table] ?? 'id')
    const found = await world.rows(sql`select 1 from ${sql.table(table)} where ${key} = ${uuid}::uuid`)
    if (found.length === 0) missing.push({ mutation, id })
  }
  return missing
}

/** What was under way when the process died is sent again, twice: it happened once, or happens once now. */
const expectOneEffectOf = async (said: Said | undefined, world: World, app: App) => {
  const creating = CREATING.find(({ mutation }) => mutation === said?.trying)
  if (!creating || !said?.input) return
  const send = sender(app)
  const first = await send(world.viewers[creating.as], creating.mutation, said.input)
  const again = await send(world.viewers[creating.as], creating.mutation, said.input)
  expect(again).toEqual(first)
  expect(first.failure).toBeNull()
}
