import {
  type BusinessPlan,
  FIXED_COSTS,
  type FixedCost,
  PLAN_MONTHS,
} from '@titian/shared/enterprises/plan.ts'
import type { Refusal } from '../graphql/use-attempt.ts'
import type { EnterprisePlan_PlanFragment } from './enterprise-plan.generated.ts'
import { rupiahTyped, typedRupiah } from './rupiah-field.tsx'

/** A plan as it stands in the form: sums and pieces as they were typed. */
export interface PlanDraft {
  customers: string
  product: string
  place: string
  unitName: string
  price: string
  unitCost: string
  startCost: string
  fixedCosts: Record<FixedCost, string>
  monthlyUnits: readonly string[]
}

/** The plan on file as a form, or an empty form. */
export const draftOf = (plan: EnterprisePlan_PlanFragment | null): PlanDraft => ({
  customers: plan?.customers ?? '',
  product: plan?.product ?? '',
  place: plan?.place ?? '',
  unitName: plan?.unitName ?? '',
  price: rupiahTyped(plan?.price),
  unitCost: rupiahTyped(plan?.unitCost),
  startCost: rupiahTyped(plan?.startCost),
  fixedCosts: Object.fromEntries(
    FIXED_COSTS.map((kind) => [kind, rupiahTyped(costOf(plan?.fixedCosts ?? [], kind))]),
  ) as Record<FixedCost, string>,
  monthlyUnits: Array.from({ length: PLAN_MONTHS }, (_, at) => plan?.months[at]?.units.toString() ?? ''),
})

/** The plan that was typed, and what at which field can't be read; what is empty is a zero, for it may be half written. */
export const planOf = (
  draft: PlanDraft,
  words: { units: string },
): { plan: BusinessPlan; refusals: readonly Refusal[] } => {
  const refusals: Refusal[] = []
  const sum = (text: string, field: string): number => {
    if (text.trim() === '') return 0
    const read = typedRupiah(text, field)
    refusals.push(...read.refusals)
    return read.value ?? 0
  }
  const pieces = (text: string, at: number): number => {
    const typed = text.trim().replaceAll(/(?<=\d)[.,](?=\d{3}(?:\D|$))/g, '')
    if (typed === '') return 0
    if (/^\d{1,6}$/.test(typed)) return Number(typed)
    refusals.push({ message: words.units, path: [`month${at}`] })
    return 0
  }
  const { customers, product, place, unitName } = draft
  return {
    plan: {
      customers: customers.trim(),
      product: product.trim(),
      place: place.trim(),
      unitName: unitName.trim(),
      price: sum(draft.price, 'price'),
      unitCost: sum(draft.unitCost, 'unitCost'),
      startCost: sum(draft.startCost, 'startCost'),
      fixedCosts: FIXED_COSTS.map((kind) => ({ kind, amount: sum(draft.fixedCosts[kind], kind) })).filter(
        ({ amount }) => amount > 0,
      ),
      monthlyUnits: draft.monthlyUnits.map(pieces),
    },
    refusals,
  }
}

const costOf = (costs: readonly { kind: FixedCost; amount: number }[], kind: FixedCost): number =>
  costs.reduce((sum, cost) => sum + (cost.kind === kind ? cost.amount : 0), 0)
