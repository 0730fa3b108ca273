import type { OccupationFamily } from '../vocabulary/occupation-family.ts'
import { regionCovers } from '../vocabulary/region-code.ts'

/** What somebody wants nothing to do with: employers by id, regions and families of trades by code. */
export interface Exclusions {
  employers: readonly string[]
  regions: readonly string[]
  families: readonly OccupationFamily[]
}

/** Where an introduction leads. */
export interface Destination {
  employer: string
  region: string
  family: OccupationFamily
}

/** Whether a person said beforehand that they don't want this; what any of their consents excludes is excluded. */
export const isUnwanted = (
  { employer, region, family }: Destination,
  exclusions: readonly Exclusions[],
): boolean =>
  exclusions.some(
    ({ employers, regions, families }) =>
      employers.includes(employer) ||
      families.includes(family) ||
      regions.some((excluded) => regionCovers(excluded, region)),
  )
