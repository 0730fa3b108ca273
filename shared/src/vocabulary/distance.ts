import type { Words } from './words.ts'

/** A place on the globe in decimal degrees; south and west are negative. */
export interface GeoPoint {
  latitude: number
  longitude: number
}

/** Mean radius of the earth (IUGG), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine; good to 0.5 % anywhere). */
export const distanceKm = (a: GeoPoint, b: GeoPoint): number => {
  const latitudes = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2
  const longitudes = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  const half = latitudes + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitudes
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}

/**
 * Kilometres as they are told: between centres of regencies a figure to the kilometre would promise too much.
 * Below 100 km to the nearest 5, from there to the nearest 10; the same place is 0, anything else at least 5.
 */
export const toldDistanceKm = (km: number): number => {
  if (km <= 0) return 0
  const step = km < 97.5 ? 5 : 10
  return Math.max(5, Math.round(km / step) * step)
}

/** The distance in words: 'sekitar 10 km', 'about 10 km'; the same regency is said to be just that. */
export const distanceWords = (km: number): Words => {
  const told = toldDistanceKm(km)
  return told === 0
    ? { id: 'di kabupaten/kota yang sama', en: 'in the same regency or city' }
    : { id: `sekitar ${told} km`, en: `about ${told} km` }
}
