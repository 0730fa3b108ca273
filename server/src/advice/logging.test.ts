import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals } from '../participants/recording.fixture.ts'
import { type AdviceWorld, adviceWorld, inHours, OF_PERSON } from './advice.fixture.ts'

let world: AdviceWorld
let counsellor: Awaited<ReturnType<AdviceWorld['aMember']>>
beforeAll(async () => {
  world = await adviceWorld()
  counsellor = await world.aMember('COUNSELLOR')
})
afterAll(() => world.database.close())

describe('logging a session', () => {
  it('writes down with one person what was said, agreed and planned, all at once', async () => {
    const { id } = await world.aClient(counsellor)
    const logged = await world.log(counsellor, [id], {
      actions: [{ text: 'Beli timbangan', owner: 'PERSON', dueOn: '2026-11-30' }],
      nextAt: inHours(48),
    })
    expect(logged).toMatchObject({
      session: {
        state: 'HELD',
        startsAt: inHours(-1),
        contactMinutes: 30,
        clockOffByMinutes: null,
        version: 1,
        note: { topics: ['MARKETING'], advice: 'Catat penjualan setiap hari' },
        agreed: [{ state: 'OPEN', dueOn: '2026-11-30', note: { text: 'Beli timbangan' } }],
        counsellor: { id: counsellor.id },
      },
      entries: [{ participant: { id } }],
      errors: [],
    })
    const { data } = await world.ask(counsellor, OF_PERSON, { id })
    expect(
      data.participant.sessions.edges.map(({ node }: { node: { state: string } }) => node.state),
    ).toEqual(['PLANNED', 'HELD'])
  })

  it('is one session for a whole group, and who was absent promised nothing', async () => {
    const group = [
      await world.aClient(counsellor),
      await world.aClient(counsellor),
      await world.aClient(counsellor),
    ]
    const [first, second, third] = group.map(({ id }) => id) as [string, string, string]
    const before = await world.countOf('advice_session')
    const { session, errors } = await world.log(counsellor, [first, second, third], {
      absent: [third],
      actions: [
        { text: 'Bawa contoh', owner: 'PERSON', dueOn: '2026-12-01' },
        { text: 'Cari pembeli', owner: 'COUNSELLOR', dueOn: '2026-12-01', participant: second },
      ],
    })
    expect(errors).toEqual([])
    expect(await world.countOf('advice_session')).toBe(before + 1)
    const there = Object.fromEntries(
      session.attendees.map((one: { hasAttended: boolean; participant: { id: string } }) => [
        one.participant.id,
        one.hasAttended,
      ]),
    )
    expect(there).toEqual({ [first]: true, [second]: true, [third]: false })
    const promised = async (id: string) =>
      (await world.ask(counsellor, OF_PERSON, { id })).data.participant.agreedActions.map(
        ({ note }: { note: { text: string } }) => note.text,
      )
    expect(await promised(first)).toEqual(['Bawa contoh'])
    expect(await promised(second)).toEqual(['Bawa contoh', 'Cari pembeli'])
    expect(await promised(third)).toEqual([])
  })

  it('refuses a group in which everybody, or somebody else, was absent', async () => {
    const [one, other] = [await world.aClient(counsellor), await world.aClient(counsellor)]
    expect(refusals(await world.log(counsellor, [one.id], { absent: [one.id] }))).toEqual([
      'AttendeesNotAccepted absent',
    ])
    expect(refusals(await world.log(counsellor, [one.id], { absent: [other.id] }))).toEqual([
      'AttendeesNotAccepted absent',
    ])
    expect(refusals(await world.log(counsellor, [one.id, one.id]))).toEqual([
      'AttendeesNotAccepted participants',
    ])
  })

  it('sent again under its key is the same session, and another one under that key is refused', async () => {
    const { id } = await world.aClient(counsellor)
    const idempotencyKey = crypto.randomUUID()
    const first = await world.log(counsellor, [id], { idempotencyKey, sentAt: inHours(0) })
    const again = await world.log(counsellor, [id], { idempotencyKey, sentAt: inHours(0.01) })
    expect(again.session.id).toBe(first.session.id)
    expect(refusals(await world.log(counsellor, [id], { idempotencyKey }, { contactMinutes: 31 }))).toEqual([
      'IdempotencyKeyReused idempotencyKey',
    ])
    const { data } = await world.ask(counsellor, OF_PERSON, { id })
    expect(data.participant.sessions.edges.length).toBe(1)
  })

  it('sets the time right by a clock that was off, and keeps the mark', async () => {
    const { id } = await world.aClient(counsellor)
    const { session } = await world.log(counsellor, [id], { sentAt: inHours(3) }, { startsAt: inHours(2) })
    expect(session).toMatchObject({ startsAt: inHours(-1), clockOffByMinutes: 180 })
    expect(refusals(await world.log(counsellor, [id], { sentAt: inHours(24 * 15) }))).toContain(
      'DeviceClockNotUsable sentAt',
    )
  })

  it.each([
    ['that has not taken place', { startsAt: inHours(1) }, 'SessionTimeNotAccepted content.startsAt'],
    ['of more than 60 days ago', { startsAt: inHours(-61 * 24) }, 'SessionTimeNotAccepted content.startsAt'],
    ['that was held without a topic', { topics: [] }, 'SessionTopicNeeded content.topics'],
    ['without minutes', { contactMinutes: 0 }, 'MinutesNotAccepted content.contactMinutes'],
    [
      'not held without a reason',
      { outcome: 'NOT_HELD', contactMinutes: 0, topics: [] },
      'SessionReasonNotAccepted content.notHeldBy',
    ],
  ])('refuses one %s, and writes nothing', async (_, content, refused) => {
    const { id } = await world.aClient(counsellor)
    const before = await world.countOf('advice_session')
    expect(refusals(await world.log(counsellor, [id], {}, content))).toEqual([refused])
    expect(await world.countOf('advice_session')).toBe(before)
  })

  it('takes back the whole session when an action of it can not be dropped', async () => {
    const { id } = await world.aClient(counsellor)
    const before = await world.countOf('advice_session')
    const refused = await world.log(counsellor, [id], {
      droppedActions: [{ action: 'act_00000000000000000000000000', reason: 'Tidak perlu' }],
    })
    expect(refusals(refused)).toEqual(['ActionNotFound droppedActions.0'])
    expect(await world.countOf('advice_session')).toBe(before)
  })
})
