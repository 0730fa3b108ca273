import type { Words } from './words.ts'

/** Steps of the map from the widest to the finest. Each region but the country lies in one of the step above. */
export const REGION_LEVELS = ['COUNTRY', 'ISLAND_GROUP', 'PROVINCE', 'REGENCY'] as const

export type RegionLevel = (typeof REGION_LEVELS)[number]

export const REGION_LEVEL_WORDS: Record<RegionLevel, Words> = {
  COUNTRY: { id: 'Negara', en: 'Country' },
  ISLAND_GROUP: { id: 'Gugus pulau', en: 'Island group' },
  PROVINCE: { id: 'Provinsi', en: 'Province' },
  REGENCY: { id: 'Kabupaten/kota', en: 'Regency or city' },
}
