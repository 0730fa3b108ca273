import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Creating, Editing } from './command.ts'
import { anEnterprise, plan } from './enterprises.ts'
import type { Send } from './send.ts'
import type { World } from './world.ts'

/** A planned business whose people have no grant. */
const planned = async (world: World, send: Send): Promise<string | null> => {
  await world.rows(sql`update people.capital_application set state = 'WITHDRAWN', decline_reason = null
    where state in ('APPLIED', 'VERIFIED', 'APPROVED')`)
  const enterprise = await anEnterprise(world, send)
  await send(world.viewers.probation, 'saveBusinessPlan', { enterprise, ...plan(2_000) })
  return enterprise
}

/** An application, as far as it shall have come; its version is the number of these steps. */
const anApplication = async (
  world: World,
  send: Send,
  to: 'APPLIED' | 'VERIFIED' | 'APPROVED',
): Promise<string> => {
  const enterprise = await planned(world, send)
  await send(world.viewers.probation, 'applyForCapital', {
    enterprise,
    scheme: 'tkm-pemula-2026',
    amount: 10_000_000,
  })
  const [row] = await world.rows<{ id: string; personId: string }>(sql`
    select application.id, person_id as "personId" from people.capital_application application
      join people.enterprise_member member using (enterprise_id)
    where enterprise_id = ${fromTypeId('ent', enterprise ?? '')}::uuid`)
  if (!row) throw new Error('Nobody applied.')
  const application = toTypeId('cap', row.id)
  if (to !== 'APPLIED')
    await send(world.viewers.placement, 'verifyCapital', {
      ...verifying(application, row.personId),
      expectedVersion: 1,
    })
  if (to === 'APPROVED')
    await send(world.viewers.placement, 'decideCapital', { application, expectedVersion: 2 })
  return application
}

const verifying = (application: string, personId: string) => ({
  application,
  checks: [{ participant: toTypeId('ptc', personId), isUnemployed: true, hasOtherAid: false }],
  documents: ['IDENTITY', 'BANK_ACCOUNT', 'PLAN'],
})

/** A payment of the whole, whose report is open. */
const aReport = async (world: World, send: Send): Promise<string> => {
  const application = await anApplication(world, send, 'APPROVED')
  const paid = { application, tools: 6_000_000, materials: 4_000_000, paidOn: world.today }
  await send(world.viewers.placement, 'recordTranche', paid)
  const [row] = await world.rows<{ id: string }>(sql`
    select id from people.capital_tranche where application_id = ${fromTypeId('cap', application)}::uuid`)
  return toTypeId('lpj', row?.id ?? '')
}

export const CREATING_CAPITAL: readonly Creating[] = [
  {
    mutation: 'applyForCapital',
    as: 'probation',
    table: 'people.capital_application',
    request: async (world, turn, send) => ({
      enterprise: await planned(world, send),
      scheme: 'tkm-pemula-2026',
      amount: 5_000_000 + (turn % 1_000),
    }),
  },
  {
    mutation: 'recordTranche',
    as: 'placement',
    table: 'people.capital_tranche',
    request: async (world, turn, send) => ({
      application: await anApplication(world, send, 'APPROVED'),
      tools: 3_000_000 + (turn % 1_000),
      materials: 2_000_000,
      paidOn: world.today,
    }),
  },
]

export const EDITING_CAPITAL: readonly Editing[] = [
  {
    mutation: 'verifyCapital',
    as: 'placement',
    look: async (world, send) => {
      const application = await anApplication(world, send, 'APPLIED')
      const [row] = await world.rows<{ personId: string }>(sql`
        select person_id as "personId" from people.capital_application application
          join people.enterprise_member member using (enterprise_id)
        where application.id = ${fromTypeId('cap', application)}::uuid`)
      return () => ({ ...verifying(application, row?.personId ?? ''), expectedVersion: 1 })
    },
  },
  {
    mutation: 'decideCapital',
    as: 'placement',
    look: async (world, send) => {
      const application = await anApplication(world, send, 'VERIFIED')
      return (racer) => ({
        application,
        expectedVersion: 2,
        ...(racer % 2 === 0 && { declineReason: 'QUOTA_USED' }),
      })
    },
  },
  {
    mutation: 'withdrawCapital',
    as: 'probation',
    look: async (world, send) => {
      const application = await anApplication(world, send, 'APPLIED')
      return () => ({ application, expectedVersion: 1 })
    },
  },
  {
    mutation: 'saveReport',
    as: 'probation',
    look: async (world, send) => {
      const report = await aReport(world, send)
      return (racer) => ({
        report,
        expectedVersion: 1,
        isSubmitted: false,
        lines: [{ kind: 'TOOLS', what: 'Kompor', amount: 100_000 + racer, spentOn: world.today }],
      })
    },
  },
  {
    mutation: 'reviewReport',
    as: 'placement',
    look: async (world, send) => {
      const report = await aReport(world, send)
      await world.rows(sql`update people.capital_tranche set report_state = 'SUBMITTED', submitted_on = paid_on
        where id = ${fromTypeId('lpj', report)}::uuid`)
      return (racer) => ({ report, expectedVersion: 1, isAccepted: racer % 2 === 0 })
    },
  },
]
