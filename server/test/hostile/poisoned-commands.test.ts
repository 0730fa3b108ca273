import { addDays } from '@titian/shared/participants/calendar.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/platform/auth/viewer.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import { type TestApp, testApp } from '../app.ts'
import { aVacancy } from '../commands/found.ts'
import { type Send, sender } from '../commands/send.ts'
import { idFrom, type World, worldOf } from '../commands/world.ts'
import { harmless, poisoned } from './poison.ts'

/** What a client did wrong; everything else that fails is a fault of ours. */
const ITS_OWN_FAULT =
  /^(BAD_USER_INPUT|FORBIDDEN|UNAUTHENTICATED|RATE_LIMITED)$|^Variable "\$input" got invalid value/

/** Takes the whole installation through a publication, which its own suites do. */
const ELSEWHERE = ['publishCards']

describe('a command with poison in one of its values', () => {
  let app: TestApp
  let world: World
  let send: Send
  let known: (field: string) => unknown
  beforeAll(async () => {
    app = await testApp()
    world = await worldOf(app)
    send = sender(app)
    known = await knowing()
  }, 60_000)
  afterAll(() => app.close())

  /** Ids and codes that are there, so that poison gets as far as it can. */
  const knowing = async () => {
    const person = sql`${world.personId}::uuid`
    const participant = toTypeId('ptc', world.personId)
    const facts: Record<string, unknown> = {
      participant,
      confirmedNotDuplicateOf: [],
      vacancy: await aVacancy(world, send),
      candidate: await idFrom(world, 'cnd', sql`select id from card.card order by id limit 1`),
      organisation: toTypeId('org', world.employerId),
      unit: toTypeId('org', world.unitId),
      journey: await idFrom(world, 'jrn', sql`select id from people.journey where person_id = ${person}`),
      step: await idFrom(
        world,
        'jst',
        sql`select id from people.journey_step where person_id = ${person} order by recorded_at desc limit 1`,
      ),
      consent: await idFrom(
        world,
        'cns',
        sql`select id from people.consent where person_id = ${person} order by purpose limit 1`,
      ),
      participants: [toTypeId('ptc', world.viewers.counsellor.caseload?.[0]?.personId ?? '')],
      session: await idFrom(
        world,
        'ses',
        sql`select id from people.advice_session where state = 'HELD'
          and counsellor_id = ${world.viewers.counsellor.membershipId}::uuid order by id limit 1`,
      ),
      planned: null,
      loggedUnder: null,
      action: await idFrom(
        world,
        'act',
        sql`select id from people.agreed_action where state = 'OPEN'
          and counsellor_id = ${world.viewers.counsellor.membershipId}::uuid order by id limit 1`,
      ),
      startsAt: `${world.today}T00:00:00+07:00`,
      sentAt: null,
      nextAt: null,
      counsellor: toTypeId('cou', world.viewers.counsellor.membershipId ?? ''),
      from: toTypeId('cou', world.viewers.counsellor.membershipId ?? ''),
      episode: await idFrom(
        world,
        'cep',
        sql`select id from people.custody_episode where person_id = ${person} order by started_on desc limit 1`,
      ),
      occupation: '7212-welder',
      region: '32.73',
      wantedRegions: ['32.73'],
      originRegion: '32.73',
      returnRegion: '32.73',
      regencyCode: '32.73',
      skills: ['weld-smaw'],
      languages: [],
      licences: [],
      openUntilOn: addDays(world.today, 30),
      latestStartOn: world.today,
      nik: null,
    }
    return (field: string) =>
      field in facts ? facts[field] : field.endsWith('On') ? addDays(world.today, -1) : undefined
  }

  const senders = (): Viewer[] => {
    const { officer, employer, administrator, person, trainer, clinic, assessor, placement, nobody } =
      world.viewers
    const { counsellor, supervisor } = world.viewers
    return [
      nobody,
      person,
      employer,
      officer,
      placement,
      clinic,
      trainer,
      assessor,
      counsellor,
      supervisor,
      administrator,
    ]
  }

  it('is never a fault of the server, whichever command and whichever value', async () => {
    const faults: string[] = []
    let tried = 0
    for (const { name, args } of Object.values(app.engine.schema.getMutationType()?.getFields() ?? {})) {
      const type = args[0]?.type
      if (!type || ELSEWHERE.includes(name)) continue
      const input = harmless(type, known) as object
      for (const viewer of senders()) {
        const plain = await send(viewer, name, input)
        if (plain.failure && /^(FORBIDDEN|UNAUTHENTICATED)$/.test(plain.failure)) continue
        for (const one of [{ path: ' as it is', input }, ...poisoned(type, input)]) {
          const { failure } = await send(viewer, name, one.input)
          tried += 1
          if (failure && !ITS_OWN_FAULT.test(failure))
            faults.push(`${name}${one.path}: ${failure.slice(0, 120)}`)
        }
        break
      }
    }
    expect(tried).toBeGreaterThan(1_000)
    expect([...new Set(faults)]).toEqual([])
  }, 600_000)
})
