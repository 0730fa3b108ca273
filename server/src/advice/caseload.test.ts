import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { refusals } from '../participants/recording.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { type AdviceWorld, adviceWorld, CASELOAD, type Client, inHours, OF_PERSON } from './advice.fixture.ts'

let world: AdviceWorld
let supervisor: Awaited<ReturnType<AdviceWorld['aMember']>>
beforeAll(async () => {
  world = await adviceWorld()
  supervisor = await world.aMember('SUPERVISOR')
})
afterAll(() => world.database.close())

interface Entry {
  isStandIn: boolean
  participant: { id: string }
  attention: { kind: string; words: string }[]
}

const caseloadOf = async (viewer: Viewer, filter?: object) => {
  const { data } = await world.ask(viewer, CASELOAD, { filter })
  const { edges, totalCount, attentionCount } = data.caseload
  const entries: Entry[] = edges.map(({ node }: { node: Entry }) => node)
  return { totalCount, attentionCount, entries, ids: entries.map(({ participant }) => participant.id) }
}

describe('a caseload', () => {
  it('has first who needs attention, the most pressing reason first, and can be narrowed', async () => {
    const counsellor = await world.aMember('COUNSELLOR')
    const [fine, quiet, late] = [
      await world.aClient(counsellor, { fullName: 'Sari Contoh' }),
      await world.aPerson({ fullName: 'Budi Contoh' }),
      await world.aClient(counsellor, { fullName: 'Tono Contoh' }),
    ]
    await world.assign(quiet, counsellor, { fromOn: '2026-11-01' })
    await world.log(
      counsellor,
      [late.id],
      { actions: [{ text: 'Beli timbangan', owner: 'PERSON', dueOn: '2026-11-22' }] },
      { startsAt: inHours(-72) },
    )
    const all = await caseloadOf(counsellor)
    expect(all.ids).toEqual([late.id, quiet.id, fine.id])
    expect(all.entries.map(({ attention }) => attention.map(({ words }) => words))).toEqual([
      ['Agreed action 2 days late'],
      ['23 days without a session'],
      [],
    ])
    expect(all).toMatchObject({ totalCount: 3, attentionCount: 2 })
    expect((await caseloadOf(counsellor, { needsAttention: false })).ids).toEqual([fine.id])
    expect((await caseloadOf(counsellor, { name: 'con BUDI' })).ids).toEqual([quiet.id])
    expect((await caseloadOf(supervisor, { counsellor: counsellor.id })).ids).toEqual(all.ids)
    expect((await caseloadOf(supervisor, { counsellor: 'cou_00000000000000000000000000' })).ids).toEqual([])
    await world.send(counsellor, 'planSession', {
      participants: [quiet.id],
      startsAt: inHours(24),
      medium: 'VISIT',
      idempotencyKey: crypto.randomUUID(),
    })
    expect((await caseloadOf(counsellor)).attentionCount).toBe(1)
  })

  it('is nobody’s who has none, and a counsellor of it stands on one only once', async () => {
    const [counsellor, second] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    const client = await world.aClient(counsellor)
    expect(refusals(await world.assign(client, second))).toEqual(['AlreadyOnCaseload participant'])
    for (const role of ['OFFICER', 'EMPLOYER', 'PERSON'] as const)
      expect((await world.ask(world.staff(role), CASELOAD)).data.caseload).toBe(null)
    expect((await caseloadOf(await world.aMember('COUNSELLOR'))).ids).toEqual([])
  })
})

const reads = async (viewer: Viewer, { id }: Client): Promise<boolean> =>
  (await world.ask(viewer, OF_PERSON, { id })).data.participant !== null

