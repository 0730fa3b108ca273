import { distanceKm } from '../vocabulary/distance.ts'
import { levelOfRegion, regionAndWider } from '../vocabulary/region-code.ts'
import type { CardVocabulary } from './card-vocabulary.ts'

type Regions = Pick<CardVocabulary, 'regions'>

/** Distances that can be asked for, in kilometres. */
export const NEAR_KM = [25, 50, 100] as const
export type NearKm = (typeof NEAR_KM)[number]

/**
 * The regions at which a card answers "in one of these places": inside one of them, or so wide that it
 * covers one ("Jawa Barat, mencakup Cimahi").
 */
export const regionsThatAnswer = (vocabulary: Regions, places: readonly string[]): Set<string> => {
  const wanted = new Set(places)
  const covering = new Set(places.flatMap(regionAndWider))
  return new Set(
    [...lineage(vocabulary.regions)].flatMap(([code, wider]) =>
      covering.has(code) || wider.some((region) => wanted.has(region)) ? [code] : [],
    ),
  )
}

/** Every region with all that it lies in; worked out once for a vocabulary, since every search asks for it. */
const lineages = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

const lineage = (regions: Regions['regions']): ReadonlyMap<string, readonly string[]> => {
  const known = lineages.get(regions)
  if (known) return known
  const made = new Map([...regions.keys()].map((code) => [code, regionAndWider(code)] as const))
  lineages.set(regions, made)
  return made
}

/**
 * Whole kilometres to the centre of every regency from the nearest of these places; empty where no centre is
 * known. A name may mean two places ("Bandung"). Cards wider than a regency have no distance.
 */
export const distancesFrom = (vocabulary: Regions, places: readonly string[]): Map<string, number> => {
  const centres = places.flatMap((place) => centreOf(vocabulary, place) ?? [])
  if (centres.length === 0) return new Map()
  return new Map(
    [...vocabulary.regions.keys()].flatMap((code) => {
      const point = levelOfRegion(code) === 'REGENCY' ? centreOf(vocabulary, code) : null
      if (!point) return []
      return [[code, Math.round(Math.min(...centres.map((centre) => distanceKm(centre, point))))] as const]
    }),
  )
}

/** The regions at which a card answers "near this place": regencies within `km`, or wider ones that cover it. */
export const regionsNear = (distances: ReadonlyMap<string, number>, place: string, km: number): Set<string> =>
  new Set([
    ...regionAndWider(place),
    ...[...distances].filter(([, distance]) => distance <= km).map(([code]) => code),
  ])

/** The regions that answer both questions; null asks nothing. */
export const bothPlaces = (
  a: ReadonlySet<string> | null,
  b: ReadonlySet<string> | null,
): ReadonlySet<string> | null => (a && b ? new Set([...a].filter((code) => b.has(code))) : (a ?? b))

/** The place that a wider card covers, when it does: the first of `places` that lies inside the card's region. */
export const coveredPlace = (cardRegion: string, places: readonly string[]): string | null =>
  places.find((place) => place !== cardRegion && regionAndWider(place).includes(cardRegion)) ?? null

const centreOf = (vocabulary: Regions, code: string) => {
  const region = vocabulary.regions.get(code)
  return region && region.latitude !== null && region.longitude !== null
    ? { latitude: region.latitude, longitude: region.longitude }
    : null
}
