import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEmployer, anOrganisation } from '../organisations/organisation.builder.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { type AdviceWorld, adviceWorld, CASELOAD, HELD, inHours, OF_PERSON } from './advice.fixture.ts'

let world: AdviceWorld
let counsellor: Awaited<ReturnType<AdviceWorld['aMember']>>
beforeAll(async () => {
  world = await adviceWorld()
  counsellor = await world.aMember('COUNSELLOR')
})
afterAll(() => world.database.close())

/** Somebody with a session of which there is something to know. */
const counselled = async () => {
  const client = await world.aClient(counsellor)
  const { session } = await world.log(counsellor, [client.id], {
    actions: [{ text: 'Beli timbangan', owner: 'PERSON', dueOn: '2026-12-01' }],
  })
  return { client, session }
}

describe('who reads what was said', () => {
  it('the supervisor counts sessions, and reads a note only once the file is open', async () => {
    const supervisor = await world.aMember('SUPERVISOR')
    const { client, session } = await counselled()
    const look = async () => (await world.ask(supervisor, OF_PERSON, { id: client.id })).data.participant
    expect(await look()).toEqual({
      agreedActions: [expect.objectContaining({ state: 'OPEN', note: null })],
      sessions: { edges: [{ node: { id: session.id, state: 'HELD', note: null, amendments: [] } }] },
    })
    const opened = await world.ask(
      supervisor,
      `mutation ($input: OpenFileInput!) { openFile(input: $input) { errors { __typename } } }`,
      { input: { participant: client.id, reason: 'Keluhan dari peserta diperiksa' } },
    )
    expect(opened.data.openFile.errors).toEqual([])
    expect(await look()).toMatchObject({
      agreedActions: [{ note: { text: 'Beli timbangan' } }],
      sessions: { edges: [{ node: { note: { advice: 'Catat penjualan setiap hari' } } }] },
    })
  })

  it('a counsellor gets name and contact of the own caseload, and never custody or health', async () => {
    const { client } = await counselled()
    const { data, withheld } = await world.ask(
      counsellor,
      `query ($id: ID!) { participant(id: $id) { identity { fullName } contact { phone }
        custody { legalStage } health { fitness } } }`,
      { id: client.id },
    )
    expect(data.participant).toEqual({
      identity: { fullName: 'Orang Contoh' },
      contact: { phone: '+62 000 0000 0001' },
      custody: null,
      health: null,
    })
    expect(withheld).toEqual(
      expect.arrayContaining([
        { class: 'criminal', rule: 'ROLE' },
        { class: 'health', rule: 'ROLE' },
      ]),
    )
  })

  it('a counsellor of another organisation does not, though the person is on their caseload too', async () => {
    const other = await world.as('titian_command', (tx) => anOrganisation(tx, { kind: 'NGO' }))
    const newcomer = await world.aMember('COUNSELLOR', other)
    const { client, session } = await counselled()
    await world.assign(client, newcomer)
    const { data } = await world.ask(newcomer, OF_PERSON, { id: client.id })
    expect(data.participant).toEqual({
      agreedActions: [expect.objectContaining({ state: 'OPEN', note: null })],
      sessions: { edges: [{ node: { id: session.id, state: 'HELD', note: null, amendments: [] } }] },
    })
    const amended = await world.send(newcomer, 'amendSession', {
      session: session.id,
      expectedVersion: 1,
      content: { ...HELD, advice: 'Lain' },
    })
    expect(amended.errors).toMatchObject([{ __typename: 'SessionNotFound' }])
    const [{ id: action, version }] = data.participant.agreedActions
    const dropped = await world.send(newcomer, 'dropAction', {
      action,
      expectedVersion: version,
      reason: 'Bukan urusan kami',
    })
    expect(dropped.errors).toMatchObject([{ __typename: 'ActionNotFound' }])
  })

  it('staff of the unit see that there was a session, and not what was said', async () => {
    const { client, session } = await counselled()
    const { data } = await world.ask(world.staff('OFFICER'), OF_PERSON, { id: client.id })
    expect(data.participant.sessions.edges).toEqual([
      { node: { id: session.id, state: 'HELD', note: null, amendments: [] } },
    ])
  })

  it('an employer learns nothing, not even that there are sessions or counsellors', async () => {
    const employer = await world.aMember('EMPLOYER', await world.as('titian_command', (tx) => anEmployer(tx)))
    const { client, session } = await counselled()
    const { data } = await world.ask(
      employer,
      `query ($person: ID!, $session: ID!) { counsellors { id } caseload(first: 5) { totalCount }
        sessionsBetween { id } participant(id: $person) { id } node(id: $session) { id } }`,
      { person: client.id, session: session.id },
    )
    expect(data).toEqual({
      counsellors: [],
      caseload: null,
      sessionsBetween: [],
      participant: null,
      node: null,
    })
  })
})

