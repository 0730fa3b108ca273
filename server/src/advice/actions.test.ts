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

const PROMISE = { text: 'Beli timbangan', owner: 'PERSON', dueOn: '2026-11-20' }

/** Somebody who promised something two days ago. */
const withPromise = async () => {
  const { id } = await world.aClient(counsellor)
  const { session } = await world.log(
    counsellor,
    [id],
    { actions: [{ ...PROMISE, dueOn: '2026-11-22' }] },
    {
      startsAt: inHours(-48),
    },
  )
  return { id, action: session.agreed[0] as { id: string; version: number } }
}
const actionsOf = async (id: string) =>
  (await world.ask(counsellor, OF_PERSON, { id })).data.participant.agreedActions

describe('an agreed action', () => {
  it('goes along to each later session that is held until it is done, and to none after', async () => {
    const { id, action } = await withPromise()
    await world.log(counsellor, [id], {}, { startsAt: inHours(-30) })
    const notHeld = {
      outcome: 'NOT_HELD',
      notHeldBy: 'PERSON_ABSENT',
      contactMinutes: 0,
      topics: [],
      advice: '',
    }
    expect((await world.log(counsellor, [id], {}, { ...notHeld, startsAt: inHours(-20) })).errors).toEqual([])
    expect(await actionsOf(id)).toMatchObject([{ state: 'OPEN', carriedCount: 1, isOverdue: true }])
    await world.log(counsellor, [id], { doneActions: [action.id] })
    await world.log(counsellor, [id], {}, { startsAt: inHours(-0.5) })
    expect(await actionsOf(id)).toMatchObject([{ state: 'DONE', carriedCount: 1, isOverdue: false }])
  })

  it('is not carried for who was absent', async () => {
    const { id } = await withPromise()
    const other = await world.aClient(counsellor)
    await world.log(counsellor, [id, other.id], { absent: [id] })
    expect(await actionsOf(id)).toMatchObject([{ carriedCount: 0 }])
  })

  it('can not have been due before the session in which it was agreed', async () => {
    const { id } = await world.aClient(counsellor)
    expect(refusals(await world.log(counsellor, [id], { actions: [PROMISE] }))).toEqual([
      'ActionDueNotAccepted actions.0.dueOn',
    ])
  })

  it('is dropped with a reason, in its own words, and with none not at all', async () => {
    const { action } = await withPromise()
    const drop = (reason: string) =>
      world.send(counsellor, 'dropAction', { action: action.id, reason, expectedVersion: 1 })
    expect(refusals(await drop('  '))).toEqual(['AdviceTextNotAccepted reason'])
    expect((await drop('Sudah punya')).action).toMatchObject({
      state: 'DROPPED',
      version: 2,
      note: { dropReason: 'Sudah punya' },
    })
  })

  it('ends once: done on two devices it is done, and dropped afterwards it is not', async () => {
    const { id, action } = await withPromise()
    const done = { action: action.id, expectedVersion: 1 }
    expect((await world.send(counsellor, 'completeAction', done)).action).toMatchObject({ state: 'DONE' })
    expect(refusals(await world.send(counsellor, 'completeAction', done))).toEqual([
      'VersionConflict expectedVersion',
    ])
    const late = { ...done, expectedVersion: 2, reason: 'Tidak perlu' }
    expect(refusals(await world.send(counsellor, 'dropAction', late))).toEqual(['ActionHasEnded action'])
    // Ticked on a phone that had not heard: the session counts all the same.
    expect((await world.log(counsellor, [id], { doneActions: [action.id] })).errors).toEqual([])
  })

  it('of somebody else’s client is as absent as one that is not there', async () => {
    const { action } = await withPromise()
    const stranger = await world.aMember('COUNSELLOR')
    const answers = []
    for (const one of [action.id, 'act_00000000000000000000000000'])
      answers.push(await world.send(stranger, 'completeAction', { action: one, expectedVersion: 1 }))
    expect(answers[0]).toEqual(answers[1])
    expect(refusals(answers[0])).toEqual(['ActionNotFound action'])
  })
})

describe('a planned session', () => {
  const plan = (id: string, hours: number, more: object = {}) =>
    world.send(counsellor, 'planSession', {
      participants: [id],
      startsAt: inHours(hours),
      medium: 'VISIT',
      idempotencyKey: crypto.randomUUID(),
      ...more,
    })
  const move = (session: { id: string; version: number }, hours: number) =>
    world.send(counsellor, 'rescheduleSession', {
      session: session.id,
      expectedVersion: session.version,
      startsAt: inHours(hours),
    })

  it('that is moved twice and held counts once', async () => {
    const supervisor = await world.aMember('SUPERVISOR')
    const alone = await world.aMember('COUNSELLOR')
    const { id } = await world.aClient(alone)
    const by = (mutation: string, input: object) => world.send(alone, mutation, input)
    const { session: first } = await by('planSession', {
      participants: [id],
      startsAt: inHours(2),
      medium: 'VISIT',
      idempotencyKey: crypto.randomUUID(),
    })
    let last = first
    for (const hours of [4, 0.01]) {
      const input = { session: last.id, expectedVersion: last.version, startsAt: inHours(hours) }
      const { session } = await by('rescheduleSession', input)
      expect(session.reschedules).toEqual({ id: last.id, state: 'RESCHEDULED' })
      last = session
    }
    expect((await world.log(alone, [], { planned: last.id })).session).toMatchObject({
      id: last.id,
      state: 'HELD',
    })
    const { data } = await world.ask(
      supervisor,
      `{ counsellors { id load { heldCount notHeldCount peopleCount } } }`,
    )
    expect(data.counsellors.find((one: { id: string }) => one.id === alone.id).load).toEqual({
      heldCount: 1,
      notHeldCount: 0,
      peopleCount: 1,
    })
  })

  it('is planned for a time to come, and once for each key', async () => {
    const { id } = await world.aClient(counsellor)
    expect(refusals(await plan(id, -1))).toEqual(['SessionTimeNotAccepted startsAt'])
    expect(refusals(await plan(id, 24 * 367))).toEqual(['SessionTimeNotAccepted startsAt'])
    const idempotencyKey = crypto.randomUUID()
    const [first, again] = [await plan(id, 3, { idempotencyKey }), await plan(id, 3, { idempotencyKey })]
    expect(again.session.id).toBe(first.session.id)
    await world.log(counsellor, [], { planned: first.session.id })
    expect((await plan(id, 3, { idempotencyKey })).session.id).toBe(first.session.id)
    const { data } = await world.ask(counsellor, OF_PERSON, { id })
    expect(data.participant.sessions.edges.length).toBe(1)
  })

  it('is moved by who looked at it as it is, and not once it was held', async () => {
    const { id } = await world.aClient(counsellor)
    const { session } = await plan(id, 1)
    expect(refusals(await move({ ...session, version: 7 }, 5))).toEqual(['VersionConflict expectedVersion'])
    const { session: held } = await world.log(counsellor, [], { planned: session.id })
    expect(refusals(await move(held, 5))).toEqual(['SessionNotPossible session'])
  })
})
