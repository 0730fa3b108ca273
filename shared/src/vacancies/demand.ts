import { provinceOfRegion } from '../candidates/supply.ts'

/** So many employers share a kind of work before anybody is told that it is looked for. */
export const SMALLEST_DEMAND = 3

/** A vacancy that no card fits, as far as demand is counted. */
export interface UnmetVacancy {
  employer: string
  region: string
  family: string
}

/** How many employers look in vain for a family of trades in a province, rounded down to a band. */
export interface DemandCell {
  province: string
  family: string
  employersAtLeast: number
}

/** Rounds down: 3, 5, then tens. Null below three: one or two employers could tell each other apart. */
export const demandBand = (employers: number): number | null => {
  if (employers < SMALLEST_DEMAND) return null
  if (employers < 10) return employers < 5 ? SMALLEST_DEMAND : 5
  return Math.floor(employers / 10) * 10
}

/** What anybody may know of the vacancies that nobody fits: an employer counts once in a cell, however many it has. */
export const demandOf = (unmet: readonly UnmetVacancy[]): DemandCell[] => {
  const employers = new Map<string, { province: string; family: string; who: Set<string> }>()
  for (const { employer, region, family } of unmet) {
    const province = provinceOfRegion(region)
    if (province === null) continue
    const key = `${province} ${family}`
    const cell = employers.get(key) ?? { province, family, who: new Set() }
    cell.who.add(employer)
    employers.set(key, cell)
  }
  return [...employers.values()]
    .flatMap(({ province, family, who }) => {
      const employersAtLeast = demandBand(who.size)
      return employersAtLeast === null ? [] : [{ province, family, employersAtLeast }]
    })
    .toSorted((a, b) => (a.province + a.family < b.province + b.family ? -1 : 1))
}
