import { addDays } from '@titian/shared/participants/calendar.ts'
import fc from 'fast-check'
import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Send } from '../commands/send.ts'
import type { World } from '../commands/world.ts'
import { exclude } from './disclosure-exclusion.ts'
import { employerNow, latest } from './disclosure-now.ts'
import { account } from './viewers.ts'

/** Somebody with a card, whose name nobody else has. */
export interface Person {
  personId: string
  unitId: string
  cardId: string
  name: string
}

/** One run: two people, one vacancy, and the clock. */
export interface Play {
  world: World
  send: Send
  today(): string
  pass(days: number): void
  people: readonly Person[]
  vacancy: string
}

const who = fc.constantFrom(0, 1)
const by = fc.constantFrom('PERSON', 'STAFF', 'STAFF', 'ELSEWHERE')

/** Everything that anybody may try with an introduction, rightful or not. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('ask' as const), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      who,
      answer: fc.constantFrom('YES', 'YES', 'NO', 'LATER'),
      by,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      who,
      to: fc.constantFrom('INTERVIEW', 'OFFER', 'HIRED', 'DECLINED'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unask' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('recall' as const), who, by }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('withdraw' as const),
      who,
      purpose: fc.constantFrom('SHOW', 'INTRODUCE'),
      by,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('exclude' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('agree' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remand' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stopEmployer' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('clearEmployer' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 40 }) }),
  },
)

export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Most begin with a name that is open: from there everything else can go wrong. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(fc.boolean(), fc.array(step, { minLength: 3, maxLength: 10 }))
  .map(([isOpen, rest]) =>
    isOpen
      ? [{ kind: 'ask', who: 0 }, { kind: 'answer', who: 0, answer: 'YES', by: 'PERSON' }, ...rest]
      : rest,
  )

const senderOf = ({ world }: Play, person: Person, whose: string) => {
  if (whose === 'PERSON') return { ...world.viewers.person, personId: person.personId }
  const unitId = whose === 'STAFF' ? person.unitId : crypto.randomUUID()
  return account('PROBATION_OFFICER', { unitId }) as typeof world.viewers.probation
}

/** Takes one step. Whether it is refused doesn't matter here: what an employer can read afterwards does. */
export const take = async (play: Play, one: Step): Promise<void> => {
  const { world, send, vacancy } = play
  const { administrator } = world.viewers
  const employer = await employerNow(world)
  switch (one.kind) {
    case 'pass':
      play.pass(one.days)
      return
    case 'stopEmployer':
    case 'clearEmployer': {
      const [row] = await world.rows<{ version: number }>(sql`
        select version from org.employer_verification where organisation_id = ${world.employerId}::uuid`)
      await send(administrator, 'moveVerification', {
        organisation: toTypeId('org', world.employerId),
        expectedVersion: row?.version,
        ...(one.kind === 'stopEmployer'
          ? { to: 'SUSPENDED', reason: 'COMPLAINT' }
          : { to: 'VERIFIED', reason: 'CLEARED' }),
      })
      return
    }
    case 'close':
      await send(employer, 'closeVacancy', {
        vacancy: toTypeId('vac', vacancy),
        expectedVersion: 1,
        reason: 'NO_LONGER_NEEDED',
      })
      return
    default:
  }
  const person = play.people[one.who]
  if (!person) return
  const participant = toTypeId('ptc', person.personId)
  if (one.kind === 'ask') {
    await send(employer, 'requestIntroduction', {
      vacancy: toTypeId('vac', vacancy),
      candidate: toTypeId('cnd', person.cardId),
      idempotencyKey: crypto.randomUUID(),
    })
    return
  }
  if (one.kind === 'withdraw') {
    const consents = await world.rows<{ id: string }>(sql`
      select id from people.consent where person_id = ${person.personId}::uuid and purpose = ${one.purpose}`)
    for (const { id } of consents)
      await send(senderOf(play, person, one.by), 'withdrawConsent', { consent: toTypeId('cns', id) })
    return
  }
  if (one.kind === 'agree') {
    await world.rows(sql`
      insert into people.consent (person_id, unit_id, purpose, notice_version, given_at, until_on, channel, given_by)
      values (${person.personId}::uuid, ${person.unitId}::uuid, 'SHOW', '2026-1', ${`${play.today()}T01:00:00Z`}::timestamptz,
        ${addDays(play.today(), 300)}::date, 'ELECTRONIC', 'SELF')`)
    return
  }
  if (one.kind === 'remand') {
    await send(account('OFFICER', { unitId: person.unitId }), 'recordCustody', {
      participant,
      legalStage: 'REMAND',
      startedOn: play.today(),
      asOfOn: play.today(),
      idempotencyKey: crypto.randomUUID(),
    })
    return
  }
  const found = await latest(play, person)
  if (!found) return
  const shown = { introduction: toTypeId('itd', found.id), expectedVersion: found.version }
  const request = { introduction: toTypeId('irq', found.id) }
  switch (one.kind) {
    case 'answer':
      await send(senderOf(play, person, one.by), 'answerIntroduction', { ...request, answer: one.answer })
      return
    case 'move':
      await send(employer, 'moveIntroduction', {
        ...shown,
        to: one.to,
        ...(one.to === 'DECLINED' && { reason: 'SKILLS_DIFFER' }),
        ...(one.to === 'OFFER' && { offeredWage: 5_000_000 }),
        ...(one.to === 'HIRED' && {
          hire: { kind: 'PERMANENT', startsOn: addDays(play.today(), 5), wage: 5_000_000 },
        }),
      })
      return
    case 'exclude':
      await exclude(play, person.unitId, request.introduction)
      return
    case 'undo':
      await send(employer, 'undoIntroductionMove', shown)
      return
    case 'unask':
      await send(employer, 'withdrawIntroduction', shown)
      return
    case 'recall':
      await send(senderOf(play, person, one.by), 'recallDisclosure', request)
      return
    default:
      one satisfies never
  }
}
