import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Editing } from './command.ts'
import { aClient } from './creating-advice.ts'
import type { Send } from './send.ts'
import type { World } from './world.ts'

const content = (world: World, advice: string) => ({
  outcome: 'HELD',
  startsAt: `${world.today}T00:00:00+07:00`,
  medium: 'PHONE',
  contactMinutes: 30,
  topics: ['FINANCE'],
  advice,
})

const aSession = async (world: World, send: Send): Promise<string | null> =>
  (
    await send(world.viewers.counsellor, 'logSession', {
      participants: [aClient(world, 3)],
      content: content(world, 'Saran pertama'),
      actions: [{ text: 'Beli timbangan', owner: 'PERSON', dueOn: world.today }],
      idempotencyKey: crypto.randomUUID(),
    })
  ).made

const anAction = async (world: World, send: Send): Promise<string> => {
  await aSession(world, send)
  const [row] = await world.rows<{ id: string }>(
    sql`select action.id from people.agreed_action action join people.advice_session session on session.id = session_id
      where action.state = 'OPEN' and action.version = 1 and action.counsellor_id = ${world.viewers.counsellor.membershipId}::uuid
      order by session.recorded_at desc, action.id limit 1`,
  )
  return toTypeId('act', row?.id ?? '')
}

/** What counsellors change. */
export const EDITING_ADVICE: readonly Editing[] = [
  {
    mutation: 'amendSession',
    as: 'counsellor',
    lost: 'SessionConflict',
    look: async (world, send) => {
      const session = await aSession(world, send)
      return (racer) => ({ session, expectedVersion: 1, content: content(world, `Ubahan ${racer}`) })
    },
  },
  {
    mutation: 'rescheduleSession',
    as: 'counsellor',
    look: async (world, send) => {
      const planned = await send(world.viewers.counsellor, 'planSession', {
        participants: [aClient(world, 4)],
        startsAt: new Date(Date.parse(world.today) + 5 * 86_400_000).toISOString(),
        medium: 'VISIT',
        idempotencyKey: crypto.randomUUID(),
      })
      return (racer) => ({
        session: planned.made,
        expectedVersion: 1,
        startsAt: new Date(Date.parse(world.today) + (6 + (racer % 20)) * 86_400_000).toISOString(),
      })
    },
  },
  {
    mutation: 'completeAction',
    as: 'counsellor',
    look: async (world, send) => {
      const action = await anAction(world, send)
      return () => ({ action, expectedVersion: 1 })
    },
  },
  {
    mutation: 'dropAction',
    as: 'counsellor',
    look: async (world, send) => {
      const action = await anAction(world, send)
      return (racer) => ({ action, expectedVersion: 1, reason: `Sudah tidak perlu ${racer}` })
    },
  },
]
