import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CandidateQuestion, EVERYBODY, NOTHING_WANTED, type Wanted } from './question.ts'
import { reasonsOf } from './reasons.ts'
import { answers, comparable, matchOf, scoreOf } from './score.ts'
import { aCard, smallVocabulary } from './vocabulary.fixture.ts'

const welder = comparable(aCard(), smallVocabulary)
const wanting = (wanted: Partial<Wanted>): Wanted => ({ ...NOTHING_WANTED, ...wanted })
const asking = (question: Partial<CandidateQuestion>): CandidateQuestion => ({ ...EVERYBODY, ...question })

describe('how a card has what is wanted', () => {
  it.each([
    [{ skills: ['smaw'] }, { kind: 'SKILL', code: 'smaw', evidence: 'CERTIFIED', points: 50 }],
    [{ skills: ['weld'] }, { kind: 'SKILL', code: 'weld', evidence: 'CERTIFIED', points: 50 }],
    [{ skills: ['grind'] }, { kind: 'SKILL', code: 'grind', evidence: 'EXPERIENCE', points: 25 }],
    [{ occupations: ['cook', 'welder'] }, { kind: 'OCCUPATION', code: 'welder', evidence: null, points: 45 }],
    [
      { schemes: ['smaw-3g'], skills: ['smaw'] },
      { kind: 'CERTIFICATE', code: 'smaw-3g', evidence: null, points: 60 },
    ],
    [{ languages: ['lang-en'] }, { kind: 'LANGUAGE', code: 'lang-en', evidence: null, points: 20 }],
    [{ licences: ['lic-sim-b1'] }, { kind: 'LICENCE', code: 'lic-sim-b1', evidence: null, points: 20 }],
    [{ skills: ['gtaw'], occupations: ['cook'] }, null],
    [{}, null],
  ])('for %o is %o', (wanted, match) => {
    expect(matchOf(welder, wanting(wanted))).toEqual(match)
  })
})

describe('whether a card answers', () => {
  it.each<[Partial<CandidateQuestion>, boolean]>([
    [{}, true],
    [{ required: [wanting({ skills: ['smaw'] }), wanting({ skills: ['gtaw'] })] }, false],
    [{ anyOf: [wanting({ skills: ['smaw'] }), wanting({ skills: ['gtaw'] })] }, true],
    [{ place: { regions: new Set(['32.73']) } }, true],
    [{ place: { regions: new Set(['33']) } }, false],
    [{ families: ['FOOD'] }, false],
    [{ education: ['VOCATIONAL_SECONDARY', 'BACHELOR'] }, true],
    [{ availability: ['NOW'] }, false],
    [{ experience: ['FROM_3_TO_5_YEARS'] }, true],
    [{ workingHours: ['SHIFT', 'NIGHT'] }, true],
    [{ workingHours: ['SHIFT'] }, false],
    [{ isCertified: false }, false],
  ])('%o: %s', (question, isAnswer) => {
    expect(answers(welder, asking(question))).toBe(isAnswer)
  })

  it('is no when a level of schooling is asked and none is known', () => {
    const unknown = comparable(aCard({ education: null }), smallVocabulary)
    expect(answers(unknown, asking({ education: ['NONE'] }))).toBe(false)
  })
})

describe('the reasons of a score', () => {
  const question = asking({
    required: [wanting({ skills: ['weld'] }), wanting({ languages: ['lang-en'] })],
    place: { regions: new Set(['32.73']) },
    workingHours: ['NIGHT'],
    education: ['VOCATIONAL_SECONDARY'],
  })

  it('are said in both languages, the strongest first, from the card alone', () => {
    const reasons = reasonsOf(welder, question, smallVocabulary)
    expect(reasons.map(({ text }) => text.id)).toEqual([
      'Las SMAW (Pengelasan), bersertifikat',
      'Bahasa Inggris',
      'Ingin bekerja di Kota Bandung',
      'Dalam 3 bulan',
      'Pengalaman: 3–5 tahun',
      'SMK',
      'Malam',
    ])
    expect(reasons[0]?.text.en).toBe('SMAW welding (Welding), certified')
  })

  it('add up to the score, whatever is asked of whomever', () => {
    const wanted = fc.record({
      skills: fc.subarray(['weld', 'smaw', 'gtaw', 'grind']),
      occupations: fc.subarray(['welder', 'cook']),
      schemes: fc.subarray(['smaw-3g']),
      languages: fc.subarray(['lang-en']),
      licences: fc.subarray(['lic-sim-b1']),
    })
    const card = fc.record({
      region: fc.constantFrom('32.73', '32', 'ID-JW', 'ID'),
      availability: fc.constantFrom('NOW' as const, 'WITHIN_3_MONTHS' as const, 'WITHIN_6_MONTHS' as const),
      experience: fc.constantFrom('UNDER_1_YEAR' as const, 'FROM_10_YEARS' as const),
      skills: fc.constantFrom([], [{ code: 'gtaw', evidence: ['ASSESSED' as const] }]),
      certificates: fc.constantFrom([], aCard().certificates),
    })
    fc.assert(
      fc.property(card, fc.array(wanted, { maxLength: 4 }), fc.boolean(), (given, list, hasPlace) => {
        const compared = comparable(aCard(given), smallVocabulary)
        const asked = asking({ anyOf: list, place: hasPlace ? { regions: new Set([given.region]) } : null })
        const points = reasonsOf(compared, asked, smallVocabulary).reduce(
          (sum, reason) => sum + reason.points,
          0,
        )
        expect(points).toBe(scoreOf(compared, asked))
        expect(Number.isInteger(points)).toBe(true)
      }),
    )
  })
})
