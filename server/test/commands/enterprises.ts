import { addDays } from '@titian/shared/participants/calendar.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Creating, Editing } from './command.ts'
import type { Send } from './send.ts'
import { idFrom, type World } from './world.ts'

const opening = async (world: World, turn: number) => {
  // Everybody has one open business at most: earlier turns' make room for this one's.
  await world.rows(sql`update people.enterprise set stage = 'CLOSED', closed_on = since where stage <> 'CLOSED'
    and id in (select enterprise_id from people.enterprise_member where unit_id = ${world.unitId}::uuid)`)
  return {
    participant: await idFrom(
      world,
      'ptc',
      sql`select person_id as id from people.participant join people.identity using (person_id)
        where participant.unit_id = ${world.unitId}::uuid and pathway = 'ENTERPRISE'
          and birth_on between ${addDays(world.today, -19_000)}::date and ${addDays(world.today, -7_000)}::date
        order by person_id limit 1`,
    ),
    kind: 'INDIVIDUAL',
    name: `Usaha Contoh ${turn}`,
    trade: '7531-penjahit',
    region: '32.73',
    openedOn: world.today,
  }
}

/** A business that has just been opened. */
export const anEnterprise = async (world: World, send: Send): Promise<string | null> => {
  const idempotencyKey = crypto.randomUUID()
  const sent = await send(world.viewers.probation, 'openEnterprise', {
    ...(await opening(world, 0)),
    idempotencyKey,
  })
  if (!sent.made) throw new Error(`No business was opened: ${sent.failure ?? sent.refusals}`)
  return sent.made
}

const creating = (
  mutation: string,
  table: string,
  rest: (world: World, turn: number, enterprise: string | null) => object | Promise<object>,
): Creating => ({
  mutation,
  as: 'probation',
  table,
  request: async (world, turn, send) => {
    const enterprise = await anEnterprise(world, send)
    return { enterprise, ...(await rest(world, turn, enterprise)) }
  },
})

export const CREATING_ENTERPRISES: readonly Creating[] = [
  {
    mutation: 'openEnterprise',
    as: 'probation',
    table: 'people.enterprise',
    idPrefix: 'ent',
    request: opening,
  },
  creating('recordMarketLink', 'people.market_link', (world, turn) => ({
    kind: 'ORDER',
    counterparty: `Koperasi ${turn}`,
    startedOn: world.today,
    amount: 100_000 + turn,
  })),
  creating('recordMilestone', 'people.enterprise_milestone', (world, turn) => ({
    kind: 'FIRST_SALE',
    reachedOn: addDays(world.today, -(turn % 9)),
  })),
  creating('recordSurvivalCheck', 'people.survival_check', async (world, turn, enterprise) => {
    await world.rows(sql`update people.enterprise set stage = 'TRADING',
      trading_since = ${addDays(world.today, -250)}::date where id = ${idOf(enterprise)}::uuid`)
    return { month: 6, finding: 'ALIVE', source: 'SEEN', checkedOn: addDays(world.today, -(turn % 9)) }
  }),
]

/** A whole plan with this price. */
export const plan = (price: number) => ({
  customers: 'Tetangga',
  product: 'Keripik',
  place: 'Warung',
  unitName: 'bungkus',
  price,
  unitCost: 1_000,
  fixedCosts: [{ kind: 'RENT', amount: 100_000 }],
  startCost: 0,
  monthlyUnits: Array<number>(12).fill(100),
})

export const EDITING_ENTERPRISES: readonly Editing[] = [
  {
    mutation: 'saveBusinessPlan',
    as: 'probation',
    look: async (world, send) => {
      const enterprise = await anEnterprise(world, send)
      await send(world.viewers.probation, 'saveBusinessPlan', { enterprise, ...plan(2_000) })
      return (racer) => ({ enterprise, expectedVersion: 1, ...plan(2_001 + racer) })
    },
  },
  {
    mutation: 'recordLicence',
    as: 'probation',
    look: async (world, send) => {
      const enterprise = await anEnterprise(world, send)
      await send(world.viewers.probation, 'recordLicence', { enterprise, kind: 'NIB', state: 'AT_OFFICE' })
      const number = (racer: number) => String(1_000_000_000_000 + racer)
      return (racer) => ({
        enterprise,
        expectedVersion: 1,
        kind: 'NIB',
        state: 'HELD',
        number: number(racer),
      })
    },
  },
  {
    mutation: 'moveEnterprise',
    as: 'probation',
    look: async (world, send) => {
      const enterprise = await anEnterprise(world, send)
      return (racer) => ({
        enterprise,
        expectedVersion: 1,
        to: 'CLOSED',
        reason: racer % 2 === 0 ? 'NO_PLACE' : 'FEW_SALES',
      })
    },
  },
  {
    mutation: 'affirmMilestone',
    as: 'probation',
    look: async (world, send) => {
      const enterprise = await anEnterprise(world, send)
      const first = { enterprise, kind: 'FIRST_SALE', reachedOn: world.today }
      await send(world.viewers.probation, 'recordMilestone', first)
      const [row] = await world.rows<{ id: string }>(
        sql`select id from people.enterprise_milestone where enterprise_id = ${idOf(enterprise)}::uuid`,
      )
      const milestone = toTypeId('mls', row?.id ?? '')
      return (racer) => ({ milestone, expectedVersion: 1, isSo: racer % 2 === 0, channel: 'PHONE' })
    },
  },
]

const idOf = (enterprise: string | null): string | null => fromTypeId('ent', enterprise ?? '')
