import type { RegionLevel } from './region-level.ts'

/** The country's own code; every other region lies in it. */
export const COUNTRY_CODE = 'ID'

/** Island groups, which we draw ourselves, as the first digit (or two) of the province codes in them. */
const ISLAND_GROUPS: readonly (readonly [firstDigit: string, code: string])[] = [
  ['1', 'ID-SM'],
  ['2', 'ID-SM'],
  ['3', 'ID-JW'],
  ['5', 'ID-NU'],
  ['6', 'ID-KA'],
  ['7', 'ID-SL'],
  ['8', 'ID-ML'],
  ['9', 'ID-PP'],
]

const SHAPES: readonly (readonly [RegionLevel, RegExp])[] = [
  ['COUNTRY', /^ID$/],
  ['ISLAND_GROUP', /^ID-(SM|JW|NU|KA|SL|ML|PP)$/],
  ['PROVINCE', /^[1-35-9]\d$/],
  ['REGENCY', /^[1-35-9]\d\.\d\d$/],
]

/** The level that a code's shape says, or null for what is no region code. It need not exist. */
export const levelOfRegion = (code: string): RegionLevel | null =>
  SHAPES.find(([, shape]) => shape.test(code))?.[0] ?? null

/** The region one step up: '32.73' to '32' to 'ID-JW' to 'ID'; null for the country and for no region code. */
export const parentOfRegion = (code: string): string | null => {
  switch (levelOfRegion(code)) {
    case 'REGENCY':
      return code.slice(0, 2)
    case 'PROVINCE':
      return ISLAND_GROUPS.find(([digit]) => code.startsWith(digit))?.[1] ?? null
    case 'ISLAND_GROUP':
      return COUNTRY_CODE
    default:
      return null
  }
}

/** The region itself and all above it, finest first; empty for no region code. */
export const regionAndWider = (code: string): string[] => {
  const line: string[] = []
  for (let at: string | null = levelOfRegion(code) && code; at !== null; at = parentOfRegion(at))
    line.push(at)
  return line
}

/** Whether `wider` is `code` itself or contains it. */
export const regionCovers = (wider: string, code: string): boolean => regionAndWider(code).includes(wider)
