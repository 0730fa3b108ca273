import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals } from '../participants/recording.fixture.ts'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { aPlan, enterpriseWorld } from './enterprises.fixture.ts'

let world: Awaited<ReturnType<typeof enterpriseWorld>>
beforeAll(async () => {
  world = await enterpriseWorld()
})
afterAll(() => world.database.close())

describe('a business', () => {
  it('goes from idea to trading, its person is placed, and is sustained when it lives at twelve months', async () => {
    const { send, open, read, keeper } = world
    const person = await world.aPerson()
    const { id: enterprise } = await open(person.id)
    const early = await send('moveEnterprise', {
      enterprise,
      to: 'PLAN',
      reason: 'PLAN_AGREED',
      expectedVersion: 1,
    })
    expect(early.errors.map(({ message }: { message: string }) => message)).toEqual([
      'The business plan is not complete.',
    ])
    await send('saveBusinessPlan', { enterprise, ...aPlan })
    await send('recordLicence', { enterprise, kind: 'NIB', state: 'HELD', number: '1234567890123' })
    await send('moveEnterprise', {
      enterprise,
      to: 'PLAN',
      reason: 'PLAN_AGREED',
      effectiveOn: '2026-08-10',
      expectedVersion: 1,
    })
    await send('moveEnterprise', {
      enterprise,
      to: 'REGISTERED',
      reason: 'LICENCE_ISSUED',
      effectiveOn: '2026-08-12',
      expectedVersion: 2,
    })
    const { enterprise: reached } = await send('recordMilestone', {
      enterprise,
      kind: 'FIRST_SALE',
      reachedOn: '2026-08-20',
    })
    const [milestone] = reached.milestones
    const trading = {
      enterprise,
      to: 'TRADING',
      reason: 'SALE',
      effectiveOn: '2026-08-20',
      expectedVersion: 3,
    }
    // Nothing counts before the client says so.
    expect(refusals(await send('moveEnterprise', trading))).toEqual([
      'EnterpriseMoveRefused to',
      'EnterpriseMoveRefused to',
    ])
    const person_ = aViewer('PERSON', { personId: person.personId })
    const affirmed = await send(
      'affirmMilestone',
      { milestone: milestone.id, isSo: true, channel: 'OWN_PAGE', expectedVersion: 1 },
      person_,
    )
    expect(affirmed.errors).toEqual([])
    expect(affirmed.enterprise.milestones[0].affirmation).toBe('AFFIRMED')
    const { enterprise: moved } = await send('moveEnterprise', trading)
    expect(moved).toMatchObject({ stage: 'TRADING', tradingSinceOn: '2026-08-20' })
    expect((await read(keeper, person.id)).data.node.journey.stage).toBe('PLACED')

    await world.inCommand(({ rows }) =>
      rows(
        sql`update people.enterprise set trading_since = '2025-10-01' where id = ${fromTypeId('ent', enterprise)}::uuid`,
      ),
    )
    const unknown = { enterprise, month: 12, finding: 'UNKNOWN', source: 'NOBODY', checkedOn: '2026-11-20' }
    await send('recordSurvivalCheck', unknown)
    expect((await read(keeper, person.id)).data.node.journey.stage).toBe('PLACED')
    const alive = { ...unknown, finding: 'ALIVE', source: 'SEEN', checkedOn: '2026-11-23' }
    const { enterprise: lived } = await send('recordSurvivalCheck', alive)
    expect(
      lived.survivalChecks.map(({ month, finding, isDue }: Record<string, unknown>) => [
        month,
        finding,
        isDue,
      ]),
    ).toEqual([
      [6, 'ALIVE', true],
      [12, 'ALIVE', false],
      [24, null, false],
    ])
    expect((await read(keeper, person.id)).data.node.journey.stage).toBe('SUSTAINED')
  })

  it('keeps its plan with break-even and months, and a half-written one says what it lacks', async () => {
    const { id: enterprise } = await world.open((await world.aPerson()).id)
    const { enterprise: half } = await world.send('saveBusinessPlan', {
      enterprise,
      ...aPlan,
      customers: '',
      price: 0,
    })
    expect(half.plan).toMatchObject({ gaps: ['customers', 'price'], breakEvenUnits: null, version: 1 })
    const { enterprise: whole } = await world.send('saveBusinessPlan', {
      enterprise,
      ...aPlan,
      expectedVersion: 1,
    })
    expect(whole.plan).toMatchObject({ gaps: [], breakEvenUnits: 88, version: 2 })
    expect(whole.plan.months[0]).toEqual({ month: 1, profit: -700_000, cumulative: -5_700_000 })
    expect(
      refusals(await world.send('saveBusinessPlan', { enterprise, ...aPlan, expectedVersion: 1 })),
    ).toEqual(['VersionConflict expectedVersion'])
    expect(
      refusals(
        await world.send('saveBusinessPlan', {
          enterprise,
          ...aPlan,
          price: 2_000_000_000,
          monthlyUnits: [1],
          expectedVersion: 2,
        }),
      ),
    ).toEqual(['NumberNotAccepted price', 'NumberNotAccepted monthlyUnits'])
  })

  it('counts an order as a sale, and refuses one of tomorrow or of nothing at its field', async () => {
    const { id: enterprise } = await world.open((await world.aPerson()).id)
    const order = {
      enterprise,
      kind: 'ORDER',
      counterparty: 'Koperasi',
      startedOn: '2026-11-20',
      amount: 250_000,
    }
    const { enterprise: sold } = await world.send('recordMarketLink', order)
    expect(sold.marketLinks).toEqual([{ kind: 'ORDER', counterparty: 'Koperasi', amount: 250_000 }])
    const wrong = { ...order, startedOn: '2026-11-25', amount: null, counterparty: ' ' }
    expect(refusals(await world.send('recordMarketLink', wrong))).toEqual([
      'TextNotAccepted counterparty',
      'DayNotAccepted startedOn',
      'NumberNotAccepted amount',
    ])
  })

  it('is opened once for a person on the enterprise pathway, and never twice', async () => {
    const person = await world.aPerson()
    await world.open(person.id)
    const again = {
      participant: person.id,
      kind: 'INDIVIDUAL',
      name: 'Dua',
      trade: '7531-penjahit',
      region: '32.73',
      openedOn: '2026-08-01',
    }
    expect(refusals(await world.send('openEnterprise', again))).toEqual(['MembersNotAccepted others'])
    const worker = await world.aPerson({ pathway: 'EMPLOYMENT' })
    expect(refusals(await world.send('openEnterprise', { ...again, participant: worker.id }))).toEqual([
      'MembersNotAccepted participant',
    ])
  })

  it('of a group is read by each member, and by none under 18', async () => {
    const [leader, other, child] = [
      await world.aPerson(),
      await world.aPerson(),
      await world.aPerson({ birthOn: '2009-01-01' }),
    ]
    const group = { kind: 'GROUP', others: [other.id] }
    const { id, members } = await world.open(leader.id, group)
    expect(members.map(({ isLeader }: { isLeader: boolean }) => isLeader)).toEqual([true, false])
    const { data } = await world.read(aViewer('PERSON', { personId: other.personId }), other.id)
    expect(data.node.enterprise).toMatchObject({
      id,
      name: { text: 'Lele Segar' },
      viewerCanKeep: false,
      nextStages: [],
    })
    // A member learns that there are others from the group itself, not who they are from here.
    expect(
      data.node.enterprise.members.map(({ participant }: { participant: { id: string } }) => participant.id),
    ).toEqual([other.id])
    const young = {
      participant: (await world.aPerson()).id,
      others: [child.id],
      kind: 'GROUP',
      name: 'X',
      trade: '7531-penjahit',
      region: '32.73',
      openedOn: '2026-08-01',
    }
    expect(refusals(await world.send('openEnterprise', young))).toEqual(['MembersNotAccepted others'])
  })
})
