import { createHmac } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { browser } from '../accounts/accounts.fixture.ts'
import { type AuthWorld, authWorld } from '../accounts/auth-world.ts'
import { authKeys, identifyWith } from '../accounts/identify.ts'
import { registerAuth } from '../accounts/register-auth.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { aViewer } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { idOf, type RightsWorld, rightsWorld } from './rights.fixture.ts'

export const OWN = '902174'

const GIVE = `mutation ($input: GiveKioskPinInput!) { giveKioskPin(input: $input) {
  firstPin { number pin validUntil } errors { __typename } } }`

type Screen = ReturnType<typeof browser>

/** A server with shared screens over a rights world, and a clock that tests may move. */
export interface KioskWorld extends RightsWorld {
  app: FastifyInstance
  auth: AuthWorld
  clock: { now: Date }
  later(seconds: number): void
  identify(screen: Screen): Promise<Viewer>
  registered(): Promise<OfPerson & { registerNumber: string }>
  // biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, field by field.
  give(person: OfPerson, viewer?: ReturnType<typeof aViewer>): Promise<any>
  /** Somebody who has chosen their own PIN, and the screen at which they did. */
  atKiosk(): Promise<{ person: OfPerson; screen: Screen; number: string }>
  close(): Promise<void>
}

export const kioskWorld = async (): Promise<KioskWorld> => {
  const world = await rightsWorld()
  // The API of these tests lives on this day; so does the clock of the sign-in.
  const clock = { now: new Date('2026-11-24T03:00:00Z') }
  const keys = authKeys((purpose) => createHmac('sha256', 'a secret of tests').update(purpose).digest())
  const auth = authWorld({ database: world.database, publicUrl: 'http://localhost:4000', keys })
  const app = Fastify()
  registerAuth(app, auth, () => clock.now)
  await app.ready()
  let serial = 1_000
  const registered = async () => {
    const registerNumber = `99/UJI/00${++serial}`
    return {
      ...(await world.as((tx) => aParticipant(tx, { unitId: world.unitId, registerNumber }))),
      registerNumber,
    }
  }
  const give: KioskWorld['give'] = async (person, viewer = aViewer('OFFICER', { unitId: world.unitId })) => {
    const { data, errors } = await world.ask(viewer, GIVE, { input: { participant: idOf(person) } })
    if (errors) throw errors[0]
    return data.giveKioskPin
  }
  return {
    ...world,
    app,
    auth,
    clock,
    later: (seconds) => {
      clock.now = new Date(clock.now.getTime() + seconds * 1_000)
    },
    identify: (screen) => identifyWith(auth)(screen.headers(), clock.now),
    registered,
    give,
    atKiosk: async () => {
      const person = await registered()
      const { number, pin } = (await give(person)).firstPin
      const screen = browser(app)
      const answer = await screen.post('/auth/kiosk', { number, pin, newPin: OWN })
      if (answer.statusCode !== 200) throw new Error(answer.body)
      return { person, screen, number }
    },
    close: async () => {
      await app.close()
      await world.database.close()
    },
  }
}
