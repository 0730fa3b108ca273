import { regionAndWider } from '../vocabulary/region-code.ts'

/** The minimum wage of a province in a year, whole rupiah a month; a row of data with a source, never a constant. */
export interface MinimumWage {
  province: string
  year: number
  monthly: number
}

/** That a wage starts below the minimum; a warning, since regencies, sectors and micro businesses differ. */
export interface WageWarning {
  minimum: MinimumWage
  shortBy: number
  /** Whether the highest wage of the range is below it as well. */
  isWhollyBelow: boolean
}

/** The minimum that holds in a region in a year: that year's, or the latest before it. Null where none is known. */
export const minimumWageIn = (
  wages: readonly MinimumWage[],
  region: string,
  year: number,
): MinimumWage | null => {
  const wider = regionAndWider(region)
  return (
    wages
      .filter((wage) => wider.includes(wage.province) && wage.year <= year)
      .toSorted((a, b) => b.year - a.year)[0] ?? null
  )
}

/** Warns of a wage that starts below the minimum of its region; null when it doesn't, or none is known. */
export const wageWarningOf = (
  offer: { wageFrom: number; wageTo: number; region: string },
  wages: readonly MinimumWage[],
  year: number,
): WageWarning | null => {
  const minimum = minimumWageIn(wages, offer.region, year)
  if (minimum === null || offer.wageFrom >= minimum.monthly) return null
  return {
    minimum,
    shortBy: minimum.monthly - offer.wageFrom,
    isWhollyBelow: offer.wageTo < minimum.monthly,
  }
}
