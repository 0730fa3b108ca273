import type { Licence } from '@titian/shared/enterprises/licence.ts'
import type { MarketLink } from '@titian/shared/enterprises/market-link.ts'
import type { Milestone } from '@titian/shared/enterprises/milestone.ts'
import type { EnterpriseReason } from '@titian/shared/enterprises/move-reason.ts'
import type { BusinessPlan } from '@titian/shared/enterprises/plan.ts'
import type { EnterpriseStage } from '@titian/shared/enterprises/stage.ts'
import type { SurvivalCheck } from '@titian/shared/enterprises/survival.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { enterpriseReaderOf, type OfEnterprise } from './enterprise-rows.ts'

export interface PlanRow extends BusinessPlan, OfEnterprise {
  version: number
}
export interface LicenceRow extends Licence, OfEnterprise {
  version: number
}
export interface MarketLinkRow extends MarketLink, OfEnterprise {}
export interface MilestoneRow extends Milestone, OfEnterprise {
  id: string
  channel: string | null
  version: number
}
export interface SurvivalRow extends SurvivalCheck, OfEnterprise {}
export interface StepRow extends OfEnterprise {
  fromStage: EnterpriseStage | null
  toStage: EnterpriseStage
  reason: EnterpriseReason
  effectiveOn: string
}

type Ids = RawBuilder<unknown>

export const planRows = (ids: Ids): RawBuilder<PlanRow> => sql<PlanRow>`
  select enterprise_id as "enterpriseId", customers, product, place, unit_name as "unitName", price,
    unit_cost as "unitCost", fixed_costs as "fixedCosts", start_cost as "startCost",
    monthly_units as "monthlyUnits", version
  from people.business_plan where enterprise_id = any (${ids})`

export const licenceRows = (ids: Ids): RawBuilder<LicenceRow> => sql<LicenceRow>`
  select enterprise_id as "enterpriseId", kind, state, number, valid_until::text as "validUntilOn", version
  from people.enterprise_licence where enterprise_id = any (${ids})`

export const marketLinkRows = (ids: Ids): RawBuilder<MarketLinkRow> => sql<MarketLinkRow>`
  select enterprise_id as "enterpriseId", kind, counterparty, started_on::text as "startedOn", amount
  from people.market_link where enterprise_id = any (${ids}) order by started_on desc, id`

export const milestoneRows = (ids: Ids): RawBuilder<MilestoneRow> => sql<MilestoneRow>`
  select id, enterprise_id as "enterpriseId", kind, reached_on::text as "reachedOn",
    worker_count as "workerCount", affirmation, channel, version
  from people.enterprise_milestone where enterprise_id = any (${ids}) order by reached_on desc, id`

/** Of several checks for one month the latest counts. */
export const survivalRows = (ids: Ids): RawBuilder<SurvivalRow> => sql<SurvivalRow>`
  select distinct on (enterprise_id, month) enterprise_id as "enterpriseId", month, finding, source,
    checked_on::text as "checkedOn"
  from people.survival_check where enterprise_id = any (${ids})
  order by enterprise_id, month, recorded_at desc, checked_on desc, id`

export const stepRows = (ids: Ids): RawBuilder<StepRow> => sql<StepRow>`
  select enterprise_id as "enterpriseId", from_stage as "fromStage", to_stage as "toStage", reason,
    effective_on::text as "effectiveOn"
  from people.enterprise_step where enterprise_id = any (${ids}) order by recorded_at, id`

export const readPlans = enterpriseReaderOf('contact', planRows)
export const readLicences = enterpriseReaderOf('contact', licenceRows)
export const readMarketLinks = enterpriseReaderOf('contact', marketLinkRows)
export const readMilestones = enterpriseReaderOf('work', milestoneRows)
export const readSurvival = enterpriseReaderOf('work', survivalRows)
export const readSteps = enterpriseReaderOf('work', stepRows)
