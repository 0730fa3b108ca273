import { everActs, mayAct } from '@titian/shared/enterprises/acting.ts'
import { planGaps } from '@titian/shared/enterprises/check-plan.ts'
import { LICENCE_KINDS, licenceStateOn } from '@titian/shared/enterprises/licence.ts'
import { breakEvenUnits, paybackMonth, projectionOf } from '@titian/shared/enterprises/plan.ts'
import {
  SURVIVAL_MONTHS,
  survivalChecksDue,
  survivalDayOf,
  survivedAt,
} from '@titian/shared/enterprises/survival.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { roleOf, type Viewer } from '../platform/auth/viewer.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { EnterpriseType } from './enterprise.type.ts'
import { type EnterpriseRow, findEnterpriseRow } from './enterprise-rows.ts'
import { EnterpriseLicenceType, MilestoneType, SurvivalCheckType } from './fact.types.ts'
import type { LicenceRow, MilestoneRow, PlanRow, SurvivalRow } from './fact-rows.ts'
import { BusinessPlanType, FixedCostType, PlannedMonthType } from './plan.type.ts'

export const toEnterprise = ({ since, tradingSince, ...row }: EnterpriseRow): EnterpriseType =>
  Object.assign(new EnterpriseType(), row, {
    id: toTypeId('ent', row.id),
    rowId: row.id,
    sinceOn: since,
    tradingSinceOn: tradingSince,
  })

/** The business with this id as the contract has it; absent and hidden are the same null. */
export const findEnterprise = async (operation: Operation, id: string): Promise<EnterpriseType | null> => {
  const row = await findEnterpriseRow(operation, id)
  return row && toEnterprise(row)
}

export const toPlan = ({ personId, unitId, ...plan }: PlanRow & OfPerson): BusinessPlanType => {
  const owner = { personId, unitId }
  const months = projectionOf(plan)
  return Object.assign(new BusinessPlanType(), owner, plan, {
    fixedCosts: plan.fixedCosts.map((cost) => Object.assign(new FixedCostType(), owner, cost)),
    months: months.map((month) => Object.assign(new PlannedMonthType(), owner, month)),
    breakEvenUnits: breakEvenUnits(plan),
    paybackMonth: paybackMonth(months),
    gaps: planGaps(plan),
  })
}

/** The whole checklist, also the papers that nobody has begun. */
export const toLicences = (
  { personId, unitId }: OfPerson,
  rows: readonly LicenceRow[],
  today: string,
): EnterpriseLicenceType[] =>
  LICENCE_KINDS.map((kind) => {
    const row = rows.find((one) => one.kind === kind)
    return Object.assign(new EnterpriseLicenceType(), {
      personId,
      unitId,
      kind,
      state: row ? licenceStateOn(row, today) : ('NOT_STARTED' as const),
      number: row?.number ?? null,
      validUntilOn: row?.validUntilOn ?? null,
      version: row?.version ?? null,
    })
  })

export const toMilestone = (viewer: Viewer, row: MilestoneRow & OfPerson): MilestoneType =>
  Object.assign(new MilestoneType(), row, {
    id: toTypeId('mls', row.id),
    viewerCanAffirm: viewerMay(viewer, row, 'AFFIRM'),
  })

/** All three checks of a business that trades or traded; none of one that never did. */
export const toSurvival = (
  business: OfPerson & { tradingSinceOn: string | null; closedOn: string | null },
  rows: readonly SurvivalRow[],
  today: string,
): SurvivalCheckType[] => {
  const { personId, unitId, tradingSinceOn: tradingSince, closedOn } = business
  if (tradingSince === null) return []
  const due = survivalChecksDue({ tradingSince, closedOn }, rows, today)
  return SURVIVAL_MONTHS.map((month) => {
    const own = rows.find((row) => row.month === month)
    return Object.assign(new SurvivalCheckType(), {
      personId,
      unitId,
      month,
      dueOn: survivalDayOf(tradingSince, month),
      finding: survivedAt({ tradingSince, closedOn }, rows, month),
      source: own?.source ?? null,
      checkedOn: own?.checkedOn ?? null,
      isDue: due.some((one) => one.month === month),
    })
  })
}

/** Whether a viewer may do such a thing with a business of this person. */
export const viewerMay = (viewer: Viewer, person: OfPerson, act: Parameters<typeof mayAct>[2]): boolean =>
  everActs(roleOf(viewer), act) && mayAct(roleOf(viewer), relationsTo(viewer, person), act)
