import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'
import { isLine } from '../participants/written.ts'
import { isRupiah } from '../vocabulary/rupiah.ts'
import { type BusinessPlan, PLAN_MONTHS } from './plan.ts'

export type PlanProblem = 'TEXT' | 'AMOUNT' | 'UNITS' | 'MONTHS' | 'COSTS'

export const LONGEST_ANSWER = 600
export const LONGEST_UNIT_NAME = 30
/** Below these all sums of a year stay exact. */
export const HIGHEST_PRICE = 1_000_000_000
export const MOST_UNITS = 100_000
const MOST_FIXED_COSTS = 12

/** What keeps a plan from being saved, in the order of the form. A half-written plan may be saved, a wrong one not. */
export const planProblems = (plan: BusinessPlan): FieldProblem<PlanProblem>[] =>
  problemsOf<PlanProblem>([
    [!isAnswer(plan.customers), 'TEXT', 'customers'],
    [!isAnswer(plan.product), 'TEXT', 'product'],
    [!isAnswer(plan.place), 'TEXT', 'place'],
    [plan.unitName !== '' && !isLine(plan.unitName, LONGEST_UNIT_NAME), 'TEXT', 'unitName'],
    [!isPrice(plan.price), 'AMOUNT', 'price'],
    [!isPrice(plan.unitCost), 'AMOUNT', 'unitCost'],
    [plan.fixedCosts.length > MOST_FIXED_COSTS, 'COSTS', 'fixedCosts'],
    [!plan.fixedCosts.every(({ amount }) => isPrice(amount)), 'AMOUNT', 'fixedCosts'],
    [!isPrice(plan.startCost), 'AMOUNT', 'startCost'],
    [plan.monthlyUnits.length !== PLAN_MONTHS, 'MONTHS', 'monthlyUnits'],
    [!plan.monthlyUnits.every(isUnits), 'UNITS', 'monthlyUnits'],
  ])

/** What a plan still lacks before the client and the counsellor can agree on it. */
export const planGaps = (plan: BusinessPlan): (keyof BusinessPlan)[] => {
  const gaps: readonly (readonly [keyof BusinessPlan, boolean])[] = [
    ['customers', plan.customers.trim() === ''],
    ['product', plan.product.trim() === ''],
    ['place', plan.place.trim() === ''],
    ['unitName', plan.unitName.trim() === ''],
    ['price', plan.price <= 0],
    ['monthlyUnits', !plan.monthlyUnits.some((units) => units > 0)],
  ]
  return gaps.filter(([, isOpen]) => isOpen).map(([field]) => field)
}

/** Several lines that somebody can read, or nothing yet. */
const isAnswer = (text: string): boolean =>
  text.trim() === '' ||
  (text.length <= LONGEST_ANSWER &&
    text.split('\n').every((line) => line.trim() === '' || isLine(line, LONGEST_ANSWER)))

const isPrice = (amount: number): boolean => isRupiah(amount) && amount <= HIGHEST_PRICE

const isUnits = (units: number): boolean => Number.isInteger(units) && units >= 0 && units <= MOST_UNITS
