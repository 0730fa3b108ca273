import { Trans } from '@lingui/react/macro'
import type { RegionLevel } from '../graphql/schema.generated.ts'

interface PlaceLineProps {
  region: { name: string; level: RegionLevel }
  distanceKm?: number | null
  covered?: { name: string } | null
  /** Leaves room on a phone: "dsk." for "dan sekitarnya". */
  short?: boolean
}

/**
 * Where a candidate wants to work, at the step which the card allows. A wider region says that it covers
 * the place searched; a distance is rounded and only between the centres of regencies.
 */
export const PlaceLine = ({ region, distanceKm, covered, short = false }: PlaceLineProps) => (
  <>
    {region.level === 'REGENCY' ? (
      short ? (
        <Trans>{region.name} dsk.</Trans>
      ) : (
        <Trans>{region.name} dan sekitarnya</Trans>
      )
    ) : (
      region.name
    )}
    {covered && (
      <>
        , <Trans>mencakup {covered.name}</Trans>
      </>
    )}
    {/* The place itself is not "about 0 km" away. */}
    {distanceKm !== null && distanceKm !== undefined && distanceKm > 0 && (
      <>, {short ? <Trans>±{distanceKm} km</Trans> : <Trans>sekitar {distanceKm} km</Trans>}</>
    )}
  </>
)
