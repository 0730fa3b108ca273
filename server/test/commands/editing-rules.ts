import { REQUIREMENT_SET_V1 } from '@titian/shared/readiness/requirement-set.ts'
import { sql } from '../../src/platform/database/sql.ts'
import type { Editing } from './command.ts'
import type { Send } from './send.ts'
import type { World } from './world.ts'

const rulesWith = (freshDays: number) => ({
  freshDays,
  pathways: (['EMPLOYMENT', 'ENTERPRISE'] as const).map((pathway) => ({
    pathway,
    experienceMonths: REQUIREMENT_SET_V1.experienceMonths[pathway],
    certificateMonths: 0,
    rules: REQUIREMENT_SET_V1.rules[pathway],
  })),
})

/** There is one draft at a time, so each race begins without one. */
const withoutDraft = (world: World) =>
  world.rows(sql`update app.requirement_set set state = 'DISCARDED' where state in ('DRAFT', 'PROPOSED')`)

const openVersion = async (world: World): Promise<number> => {
  const [row] = await world.rows<{ version: number }>(
    sql`select version from app.requirement_set where state in ('DRAFT', 'PROPOSED')`,
  )
  return row?.version ?? 0
}

const aDraft = async (world: World, send: Send): Promise<number> => {
  await withoutDraft(world)
  const draft = { rules: rulesWith(60), leavers: 'AT_ONCE', expectedVersion: null }
  await send(world.viewers.administrator, 'saveRequirementDraft', draft)
  return openVersion(world)
}

/** What administrators do with the draft that they all look at. */
export const EDITING_RULES: readonly Editing[] = [
  {
    mutation: 'saveRequirementDraft',
    as: 'administrator',
    look: async (world, send) => {
      const expectedVersion = await aDraft(world, send)
      return (racer) => ({ rules: rulesWith(30 + racer), leavers: 'AT_ONCE', expectedVersion })
    },
  },
  {
    mutation: 'proposeRequirementSet',
    as: 'administrator',
    look: async (world, send) => {
      const expectedVersion = await aDraft(world, send)
      return () => ({ expectedVersion })
    },
  },
  {
    mutation: 'discardRequirementDraft',
    as: 'administrator',
    lost: 'RulesNotOpen',
    look: async (world, send) => {
      const expectedVersion = await aDraft(world, send)
      return () => ({ expectedVersion })
    },
  },
]
