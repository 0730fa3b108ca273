import { describe, expect, it } from 'vitest'
import { AVAILABILITY_BAND_WORDS, bandsUpTo } from './availability-band.ts'
import { distanceKm, distanceWords, toldDistanceKm } from './distance.ts'
import { DRIVING_LICENCE_WORDS } from './driving-licence.ts'
import { EDUCATION_LEVEL_WORDS } from './education-level.ts'
import { EXPERIENCE_BAND_WORDS, experienceBandOf } from './experience-band.ts'
import { OCCUPATION_FAMILY_WORDS } from './occupation-family.ts'
import { levelOfRegion, parentOfRegion, regionAndWider, regionCovers } from './region-code.ts'
import { REGION_LEVEL_WORDS } from './region-level.ts'
import { SKILL_EVIDENCE_WORDS } from './skill-evidence.ts'
import { SKILL_GROUP_WORDS } from './skill-group.ts'
import { WORKING_HOURS_WORDS } from './working-hours.ts'

describe('words of the vocabulary', () => {
  it.each([
    ['availability', AVAILABILITY_BAND_WORDS],
    ['licences', DRIVING_LICENCE_WORDS],
    ['education', EDUCATION_LEVEL_WORDS],
    ['experience', EXPERIENCE_BAND_WORDS],
    ['families', OCCUPATION_FAMILY_WORDS],
    ['levels', REGION_LEVEL_WORDS],
    ['evidence', SKILL_EVIDENCE_WORDS],
    ['groups', SKILL_GROUP_WORDS],
    ['hours', WORKING_HOURS_WORDS],
  ])('name every value of %s in both languages, and no two alike', (_, words) => {
    const all = Object.values(words)
    for (const language of ['id', 'en'] as const) {
      const told = all.map((word) => word[language].trim())
      expect(told.every((word) => word.length > 0)).toBe(true)
      expect(new Set(told).size).toBe(all.length)
    }
  })
})

describe('experience', () => {
  it.each([
    [-1, 'UNDER_1_YEAR'],
    [0, 'UNDER_1_YEAR'],
    [11, 'UNDER_1_YEAR'],
    [12, 'FROM_1_TO_3_YEARS'],
    [35, 'FROM_1_TO_3_YEARS'],
    [36, 'FROM_3_TO_5_YEARS'],
    [59, 'FROM_3_TO_5_YEARS'],
    [60, 'FROM_5_TO_10_YEARS'],
    [119, 'FROM_5_TO_10_YEARS'],
    [120, 'FROM_10_YEARS'],
    [600, 'FROM_10_YEARS'],
  ])('of %i months is told as %s', (months, band) => {
    expect(experienceBandOf(months)).toBe(band)
  })
})

describe('availability', () => {
  it('within three months includes who can start now', () => {
    expect(bandsUpTo('WITHIN_3_MONTHS')).toEqual(['NOW', 'WITHIN_3_MONTHS'])
    expect(bandsUpTo('NOW')).toEqual(['NOW'])
  })
})

describe('region codes', () => {
  it.each([
    ['ID', 'COUNTRY', null],
    ['ID-JW', 'ISLAND_GROUP', 'ID'],
    ['32', 'PROVINCE', 'ID-JW'],
    ['51', 'PROVINCE', 'ID-NU'],
    ['21', 'PROVINCE', 'ID-SM'],
    ['96', 'PROVINCE', 'ID-PP'],
    ['32.73', 'REGENCY', '32'],
    ['41', null, null],
    ['32.7', null, null],
    ['ID-XX', null, null],
    ["32'; drop table", null, null],
    ['', null, null],
  ])('%s is of level %s and lies in %s', (code, level, parent) => {
    expect(levelOfRegion(code)).toBe(level)
    expect(parentOfRegion(code)).toBe(parent)
  })

  it('lead from a city up to the country', () => {
    expect(regionAndWider('32.73')).toEqual(['32.73', '32', 'ID-JW', 'ID'])
    expect(regionAndWider('nowhere')).toEqual([])
    expect(regionCovers('ID-JW', '32.73')).toBe(true)
    expect(regionCovers('33', '32.73')).toBe(false)
    expect(regionCovers('32.73', '32')).toBe(false)
  })
})

describe('distance', () => {
  const bandung = { latitude: -6.91, longitude: 107.61 }
  const jakarta = { latitude: -6.18, longitude: 106.83 }
  const jayapura = { latitude: -2.53, longitude: 140.72 }
  const bandaAceh = { latitude: 5.55, longitude: 95.32 }

  it.each([
    ['Bandung to Jakarta', bandung, jakarta, 118],
    ['Banda Aceh to Jayapura', bandaAceh, jayapura, 5117],
    ['a place to itself', bandung, bandung, 0],
  ])('%s is what the map says', (_, from, to, km) => {
    expect(Math.abs(distanceKm(from, to) - km)).toBeLessThan(km * 0.01 + 0.001)
    expect(distanceKm(from, to)).toBeCloseTo(distanceKm(to, from), 9)
  })

  it.each([
    [0, 0],
    [0.4, 5],
    [7.4, 5],
    [7.6, 10],
    [11, 10],
    [97, 95],
    [98, 100],
    [118, 120],
  ])('%f km are told as about %i km', (km, told) => {
    expect(toldDistanceKm(km)).toBe(told)
  })

  it('is told in both languages', () => {
    expect(distanceWords(8.9)).toEqual({ id: 'sekitar 10 km', en: 'about 10 km' })
    expect(distanceWords(0).id).toBe('di kabupaten/kota yang sama')
  })
})
