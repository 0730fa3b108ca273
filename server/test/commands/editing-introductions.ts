import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Editing } from './command.ts'
import { aVacancy } from './found.ts'
import type { Send } from './send.ts'
import { idFrom, type World } from './world.ts'

/** What an employer changes about an introduction that it looked at. */
export const EDITING_INTRODUCTIONS: readonly Editing[] = [
  {
    mutation: 'withdrawIntroduction',
    as: 'employer',
    look: async (world, send) => {
      const introduction = await anIntroduction(world, send)
      return () => ({ introduction, expectedVersion: 1 })
    },
  },
  {
    mutation: 'moveIntroduction',
    as: 'employer',
    look: async (world, send) => {
      const introduction = await anIntroduction(world, send)
      const expectedVersion = await withOpenName(world, send, introduction)
      return (racer) => ({
        introduction,
        expectedVersion,
        ...(racer % 2 === 0 ? { to: 'INTERVIEW' } : { to: 'OFFER', offeredWage: 5_000_000 }),
      })
    },
  },
  {
    mutation: 'undoIntroductionMove',
    as: 'employer',
    look: async (world, send) => {
      const introduction = await anIntroduction(world, send)
      const opened = await withOpenName(world, send, introduction)
      const move = { introduction, expectedVersion: opened, to: 'INTERVIEW' }
      await send(world.viewers.employer, 'moveIntroduction', move)
      return () => ({ introduction, expectedVersion: opened + 1 })
    },
  },
  {
    mutation: 'nameRecipient',
    as: 'employer',
    look: async (world, send) => {
      const introduction = await anIntroduction(world, send)
      const expectedVersion = await withOpenName(world, send, introduction)
      const [colleague] = await world.rows<{ id: string }>(sql`
        select account_id as id from hire.members_of(${world.employerId}::uuid)
        where account_id <> ${world.viewers.employer.accountId}::uuid limit 1`)
      return () => ({ introduction, recipient: toTypeId('acc', colleague?.id ?? ''), expectedVersion })
    },
  },
]

/** A request for somebody who was not asked for before. */
const anIntroduction = async (world: World, send: Send): Promise<string> => {
  const candidate = await idFrom(
    world,
    'cnd',
    sql`select card.id from card.card where not exists (
      select 1 from hire.introduction where card_id = card.id)
      and not exists (select 1 from card.hidden where card_id = card.id) order by card.id limit 1`,
  )
  const asked = await send(world.viewers.employer, 'requestIntroduction', {
    vacancy: await aVacancy(world, send),
    candidate,
    idempotencyKey: crypto.randomUUID(),
  })
  if (!asked.made) throw new Error(`Nobody was asked: ${asked.refusals}`)
  return asked.made
}

/** The person says yes; gives the version of the employer's picture after that. */
const withOpenName = async (world: World, send: Send, introduction: string): Promise<number> => {
  const id = fromTypeId('itd', introduction)
  const [row] = await world.rows<{ personId: string }>(
    sql`select person_id as "personId" from people.introduction where id = ${id}::uuid`,
  )
  await send({ ...world.viewers.person, personId: row?.personId ?? '' }, 'answerIntroduction', {
    introduction: toTypeId('irq', id ?? ''),
    answer: 'YES',
  })
  const [shown] = await world.rows<{ version: number }>(
    sql`select version from hire.introduction where id = ${id}::uuid`,
  )
  return shown?.version ?? 0
}
