import { levelOfRegion, regionAndWider } from '../vocabulary/region-code.ts'
import { SMALLEST_EXACT } from './count.ts'

/** How many candidates of an occupation family want to work in a province, rounded down to a band. */
export interface SupplyCell {
  province: string
  family: string
  atLeast: number
}

export interface SupplyFigures {
  cells: SupplyCell[]
  /** The sum of the bands, so that no complement exists. */
  candidatesAtLeast: number
  provinceCount: number
  familyCount: number
}

/** Rounds down: tens below 100, fifties below 500, hundreds below 2,000, then five hundreds. Below 10 there is no band. */
export const bandOf = (count: number): number | null => {
  if (count < SMALLEST_EXACT) return null
  const step = count < 100 ? 10 : count < 500 ? 50 : count < 2_000 ? 100 : 500
  return Math.floor(count / step) * step
}

/** What the public may know of all cards: cells from ten up, and totals made of the cells alone. */
export const supplyOf = (cards: readonly { region: string; family: string }[]): SupplyFigures => {
  const counts = new Map<string, { province: string; family: string; count: number }>()
  for (const { region, family } of cards) {
    const province = provinceOfRegion(region)
    if (province === null) continue
    const key = `${province} ${family}`
    const cell = counts.get(key) ?? { province, family, count: 0 }
    cell.count++
    counts.set(key, cell)
  }
  const cells = [...counts.values()]
    .map(({ province, family, count }) => ({ province, family, atLeast: bandOf(count) }))
    .filter((cell): cell is SupplyCell => cell.atLeast !== null)
    .toSorted((a, b) => (a.province + a.family < b.province + b.family ? -1 : 1))
  return totalsOf(cells)
}

/** Totals of published cells; the same when computed again from what was stored. */
export const totalsOf = (cells: readonly SupplyCell[]): SupplyFigures => ({
  cells: [...cells],
  candidatesAtLeast: cells.reduce((sum, cell) => sum + cell.atLeast, 0),
  provinceCount: new Set(cells.map((cell) => cell.province)).size,
  familyCount: new Set(cells.map((cell) => cell.family)).size,
})

/** The province that a region is or lies in; null for anything wider. */
export const provinceOfRegion = (region: string): string | null =>
  regionAndWider(region).find((code) => levelOfRegion(code) === 'PROVINCE') ?? null
