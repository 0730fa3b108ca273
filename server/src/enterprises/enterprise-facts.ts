import { planGaps } from '@titian/shared/enterprises/check-plan.ts'
import type { EnterpriseFacts } from '@titian/shared/enterprises/condition.ts'
import { isRegisteredOn, type Licence } from '@titian/shared/enterprises/licence.ts'
import { isSale, type MarketLink } from '@titian/shared/enterprises/market-link.ts'
import { affirmedSigns, type Milestone } from '@titian/shared/enterprises/milestone.ts'
import type { BusinessPlan } from '@titian/shared/enterprises/plan.ts'
import type { Day } from '@titian/shared/participants/calendar.ts'
import type { StepRow } from './fact-rows.ts'

/** Everything on record that a move of a business may rest on. */
export interface OnRecord {
  plan: BusinessPlan | null
  licences: readonly Licence[]
  marketLinks: readonly Pick<MarketLink, 'amount'>[]
  milestones: readonly Pick<Milestone, 'kind' | 'affirmation' | 'workerCount'>[]
  steps: readonly Pick<StepRow, 'fromStage'>[]
}

/** The facts that the rules of moving ask for. A sale is what an order brought, or what the client affirms. */
export const factsOf = (
  { plan, licences, marketLinks, milestones, steps }: OnRecord,
  today: Day,
): EnterpriseFacts => {
  const signs = affirmedSigns(milestones)
  if (marketLinks.some(isSale)) signs.add('SALE')
  const workers = milestones.find(
    ({ kind, affirmation }) => kind === 'FIRST_WORKER' && affirmation === 'AFFIRMED',
  )
  return {
    hasPlan: plan !== null && planGaps(plan).length === 0,
    isRegistered: isRegisteredOn(licences, today),
    signs,
    workerCount: workers?.workerCount ?? 0,
    cameFrom: steps.at(-1)?.fromStage ?? null,
  }
}
