import { afterAll, beforeAll, expect, it } from 'vitest'
import { seededRandom } from '../demo/random.ts'
import { type AdviceWorld, adviceWorld, inHours } from './advice.fixture.ts'

let world: AdviceWorld
beforeAll(async () => {
  world = await adviceWorld()
})
afterAll(() => world.database.close())

const NOT_HELD = {
  outcome: 'NOT_HELD',
  notHeldBy: 'LOGISTICS',
  contactMinutes: 0,
  topics: [],
  advice: '',
}

/** An appointment, whatever became of it: one chain of sessions, of which the last counts. */
interface Appointment {
  session: { id: string; version: number; state: string }
  isRecent: boolean
}

it.each([1, 2])('a supervisor counts each appointment of a random history once (%i)', async (seed) => {
  const random = seededRandom(`load ${seed}`)
  const counsellor = await world.aMember('COUNSELLOR')
  const supervisor = await world.aMember('SUPERVISOR')
  const clients = [await world.aClient(counsellor), await world.aClient(counsellor)]
  const some = () => (random.chance(0.4) ? clients : [random.pick(clients)]).map(({ id }) => id)
  const appointments: Appointment[] = []
  const keep = (at: number, { session, errors }: { session: Appointment['session']; errors: unknown }) => {
    expect(errors).toEqual([])
    appointments[at] = { session, isRecent: true }
  }
  const outcome = () => (random.chance(0.6) ? {} : NOT_HELD)
  for (let step = 0; step < 14; step += 1) {
    const at = random.int(0, Math.max(0, appointments.length - 1))
    const known = appointments[at]?.session
    if (known?.state === 'PLANNED' && random.chance(0.4))
      keep(at, await world.log(counsellor, [], { planned: known.id }, outcome()))
    else if (known && known.state !== 'HELD' && random.chance(0.5))
      keep(
        at,
        await world.send(counsellor, 'rescheduleSession', {
          session: known.id,
          expectedVersion: known.version,
          startsAt: inHours(random.int(1, 100)),
        }),
      )
    else if (random.chance(0.5))
      keep(
        appointments.length,
        await world.send(counsellor, 'planSession', {
          participants: some(),
          startsAt: inHours(random.int(1, 100)),
          medium: 'VISIT',
          idempotencyKey: crypto.randomUUID(),
        }),
      )
    else {
      const days = random.pick([1, 20, 29, 32, 50])
      keep(
        appointments.length,
        await world.log(counsellor, some(), {}, { ...outcome(), startsAt: inHours(-24 * days) }),
      )
      appointments[appointments.length - 1]!.isRecent = days <= 30
    }
  }
  const counted = (state: string) =>
    appointments.filter(({ session, isRecent }) => isRecent && session.state === state).length
  const { data } = await world.ask(supervisor, '{ counsellors { id load { heldCount notHeldCount } } }')
  const { load } = data.counsellors.find(({ id }: { id: string }) => id === counsellor.id)
  expect(load).toEqual({ heldCount: counted('HELD'), notHeldCount: counted('NOT_HELD') })
  expect(appointments.length).toBeGreaterThan(3)
})
