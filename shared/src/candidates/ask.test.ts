import { describe, expect, it } from 'vitest'
import type { Understood, WorkTerm } from '../understanding/understood.ts'
import { NOTHING_UNDERSTOOD } from '../understanding/understood.ts'
import { askedOf, NO_FILTERS, problemsOfFilters } from './ask.ts'
import { bothPlaces, coveredPlace, distancesFrom, regionsNear, regionsThatAnswer } from './place.ts'
import { NOTHING_WANTED } from './question.ts'
import { answers, comparable } from './score.ts'
import { aCard, smallVocabulary as vocabulary } from './vocabulary.fixture.ts'

const work = (text: string, skills: string[]): WorkTerm => ({
  text,
  correctedFrom: null,
  kind: 'SKILL',
  skills,
  occupations: [],
  schemes: [],
})

const said = (more: Partial<Understood>): Understood => ({ ...NOTHING_UNDERSTOOD, ...more })

describe('a place', () => {
  it('is answered by all that lies in it and all that covers it', () => {
    expect(regionsThatAnswer(vocabulary, ['32'])).toEqual(
      new Set(['ID', 'ID-JW', '32', '32.73', '32.77', '32.16']),
    )
    expect(regionsThatAnswer(vocabulary, ['32.77'])).toEqual(new Set(['ID', 'ID-JW', '32', '32.77']))
    expect(regionsThatAnswer(vocabulary, ['ID'])).toEqual(new Set(vocabulary.regions.keys()))
  })

  it('is near what lies within so many kilometres, and covered by what is wider', () => {
    const distances = distancesFrom(vocabulary, ['32.77'])
    expect(distances.get('32.77')).toBe(0)
    expect(distances.get('32.73')).toBeGreaterThan(5)
    expect(regionsNear(distances, '32.77', 25)).toEqual(new Set(['ID', 'ID-JW', '32', '32.77', '32.73']))
    expect(distancesFrom(vocabulary, ['32']).size).toBe(0)
  })

  it('with two meanings is as near as the nearer of them', () => {
    const [bandung, both] = [
      distancesFrom(vocabulary, ['32.73']),
      distancesFrom(vocabulary, ['32.73', '33.74']),
    ]
    expect(both.get('33.74')).toBe(0)
    expect(both.get('32.77')).toBe(bandung.get('32.77'))
  })

  it('may be asked about twice; then both must hold', () => {
    const [west, bandung] = [regionsThatAnswer(vocabulary, ['32']), regionsThatAnswer(vocabulary, ['33'])]
    expect(bothPlaces(west, bandung)).toEqual(new Set(['ID', 'ID-JW']))
    expect(bothPlaces(null, west)).toBe(west)
    expect(bothPlaces(null, null)).toBeNull()
  })

  it('is named when a wider card covers it, and only then', () => {
    expect(coveredPlace('32', ['33.74', '32.77'])).toBe('32.77')
    expect(coveredPlace('32.77', ['32.77'])).toBeNull()
    expect(coveredPlace('12', ['32.77'])).toBeNull()
  })
})

