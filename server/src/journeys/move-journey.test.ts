import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { TRANSITIONS } from '@titian/shared/journeys/transitions.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { type JourneysUnderTest, journeysUnderTest, MOVE, pause, STANDS } from './moving.fixture.ts'

let room: JourneysUnderTest
beforeAll(async () => {
  room = await journeysUnderTest()
})
afterAll(() => room.database.close())

beforeEach(() => {
  room.told.length = 0
})

describe('moving a journey', () => {
  it('appends a step, counts the version and tells the rooms above', async () => {
    const { person, journey } = await room.aPerson({ through: ['ADMITTED', 'ASSESSED'] })
    const { data } = await room.ask(room.staff(), MOVE, pause(journey, { effectiveOn: '2026-11-20' }))
    expect(data.moveJourney).toEqual({
      journey: {
        stage: 'PAUSED',
        sinceOn: '2026-11-20',
        version: 2,
        steps: [
          { fromStage: null, toStage: 'ADMITTED', reason: 'REGISTERED', counts: true },
          { fromStage: 'ADMITTED', toStage: 'ASSESSED', reason: 'INTAKE_ASSESSMENT', counts: true },
          { fromStage: 'ASSESSED', toStage: 'PAUSED', reason: 'ILLNESS', counts: true },
        ],
      },
      errors: [],
    })
    expect(room.told).toEqual([
      {
        ...person,
        from: 'ASSESSED',
        to: 'PAUSED',
        reason: 'ILLNESS',
        at: new Date('2026-11-24T03:00:00Z'),
      },
    ])
  })

  it('says everything that stands in the way at once, in words', async () => {
    const { journey } = await room.aPerson()
    const { data } = await room.ask(
      room.staff('PLACEMENT_OFFICER'),
      MOVE,
      pause(journey, { to: 'ASSESSED', effectiveOn: '2026-12-01' }),
      'id',
    )
    expect(data.moveJourney).toEqual({
      journey: null,
      errors: [
        { __typename: 'MoveNotYours', message: 'Peran Anda tidak dapat melakukan ini.', path: null },
        {
          __typename: 'ReasonNotOffered',
          message: 'Alasan tidak berlaku untuk perpindahan ini.',
          path: ['reason'],
        },
        { __typename: 'DayNotAccepted', message: 'Tanggal belum tiba.', path: ['effectiveOn'] },
        {
          __typename: 'RequirementNotMet',
          message: 'Penilaian awal belum ada.',
          path: ['to'],
          condition: 'ASSESSMENT_DONE',
        },
      ],
    })
    expect(room.told).toEqual([])
  })

  it('is refused to whoever looked at an older version', async () => {
    const { journey } = await room.aPerson()
    await room.ask(room.staff(), MOVE, pause(journey))
    const { data } = await room.ask(
      room.staff(),
      MOVE,
      pause(journey, { to: 'ADMITTED', reason: 'CAUSE_OVER', expectedVersion: 1 }),
    )
    expect(data.moveJourney.errors).toMatchObject([
      { __typename: 'VersionConflict', path: ['expectedVersion'] },
    ])
  })

  it('lets one of many who move at the same moment win', async () => {
    const { journey } = await room.aPerson()
    const answers = []
    // The embedded database has one connection: these wait for each other, as they would on their row.
    for (let n = 0; n < 8; n++) answers.push(room.ask(room.staff(), MOVE, pause(journey)))
    const kinds = (await Promise.all(answers)).map(
      ({ data }) => data.moveJourney.errors[0]?.__typename ?? 'MOVED',
    )
    expect(kinds.toSorted()).toEqual(['MOVED', ...Array<string>(7).fill('VersionConflict')])
  })

  it('is the same answer for a journey elsewhere, an absent one and nonsense', async () => {
    const { journey } = await room.aPerson()
    const elsewhere = aViewer('OFFICER', { unitId: crypto.randomUUID() })
    const answers = []
    for (const id of [journey, toTypeId('jrn', crypto.randomUUID()), 'x'])
      answers.push(JSON.stringify((await room.ask(elsewhere, MOVE, pause(id))).data))
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('JourneyNotFound')
  })

  it.each(MEMBER_ROLES)('as %s obeys the table of moves', async (role) => {
    const { journey, person } = await room.aPerson()
    const viewer = aViewer(role, role === 'PERSON' ? { personId: person.personId } : { unitId: room.unitId })
    const { data, errors } = await room.ask(viewer, MOVE, pause(journey))
    const moves = TRANSITIONS.filter((way) => way.roles.some((allowed) => allowed === role))
    if (moves.length === 0) return expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    const mayPause = moves.some((way) => way.from === 'ADMITTED' && way.to === 'PAUSED')
    expect(data.moveJourney.errors.map(({ __typename }: { __typename: string }) => __typename)).toEqual(
      mayPause ? [] : ['MoveNotYours'],
    )
  })

  it('lets a person withdraw, and nobody else as them', async () => {
    const { journey, person } = await room.aPerson()
    const input = pause(journey, { to: 'WITHDRAWN', reason: 'OWN_WISH' })
    const other = await room.ask(aViewer('PERSON', { personId: crypto.randomUUID() }), MOVE, input)
    expect(other.data.moveJourney.errors).toMatchObject([{ __typename: 'JourneyNotFound' }])
    const own = await room.ask(aViewer('PERSON', { personId: person.personId }), MOVE, input)
    expect(own.data.moveJourney).toMatchObject({ journey: { stage: 'WITHDRAWN' }, errors: [] })
  })

  it('to job-ready is confirmed instead', async () => {
    const { journey } = await room.aPerson({ through: ['ADMITTED', 'ASSESSED'] })
    const { data } = await room.ask(
      room.staff('PROBATION_OFFICER'),
      MOVE,
      pause(journey, { to: 'JOB_READY', reason: 'READINESS_CONFIRMED' }),
    )
    expect(data.moveJourney.errors).toMatchObject([{ __typename: 'ReasonNotOffered' }])
  })

  it('happens together with what later rooms do about it, or not at all', async () => {
    const { journey, id } = await room.aPerson()
    room.listener.isBroken = true
    const { errors } = await room.ask(room.staff(), MOVE, pause(journey))
    room.listener.isBroken = false
    expect(errors?.length).toBe(1)
    const { data } = await room.ask(room.staff(), STANDS, { id })
    expect(data.participant.journey).toMatchObject({ stage: 'ADMITTED', version: 1 })
  })

  it('stands in the audit log with the person it is about', async () => {
    const { journey, person } = await room.aPerson()
    const by = room.staff()
    await room.ask(by, MOVE, pause(journey))
    const [entry] = await room.as((tx) =>
      tx.rows<{ subjects: string[] }>(sql`select subjects from audit.operation
        where command = 'MoveJourney' and actor_id = ${by.accountId}::uuid`),
    )
    expect(entry?.subjects).toEqual([person.personId])
  })
})

describe('what may come next', () => {
  it('is told with its blockers, and knows the facts that other rooms bring', async () => {
    const { id } = await room.aPerson({ through: ['ADMITTED', 'ASSESSED'] })
    const { data } = await room.ask(room.staff('PROBATION_OFFICER'), STANDS, { id })
    const next = data.participant.journey.nextStages as { stage: string }[]
    const of = (stage: string) => next.find((one) => one.stage === stage)
    expect(of('IN_TRAINING')).toMatchObject({ allowed: true, reasons: ['COURSE_STARTED'], blockers: [] })
    expect(of('IN_MENTORING')).toMatchObject({
      allowed: false,
      blockers: [{ condition: 'MENTOR_ASSIGNED', message: 'No mentor is assigned yet' }],
    })
    expect(of('JOB_READY')).toMatchObject({
      allowed: false,
      isConfirmation: true,
      blockers: [{ condition: 'READY' }],
    })
  })

  it('is nothing for a role that moves nobody', async () => {
    const { id } = await room.aPerson()
    const { data } = await room.ask(aViewer('ADMINISTRATOR'), STANDS, { id })
    expect(data.participant.journey).toMatchObject({ stage: 'ADMITTED', nextStages: [] })
  })
})
