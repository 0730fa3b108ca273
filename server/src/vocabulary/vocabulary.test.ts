import { describe, expect, it } from 'vitest'
import { type DataFile, ReferenceDataError } from './data-file.ts'
import { idOfCode } from './id-of-code.ts'
import { regionRows, skillRows } from './rows.ts'
import { deliveredVocabulary } from './vocabulary.fixture.ts'

const vocabulary = deliveredVocabulary()

describe('the delivered data', () => {
  it('has the country, its parts, 38 provinces and 514 regencies', () => {
    const counts = Object.groupBy(vocabulary.regions.values(), ({ level }) => level)
    expect(counts.COUNTRY).toHaveLength(1)
    expect(counts.ISLAND_GROUP).toHaveLength(7)
    expect(counts.PROVINCE).toHaveLength(38)
    expect(counts.REGENCY).toHaveLength(514)
  })

  it.each([
    ['32.73', -6.91, 107.61],
    ['32.77', -6.87, 107.54],
    ['91.71', -2.53, 140.72],
    ['11.71', 5.55, 95.32],
    ['35.78', -7.25, 112.75],
    ['73.71', -5.14, 119.42],
    ['71.71', 1.48, 124.85],
  ])('puts regency %s where the map has it', (code, latitude, longitude) => {
    const region = vocabulary.regions.get(code)!
    expect(Math.abs(region.latitude! - latitude)).toBeLessThan(0.06)
    expect(Math.abs(region.longitude! - longitude)).toBeLessThan(0.06)
  })

  it('puts every regency inside Indonesia and near another one of its province', () => {
    for (const code of vocabulary.regencies) {
      const { latitude, longitude } = vocabulary.regions.get(code)!
      expect(latitude).toBeGreaterThan(-11.1)
      expect(latitude).toBeLessThan(6.1)
      expect(longitude).toBeGreaterThan(94.9)
      expect(longitude).toBeLessThan(141.1)
      const nearest = Math.min(
        ...vocabulary
          .regenciesIn(code.slice(0, 2))
          .filter((other) => other !== code)
          .map((other) => vocabulary.distanceKm(code, other)!),
      )
      expect(nearest, code).toBeLessThan(400)
      expect(nearest, code).toBeGreaterThan(1)
    }
  })

  it('names only skills, occupations and programmes that are there', () => {
    for (const skill of vocabulary.skills.values()) {
      for (const code of skill.occupations) expect(vocabulary.occupations.has(code), code).toBe(true)
      for (const code of skill.programmes) expect(vocabulary.programmes.has(code), code).toBe(true)
    }
    for (const scheme of vocabulary.schemes.values()) {
      expect(scheme.skills.length).toBeGreaterThan(0)
      expect(vocabulary.occupations.has(scheme.occupation ?? '')).toBe(true)
      for (const code of scheme.skills)
        expect(vocabulary.skills.get(code)?.isCertifiable, scheme.code).toBe(true)
    }
  })

  it('has a word in both languages for everything', () => {
    for (const kind of ['regions', 'occupations', 'skills', 'schemes', 'programmes'] as const)
      for (const { name } of vocabulary[kind].values()) {
        expect(name.id.trim()).not.toBe('')
        expect(name.en.trim()).not.toBe('')
      }
  })
})

describe('the snapshot', () => {
  it('knows that who welds SMAW welds, and that welding includes SMAW', () => {
    expect(vocabulary.skillAndBroader('weld-smaw')).toEqual(['weld-smaw', 'weld'])
    expect(vocabulary.skillAndNarrower('weld')).toEqual(
      expect.arrayContaining(['weld', 'weld-smaw', 'weld-6g']),
    )
    expect(vocabulary.skillAndBroader('no-such-skill')).toEqual([])
  })

  it('knows the way from Cimahi to Bandung and nothing of unknown places', () => {
    expect(vocabulary.distanceKm('32.77', '32.73')).toBeGreaterThan(5)
    expect(vocabulary.distanceKm('32.77', '32.73')).toBeLessThan(13)
    expect(vocabulary.distanceKm('32.73', '32.73')).toBe(0)
    expect(vocabulary.distanceKm('32', '32.73')).toBeNull()
  })

  it('counts the regencies of a province, an island group and the country', () => {
    expect(vocabulary.regenciesIn('32')).toHaveLength(27)
    expect(vocabulary.regenciesIn('ID-JW')).toHaveLength(119)
    expect(vocabulary.regenciesIn('ID')).toHaveLength(514)
    expect(vocabulary.regenciesIn('32.73')).toEqual(['32.73'])
    expect(vocabulary.regenciesIn('99')).toEqual([])
  })

  it('finds an entry by its id, and only as what it is', () => {
    const id = idOfCode('skill', 'weld')
    expect(vocabulary.byId('skills', id)?.code).toBe('weld')
    expect(vocabulary.byId('regions', id)).toBeUndefined()
  })

  it('gives everything an id of its own that is always the same', () => {
    expect(idOfCode('skill', 'weld')).toBe(idOfCode('skill', 'weld'))
    expect(idOfCode('skill', 'weld')).not.toBe(idOfCode('scheme', 'weld'))
    expect(idOfCode('region', '32.73')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })
})

describe('reading data files', () => {
  const file = (name: string, text: string): DataFile => ({ name, text, sha256: '' })
  const regions = 'code,level,parent_code,name,name_en,latitude,longitude,timezone\n'
  const skills =
    'code,name_id,name_en,synonyms_id,synonyms_en,group,occupations,programmes,certifiable,hazardous,broader\n'

  it.each([
    ['a regency without centre', () => regionRows(file('r.csv', `${regions}32.73,REGENCY,32,Kota,City,,,`))],
    ['a code of another level', () => regionRows(file('r.csv', `${regions}32,REGENCY,,Kota,City,1,1,`))],
    [
      'a region in the wrong province',
      () => regionRows(file('r.csv', `${regions}32.73,REGENCY,33,K,C,1,1,`)),
    ],
    ['a word for a number', () => regionRows(file('r.csv', `${regions}32.73,REGENCY,32,K,C,one,1,`))],
    [
      'a code that stands there twice',
      () => skillRows(file('s.csv', `${skills}a,A,A,,,FOOD,,,y,n,\na,A,A,,,FOOD,,,y,n,`)),
    ],
    ['a broader skill that is not there', () => skillRows(file('s.csv', `${skills}a,A,A,,,FOOD,,,y,n,b`))],
    [
      'skills that are broader in a circle',
      () => skillRows(file('s.csv', `${skills}a,A,A,,,FOOD,,,y,n,b\nb,B,B,,,FOOD,,,y,n,a`)),
    ],
    ['a group that nobody knows', () => skillRows(file('s.csv', `${skills}a,A,A,,,MAGIC,,,y,n,`))],
    ['an empty name', () => skillRows(file('s.csv', `${skills}a,,A,,,FOOD,,,y,n,`))],
    ['a missing column', () => skillRows(file('s.csv', 'code,name_id\na,A'))],
  ])('refuses %s and says where', (_, read) => {
    expect(read).toThrow(ReferenceDataError)
    expect(read).toThrow(/^[rs]\.csv: row /)
  })
})