describe('who writes', () => {
  it.each(MEMBER_ROLES.filter((role) => role !== 'COUNSELLOR'))('a %s logs no session', async (role) => {
    const { client } = await counselled()
    const viewer = role === 'SUPERVISOR' ? await world.aMember(role) : world.staff(role)
    expect(await world.log(viewer, [client.id])).toEqual({ thrown: 'FORBIDDEN' })
  })

  it('a counsellor logs nothing with who is on somebody else’s caseload, and is not told that they exist', async () => {
    const { client } = await counselled()
    const stranger = await world.aMember('COUNSELLOR')
    const answers = []
    for (const id of [client.id, toTypeId('ptc', crypto.randomUUID())])
      answers.push(await world.log(stranger, [id]))
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0].errors).toMatchObject([{ __typename: 'NotOnCaseload' }])
    expect((await world.ask(stranger, CASELOAD)).data.caseload.totalCount).toBe(0)
  })
})

describe('mentoring', () => {
  const enter = async (id: string) => {
    const { data } = await world.ask(
      world.staff('PROBATION_OFFICER'),
      `query ($id: ID!) { participant(id: $id) { journey { id version nextStages { stage allowed blockers { condition } } } } }`,
      { id },
    )
    const { nextStages, ...journey } = data.participant.journey
    return { journey, next: nextStages.find(({ stage }: { stage: string }) => stage === 'IN_MENTORING') }
  }

  it('can be entered from the day on which somebody has a counsellor', async () => {
    const person = await world.aPerson()
    expect((await enter(person.id)).next).toMatchObject({
      allowed: false,
      blockers: [{ condition: 'MENTOR_ASSIGNED' }],
    })
    await world.assign(person, counsellor)
    const { journey, next } = await enter(person.id)
    expect(next).toEqual({ stage: 'IN_MENTORING', allowed: true, blockers: [] })
    const { data } = await world.ask(
      world.staff('PROBATION_OFFICER'),
      `mutation ($input: MoveJourneyInput!) { moveJourney(input: $input) { journey { stage } errors { __typename } } }`,
      {
        input: {
          journey: journey.id,
          to: 'IN_MENTORING',
          reason: 'MENTOR_ASSIGNED',
          expectedVersion: journey.version,
        },
      },
    )
    expect(data.moveJourney).toEqual({ journey: { stage: 'IN_MENTORING' }, errors: [] })
  })

  it('not yet with a counsellor from a day to come', async () => {
    const person = await world.aPerson()
    await world.assign(person, counsellor, { fromOn: '2026-12-01' })
    expect((await enter(person.id)).next.allowed).toBe(false)
  })
})

describe('assigning', () => {
  it('is done by staff of the unit for their own people, and once for each key', async () => {
    const person = await world.aPerson()
    const idempotencyKey = crypto.randomUUID()
    const first = await world.assign(person, counsellor, { idempotencyKey })
    expect(await world.assign(person, counsellor, { idempotencyKey })).toEqual(first)
    const input = { participant: person.id, counsellor: counsellor.id, idempotencyKey: 'k' }
    expect(await world.send(counsellor, 'assignCaseload', input)).toEqual({ thrown: 'FORBIDDEN' })
    const late = await world.log(counsellor, [person.id], { nextAt: inHours(24 * 400) })
    expect(late.errors).toMatchObject([{ __typename: 'SessionTimeNotAccepted', path: ['nextAt'] }])
  })
})
