import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { EnterpriseType } from './enterprise.type.ts'
import { findEnterprise, toLicences, toMilestone, toPlan, toSurvival } from './enterprise-objects.ts'
import { EnterpriseLicenceType, MarketLinkType, MilestoneType, SurvivalCheckType } from './fact.types.ts'
import { readLicences, readMarketLinks, readMilestones, readPlans, readSurvival } from './fact-rows.ts'
import { BusinessPlanType } from './plan.type.ts'

@Resolver(() => EnterpriseType)
export class EnterpriseFactsResolver {
  @FieldResolver(() => BusinessPlanType, {
    nullable: true,
    description: 'The business plan. Null until somebody began to write it, and when withheld.',
  })
  async plan(
    @Root() business: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<BusinessPlanType | null> {
    const [row] = await readPlans(operation, business)
    return row ? toPlan(row) : null
  }

  @FieldResolver(() => [EnterpriseLicenceType], {
    description: 'The checklist of papers, whole; empty when withheld.',
  })
  async licences(
    @Root() business: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<EnterpriseLicenceType[]> {
    return toLicences(business, await readLicences(operation, business), operation.today)
  }

  @FieldResolver(() => [MarketLinkType], { description: 'Ways to customers, the latest first.' })
  async marketLinks(
    @Root() business: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<MarketLinkType[]> {
    const rows = await readMarketLinks(operation, business)
    return rows.map((row) => Object.assign(new MarketLinkType(), row))
  }

  @FieldResolver(() => [MilestoneType], { description: 'What it reached, the latest first.' })
  async milestones(@Root() business: EnterpriseType, @Ctx() operation: Operation): Promise<MilestoneType[]> {
    const rows = await readMilestones(operation, business)
    return rows.map((row) => toMilestone(operation.viewer, row))
  }

  @FieldResolver(() => [SurvivalCheckType], {
    description: 'Whether it lived at 6, 12 and 24 months; empty for one that never traded.',
  })
  async survivalChecks(
    @Root() business: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<SurvivalCheckType[]> {
    return toSurvival(business, await readSurvival(operation, business), operation.today)
  }
}

/** The milestone with this id, if the viewer may see its business. */
const findMilestone = async (operation: Operation, id: string): Promise<MilestoneType | null> => {
  const business = await enterpriseOfMilestone(operation, id)
  const rows = business ? await readMilestones(operation, business) : []
  const row = rows.find((one) => one.id === id)
  return row ? toMilestone(operation.viewer, row) : null
}

const enterpriseOfMilestone = async (operation: Operation, id: string): Promise<EnterpriseType | null> => {
  if (operation.viewer.kind !== 'ACCOUNT' || operation.viewer.role === 'EMPLOYER') return null
  const [row] = await operation.rows<{ enterpriseId: string }>(
    sql`select enterprise_id as "enterpriseId" from people.enterprise_milestone where id = ${id}::uuid`,
  )
  return row ? findEnterprise(operation, row.enterpriseId) : null
}

registerNode({ prefix: 'mls', typeName: 'Milestone', load: findMilestone })
