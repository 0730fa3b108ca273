import type { Words } from '../vocabulary/words.ts'

/** What a business pays for month by month, however little it sells. */
export const FIXED_COSTS = [
  'RENT',
  'WAGES',
  'POWER',
  'TRANSPORT',
  'INSTALMENT',
  'PACKAGING',
  'OTHER',
] as const

export type FixedCost = (typeof FIXED_COSTS)[number]

export const FIXED_COST_WORDS: Record<FixedCost, Words> = {
  RENT: { id: 'Sewa tempat', en: 'Rent' },
  WAGES: { id: 'Upah', en: 'Wages' },
  POWER: { id: 'Listrik dan air', en: 'Power and water' },
  TRANSPORT: { id: 'Transportasi', en: 'Transport' },
  INSTALMENT: { id: 'Cicilan', en: 'Instalments' },
  PACKAGING: { id: 'Perlengkapan', en: 'Supplies' },
  OTHER: { id: 'Biaya lain', en: 'Other costs' },
}

/** A plan looks a year ahead. */
export const PLAN_MONTHS = 12

/** A business plan as the client says it: four questions in words, the rest in whole rupiah and pieces. */
export interface BusinessPlan {
  /** Who buys. */
  customers: string
  /** What is sold. */
  product: string
  /** Where and how it reaches them. */
  place: string
  /** What one piece is called: "porsi", "kaos", "potong". */
  unitName: string
  price: number
  /** What one piece costs to make or buy. */
  unitCost: number
  fixedCosts: readonly { kind: FixedCost; amount: number }[]
  /** What has to be bought once, before the first sale. */
  startCost: number
  /** Pieces that are sold in each of the twelve months. */
  monthlyUnits: readonly number[]
}

/** What one piece leaves for everything else; below zero each sale loses money. */
export const marginOf = (plan: Pick<BusinessPlan, 'price' | 'unitCost'>): number => plan.price - plan.unitCost

export const fixedCostOf = (plan: Pick<BusinessPlan, 'fixedCosts'>): number =>
  plan.fixedCosts.reduce((sum, { amount }) => sum + amount, 0)

/** Pieces a month from which nothing is lost; null where no number of pieces is enough. */
export const breakEvenUnits = (
  plan: Pick<BusinessPlan, 'price' | 'unitCost' | 'fixedCosts'>,
): number | null => {
  const margin = marginOf(plan)
  const fixed = fixedCostOf(plan)
  if (fixed === 0) return margin >= 0 ? 0 : null
  return margin > 0 ? Math.ceil(fixed / margin) : null
}

/** One month of a plan, in whole rupiah. */
export interface PlannedMonth {
  /** From 1 on. */
  month: number
  units: number
  revenue: number
  costs: number
  profit: number
  /** What is left of everything so far, the cost of starting included; below zero while it is not earned back. */
  cumulative: number
}

/** The twelve months as the plan says them. */
export const projectionOf = (
  plan: Pick<BusinessPlan, 'price' | 'unitCost' | 'fixedCosts' | 'startCost' | 'monthlyUnits'>,
): PlannedMonth[] => {
  const fixed = fixedCostOf(plan)
  let cumulative = -plan.startCost
  return plan.monthlyUnits.map((units, at) => {
    const revenue = units * plan.price
    const costs = units * plan.unitCost + fixed
    cumulative += revenue - costs
    return { month: at + 1, units, revenue, costs, profit: revenue - costs, cumulative }
  })
}

/** The first month after which the cost of starting is earned back for good; null where a year is not enough. */
export const paybackMonth = (months: readonly PlannedMonth[]): number | null => {
  const lastBelow = months.findLastIndex(({ cumulative }) => cumulative < 0)
  return months[lastBelow + 1]?.month ?? null
}