describe('handing over', () => {
  it('shows the old counsellor nothing with the next request, and the new one all', async () => {
    const [old, next] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    const [one, other] = [await world.aClient(old), await world.aClient(old)]
    const { session } = await world.log(old, [one.id], { nextAt: inHours(24) })
    const input = { from: old.id, to: next.id, participants: [one.id] }
    expect(await world.send(supervisor, 'handOverCaseload', input)).toEqual({
      handedOverCount: 1,
      errors: [],
    })
    expect([await reads(old, one), await reads(next, one)]).toEqual([false, true])
    expect([await reads(old, other), await reads(next, other)]).toEqual([true, false])
    expect((await world.ask(old, `{ node(id: "${session.id}") { id } }`)).data).toEqual({ node: null })
    const { data } = await world.ask(next, OF_PERSON, { id: one.id })
    const sessions = data.participant.sessions.edges.map(({ node }: { node: { id: string } }) => node)
    // What was said goes along, and so does what is planned.
    expect(sessions.at(-1)).toMatchObject({ id: session.id, note: { advice: 'Catat penjualan setiap hari' } })
    expect((await world.log(next, [], { planned: sessions[0].id })).errors).toEqual([])
    expect(refusals(await world.log(old, [one.id]))).toEqual(['NotOnCaseload participants'])
  })

  it('of a day to come leaves everything as it is until then', async () => {
    const [old, next] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    const client = await world.aClient(old)
    await world.assign(await world.aPerson(), old, { fromOn: '2026-11-01' })
    const input = { from: old.id, to: next.id, fromOn: '2026-11-26' }
    expect((await world.send(supervisor, 'handOverCaseload', input)).handedOverCount).toBe(2)
    expect([await reads(old, client), await reads(next, client)]).toEqual([true, false])
  })

  it('is the supervisor’s, among counsellors of the own organisation, and not to oneself', async () => {
    const [old, next] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    const elsewhere = await world.as('titian_command', (tx) => anOrganisation(tx, { kind: 'NGO' }))
    const stranger = await world.aMember('COUNSELLOR', elsewhere)
    await world.aClient(old)
    const hand = (viewer: Viewer, to: string) => world.send(viewer, 'handOverCaseload', { from: old.id, to })
    expect(await hand(old, next.id)).toEqual({ thrown: 'FORBIDDEN' })
    expect(refusals(await hand(supervisor, stranger.id))).toEqual(['CounsellorNotFound to'])
    expect(refusals(await hand(supervisor, old.id))).toEqual(['SameCounsellor to'])
    expect(refusals(await hand(await world.aMember('SUPERVISOR', elsewhere), next.id))).toEqual([
      'CounsellorNotFound from',
    ])
  })

  it('of part of a group gives each part a planned session with its own counsellor', async () => {
    const [old, next] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    const [going, staying] = [await world.aClient(old), await world.aClient(old)]
    const { session } = await world.send(old, 'planSession', {
      participants: [going.id, staying.id],
      startsAt: inHours(24),
      medium: 'VISIT',
      idempotencyKey: crypto.randomUUID(),
    })
    await world.send(supervisor, 'handOverCaseload', { from: old.id, to: next.id, participants: [going.id] })
    const { data } = await world.ask(next, OF_PERSON, { id: going.id })
    const [{ node }] = data.participant.sessions.edges
    for (const [who, planned, client] of [
      [old, session.id, staying],
      [next, node.id, going],
    ] as const) {
      const logged = await world.log(who, [], { planned })
      expect(logged.errors).toEqual([])
      expect(logged.session).toMatchObject({
        counsellor: { id: who.id },
        attendees: [{ participant: { id: client.id } }],
      })
    }
  })
})

describe('a stand-in', () => {
  const setStandIn = (viewer: Viewer, counsellor: string, standIn: string, more: object = {}) =>
    world.send(viewer, 'setStandIn', {
      counsellor,
      standIn,
      fromOn: '2026-11-24',
      untilOn: '2026-11-30',
      idempotencyKey: crypto.randomUUID(),
      ...more,
    })

  it('has the caseload for its days, beside who is away', async () => {
    const [away, standIn] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    const client = await world.aClient(away)
    const set = await setStandIn(away, away.id, standIn.id)
    expect(set).toEqual({
      counsellor: {
        standIns: [{ fromOn: '2026-11-24', untilOn: '2026-11-30', standIn: { id: standIn.id } }],
      },
      errors: [],
    })
    expect((await caseloadOf(standIn)).entries).toMatchObject([
      { isStandIn: true, participant: { id: client.id } },
    ])
    expect((await world.log(standIn, [client.id])).errors).toEqual([])
    expect(await reads(away, client)).toBe(true)
  })

  it('has nothing before its days, and hands nothing on', async () => {
    const [away, later, third] = [
      await world.aMember('COUNSELLOR'),
      await world.aMember('COUNSELLOR'),
      await world.aMember('COUNSELLOR'),
    ]
    const client = await world.aClient(away)
    await setStandIn(supervisor, away.id, later.id, { fromOn: '2026-11-25' })
    expect(await reads(later, client)).toBe(false)
    await setStandIn(supervisor, away.id, later.id)
    await setStandIn(supervisor, later.id, third.id)
    expect([await reads(later, client), await reads(third, client)]).toEqual([true, false])
  })

  it('is set for others by the supervisor alone, for days that lie in order and not too many', async () => {
    const [one, other] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    expect(refusals(await setStandIn(one, other.id, one.id))).toEqual(['CounsellorNotFound counsellor'])
    const days = { fromOn: '2026-11-23', untilOn: '2027-04-01' }
    expect(refusals(await setStandIn(supervisor, one.id, other.id, days))).toEqual([
      'CaseloadDaysNotAccepted fromOn',
      'CaseloadDaysNotAccepted untilOn',
    ])
  })
})
