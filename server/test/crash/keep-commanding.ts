import 'reflect-metadata'
import { entities } from '../../src/entities.ts'
import { migrations } from '../../src/migrations.ts'
import { openPglite, openPostgres } from '../../src/platform/database/open.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { appOver } from '../app-over.ts'
import { CREATING } from '../commands/creating.ts'
import { EDITING } from '../commands/editing.ts'
import { sender } from '../commands/send.ts'
import { worldOf } from '../commands/world.ts'

/**
 * Sends every command of the corpus for ever. Says what it is about to make under which key before it sends it,
 * and what came of it once it is acknowledged.
 */
const [where = '', life = ''] = process.argv.slice(2)
const house = { entities, migrations }
const opened = where.startsWith('postgres')
  ? { database: await openPostgres(where, house), queue: { url: where } }
  : await openPglite({ dataDir: where }, house).then(({ database, pglite }) => ({
      database,
      queue: { pglite },
    }))
const app = await appOver(opened.database, opened.queue, () => new Date())
const world = await worldOf(app)
const send = sender(app)
const say = (line: object) => console.log(JSON.stringify(line))

for (let turn = Number(life) * 1_000; ; turn += 1) {
  // Earlier turns filled the vacancies that an employer may have open; they make room for this one's.
  await world.rows(sql`update hire.vacancy set closed_on = ${world.today}::date, closing_reason = 'FILLED'
    where organisation_id = ${world.employerId}::uuid and closed_on is null`)
  // And they stopped all other employers, of whom this one stops the next.
  await world.rows(sql`update org.employer_verification set state = 'VERIFIED'
    where state = 'SUSPENDED' and organisation_id <> ${world.employerId}::uuid`)
  for (const { mutation, as, request } of CREATING) {
    const input = { ...(await request(world, turn, send)), idempotencyKey: `crash ${mutation} ${turn}` }
    if (Object.values({ ...input }).includes(null as never)) continue
    say({ trying: mutation, input })
    const { made, refusals, failure } = await send(world.viewers[as], mutation, input)
    if (failure) throw new Error(`${mutation}: ${failure}`)
    say({ mutation, made, refusals })
  }
  for (const { mutation, as, look } of EDITING) {
    const input = (await look(world, send))(turn)
    // What a limit kept from being made can't be changed.
    if (Object.values({ ...input }).includes(null as never)) continue
    const { refusals, failure } = await send(world.viewers[as], mutation, input)
    if (failure) throw new Error(`${mutation}: ${failure}`)
    say({ mutation, edited: input, refusals })
  }
}
