import { addDays } from '@titian/shared/participants/calendar.ts'
import { sql } from '../../src/platform/database/sql.ts'
import type { Send } from './send.ts'
import { idFrom, type World } from './world.ts'

export const vacancy = (world: World, title: string) => ({
  title,
  occupation: '7212-welder',
  skills: ['weld-smaw'],
  region: '32.73',
  places: 2,
  employmentKind: 'PERMANENT',
  wageFrom: 5_000_000,
  openUntilOn: addDays(world.today, 40),
})

/** A new vacancy of the employer. */
export const aVacancy = async (world: World, send: Send): Promise<string | null> => {
  const content = vacancy(world, 'Juru las')
  const posted = await send(world.viewers.employer, 'postVacancy', {
    content,
    idempotencyKey: crypto.randomUUID(),
  })
  return posted.made
}

/** Somebody of the unit in this stage. */
export const somebodyAt = (world: World, stage: string) =>
  idFrom(
    world,
    'ptc',
    sql`select person_id as id from people.journey where unit_id = ${world.unitId}::uuid and stage = ${stage}
      order by person_id limit 1`,
  )

/** Somebody with a card, another one for another turn. */
export const aCandidate = (world: World, turn: number): Promise<string> =>
  idFrom(
    world,
    'cnd',
    sql`select id from card.card where not exists (select 1 from card.hidden where card_id = card.id)
      order by id offset ${turn % 50} limit 1`,
  )