describe('a question', () => {
  it('takes all that a text names, or some of it when nobody has all', () => {
    const understood = said({
      terms: [work('smaw', ['smaw']), work('gerinda', ['grind'])],
      implied: [work('las', ['weld'])],
    })
    const { all, some } = askedOf({ ...NO_FILTERS, skillsAny: ['gtaw', 'smaw'] }, understood, vocabulary)
    expect(all.required.map(({ skills }) => skills)).toEqual([['gtaw', 'smaw'], ['smaw'], ['grind']])
    expect(all.anyOf).toEqual([])
    expect(some?.required.map(({ skills }) => skills)).toEqual([['gtaw', 'smaw']])
    expect(some?.anyOf.map(({ skills }) => skills)).toEqual([['smaw'], ['grind'], ['weld']])
  })

  it('finds nobody for work that the vocabulary does not know, alone or with a place', () => {
    const required = (understood: Understood) => askedOf(NO_FILTERS, understood, vocabulary).all.required
    expect(required(said({ unknown: ['astronot'] }))).toEqual([NOTHING_WANTED])
    expect(required(said({ unknown: ['astronot'], regions: ['32.73'] }))).toEqual([NOTHING_WANTED])
    expect(required(said({ unknown: ['ajaib'], terms: [work('las', ['weld'])] }))).not.toContain(
      NOTHING_WANTED,
    )
    expect(required(said({ regions: ['32.73'] }))).toEqual([])
  })

  it('is answered by nobody when the vocabulary knows no word of the text', () => {
    const beyond = askedOf(NO_FILTERS, said({ unknown: ['astronot'] }), vocabulary)
    expect(beyond.isBeyondUs).toBe(true)
    expect(answers(comparable(aCard(), vocabulary), beyond.all)).toBe(false)
    const silent = askedOf(NO_FILTERS, said({}), vocabulary)
    expect(answers(comparable(aCard(), vocabulary), silent.all)).toBe(true)
    const partly = said({ terms: [work('smaw', ['smaw'])], unknown: ['astronot'] })
    expect(answers(comparable(aCard(), vocabulary), askedOf(NO_FILTERS, partly, vocabulary).all)).toBe(true)
  })

  it('has nothing to fall back on when the text names one thing', () => {
    expect(askedOf(NO_FILTERS, said({ terms: [work('smaw', ['smaw'])] }), vocabulary).some).toBeNull()
  })

  it('lets a chosen band win over one that the text names', () => {
    const soon = said({
      terms: [{ kind: 'AVAILABILITY', text: 'segera', correctedFrom: null, band: 'WITHIN_3_MONTHS' }],
    })
    expect(askedOf(NO_FILTERS, soon, vocabulary).all.availability).toEqual(['NOW', 'WITHIN_3_MONTHS'])
    const chosen = { ...NO_FILTERS, availability: ['WITHIN_6_MONTHS' as const] }
    expect(askedOf(chosen, soon, vocabulary).all.availability).toEqual(['WITHIN_6_MONTHS'])
  })

  it('measures distances from the nearest thing said: near, then the text, then the filter', () => {
    const text = said({ regions: ['32.73'] })
    const near = { ...NO_FILTERS, near: { region: '32.77', withinKm: 50 as const }, regions: ['33.74'] }
    expect(askedOf(near, text, vocabulary).places[0]).toBe('32.77')
    expect(askedOf({ ...NO_FILTERS, regions: ['33.74'] }, text, vocabulary).places[0]).toBe('32.73')
    expect(
      askedOf({ ...NO_FILTERS, regions: ['33'] }, NOTHING_UNDERSTOOD, vocabulary).all.distances,
    ).toBeNull()
  })
})

describe('filters', () => {
  it.each([
    [{ skillsAll: ['nothing'] }, { field: 'skillsAll', code: 'nothing' }],
    [{ occupations: ['weld'] }, { field: 'occupations', code: 'weld' }],
    [{ certificates: ['smaw'] }, { field: 'certificates', code: 'smaw' }],
    [{ regions: ['99'] }, { field: 'regions', code: '99' }],
    [{ near: { region: '32', withinKm: 50 as const } }, { field: 'near', code: '32' }],
    [{ skillsAll: Array(13).fill('weld') as string[] }, { field: 'skillsAll', code: null }],
  ])('with %o are refused', (given, problem) => {
    expect(problemsOfFilters({ ...NO_FILTERS, ...given }, vocabulary)).toContainEqual(problem)
  })

  it('that the vocabulary knows are well', () => {
    const given = { ...NO_FILTERS, skillsAll: ['weld'], regions: ['ID-JW'], licences: ['lic-sim-b1'] }
    expect(problemsOfFilters(given, vocabulary)).toEqual([])
  })
})
