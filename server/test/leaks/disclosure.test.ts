import fc from 'fast-check'
import { execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/platform/auth/viewer.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId } from '../../src/platform/graphql/type-id.ts'
import { type TestApp, testApp } from '../app.ts'
import { aVacancy } from '../commands/found.ts'
import { type Send, sender } from '../commands/send.ts'
import { type World, worldOf } from '../commands/world.ts'
import { employerNow } from './disclosure-now.ts'
import { type Person, type Play, type Step, steps, take } from './disclosure-steps.ts'

const RUNS = Number(process.env['DISCLOSURE_RUNS'] ?? 15)
const SEED = Number(process.env['DISCLOSURE_SEED'] ?? 20261124)

const INTRODUCTIONS = parse(`{ introductions(first: 100) { edges { node { id state
  disclosed { fullName codeName contact { of office phone email } certificates { number } } } } } }`)

describe('whatever anybody does, in whatever order', () => {
  let app: TestApp
  let world: World
  let send: Send
  let pool: Person[]
  const start = Date.now()
  let passed = 0
  beforeAll(async () => {
    app = await testApp({ now: () => new Date(start + passed * 86_400_000) })
    world = await worldOf(app)
    send = sender(app)
    // Names that stand nowhere else: where one turns up, it was opened.
    await world.rows(sql`
      update people.identity set full_name = 'Nama ' || left(md5(person_id::text), 16)
      where person_id in (select person_id from people.card_origin)`)
    pool = await world.rows<Person>(sql`
      select origin.person_id as "personId", unit_id as "unitId", card_id as "cardId", full_name as name
      from people.card_origin origin join people.identity on identity.person_id = origin.person_id
      order by origin.person_id`)
  }, 60_000)
  afterAll(() => app.close())

  const told = async (viewer: Viewer): Promise<string> => {
    const operation = app.operationFor(viewer, 'page', 'en')
    const result = await execute({
      schema: app.engine.schema,
      document: INTRODUCTIONS,
      contextValue: operation,
    })
    await operation.finish()
    return JSON.stringify(result.data)
  }

  /** Whose name may be read today: agreed to be introduced to this employer and to be shown, and not taken back. */
  const rightful = async (today: string): Promise<Set<string>> => {
    const rows = await world.rows<{ name: string }>(sql`
      select full_name as name from people.introduction truth
        join people.identity on identity.person_id = truth.person_id
        join people.consent introduce on introduce.id = truth.consent_id
        join org.employer_verification employer on employer.organisation_id = truth.organisation_id
      where truth.state in ('DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED') and employer.state = 'VERIFIED'
        and introduce.purpose = 'INTRODUCE' and introduce.recipient_id = truth.organisation_id
        and introduce.withdrawn_at is null and introduce.until_on >= ${today}::date
        and exists (select from people.consent shown where shown.person_id = truth.person_id and shown.purpose = 'SHOW'
          and shown.withdrawn_at is null and shown.until_on >= ${today}::date)`)
    return new Set(rows.map(({ name }) => name))
  }

  let namesRead = 0
  let namesClosed = 0

  const run = async (sequence: Step[]): Promise<void> => {
    passed = 0
    const people = [pool.pop(), pool.pop()].flatMap((person) => person ?? [])
    if (people.length < 2) throw new Error('Nobody is left.')
    const today = () => app.operationFor({ kind: 'PUBLIC' }, 'page', 'en').today
    const posted = await aVacancy(world, send)
    const vacancy = (posted && fromTypeId('vac', posted)) ?? ''
    const play: Play = { world, send, today, pass: (days) => (passed += days), people, vacancy }
    const { secondEmployer, colleague } = viewersOf(world)
    let before = 0
    for (const one of sequence) {
      await take(play, one)
      const may = await rightful(today())
      const answer = await told(await employerNow(world))
      const read = people.filter(({ name }) => answer.includes(name))
      expect(read.filter(({ name }) => !may.has(name))).toEqual([])
      for (const other of [secondEmployer, colleague]) {
        const overheard = await told(other)
        expect(people.filter(({ name }) => overheard.includes(name))).toEqual([])
      }
      namesRead += Math.max(0, read.length - before)
      namesClosed += Math.max(0, before - read.length)
      before = read.length
    }
    // The next run meets an employer that is trusted, and a vacancy of its own.
    await take(play, { kind: 'clearEmployer' })
    await take(play, { kind: 'close' })
  }

  it('nobody reads a name without a consent in force that says so', async () => {
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: RUNS, seed: SEED })
    // Silence means something: names were opened, and closed again.
    expect(namesRead).toBeGreaterThan(2)
    expect(namesClosed).toBeGreaterThan(1)
  }, 600_000)
})

/** Who must never read a name here: another employer, and somebody of this one whom nobody named. */
const viewersOf = ({ viewers }: World) => ({
  colleague: { ...viewers.employer, accountId: crypto.randomUUID() },
  secondEmployer: {
    ...viewers.employer,
    accountId: crypto.randomUUID(),
    organisationId: crypto.randomUUID(),
  },
})
