import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../candidates/card.ts'
import { MOST_WANTED, wantedOf } from '../candidates/question.ts'
import { comparable, scoreOf } from '../candidates/score.ts'
import { aCard, smallVocabulary as vocabulary } from '../candidates/vocabulary.fixture.ts'
import { EDUCATION_LEVELS } from '../vocabulary/education-level.ts'
import { EXPERIENCE_BANDS } from '../vocabulary/experience-band.ts'
import { WORKING_HOURS } from '../vocabulary/working-hours.ts'
import { questionOfVacancy, whyItFits } from './match.ts'
import { aVacancyContent } from './vacancies.fixture.ts'
import type { VacancyContent } from './vacancy.ts'

const fits = (card: Partial<Card>, vacancy: Partial<VacancyContent> = {}): boolean =>
  whyItFits(comparable(aCard(card), vocabulary), aVacancyContent(vacancy), vocabulary) !== null

describe('who fits a vacancy', () => {
  it.each<[string, Partial<Card>, Partial<VacancyContent>, boolean]>([
    ['the trade and the skill', {}, {}, true],
    ['the trade without the skill', { skills: [] }, {}, true],
    ['the skill in another trade', { occupation: 'cook', family: 'FOOD' }, {}, true],
    ['a narrower skill than asked', { occupation: 'cook' }, { skills: ['weld'] }, true],
    [
      'a broader skill than asked',
      { occupation: 'cook', skills: [{ code: 'weld', evidence: ['TRAINED'] }] },
      {},
      false,
    ],
    ['neither trade nor skill', { occupation: 'cook', skills: [] }, {}, false],
    [
      'a way of working alone',
      { occupation: 'cook', skills: [{ code: 'on-time', evidence: ['ASSESSED'] }] },
      { skills: ['on-time'] },
      false,
    ],
    ['the place itself', { region: '32.77' }, {}, true],
    ['a place within 50 km', { region: '32.73' }, {}, true],
    ['a place farther away', { region: '32.16' }, {}, false],
    ['a wider region that covers it', { region: 'ID-JW' }, {}, true],
    ['another wider region', { region: '33' }, {}, false],
    ['the licence', {}, { skills: ['lic-sim-b1'] }, true],
    ['no licence', { licences: [] }, { skills: ['lic-sim-b1'] }, false],
    ['no language that would help', { languages: [] }, { skills: ['lang-en'] }, true],
    ['the least schooling', {}, { education: 'VOCATIONAL_SECONDARY' }, true],
    ['less schooling', {}, { education: 'DIPLOMA' }, false],
    ['schooling that is not known', { education: null }, { education: 'PRIMARY' }, false],
    ['schooling that is not asked for', { education: null }, { education: 'NONE' }, true],
    ['the least experience', {}, { experience: 'FROM_3_TO_5_YEARS' }, true],
    ['less experience', {}, { experience: 'FROM_5_TO_10_YEARS' }, false],
    ['one of the hours', {}, { workingHours: ['NIGHT', 'SHIFT'] }, true],
    ['none of the hours', {}, { workingHours: ['SHIFT'] }, false],
  ])('%s', (_, card, vacancy, expected) => {
    expect(fits(card, vacancy)).toBe(expected)
  })

  it('says why, the strongest reason first, and every reason stands on the card', () => {
    const reasons = whyItFits(
      comparable(aCard(), vocabulary),
      aVacancyContent({ skills: ['smaw', 'on-time', 'lic-sim-b1'] }),
      vocabulary,
    )
    expect(reasons?.map(({ kind, text }) => `${kind} ${text.en}`)).toEqual([
      'SKILL SMAW welding, certified',
      'OCCUPATION Welder',
      'LICENCE Licence B1',
      'REGION Wants to work in Kota Bandung',
      'AVAILABILITY Within 3 months',
      'EXPERIENCE Experience: 3–5 years',
    ])
  })

  it('stands further up with more of what is named', () => {
    const question = questionOfVacancy(aVacancyContent({ skills: ['smaw', 'grind'] }), vocabulary)
    const score = (card: Partial<Card>) => scoreOf(comparable(aCard(card), vocabulary), question)
    const both = score({})
    const one = score({ skills: [{ code: 'smaw', evidence: ['CERTIFIED'] }] })
    const none = score({ skills: [] })
    expect([both > one, one > none]).toEqual([true, true])
  })
})

const contents = fc.record({
  skills: fc.uniqueArray(fc.constantFrom(...vocabulary.skills.keys()), { maxLength: 10 }),
  occupation: fc.constantFrom(...vocabulary.occupations.keys()),
  region: fc.constantFrom('32.73', '32.77', '33.74', '12.71'),
  education: fc.option(fc.constantFrom(...EDUCATION_LEVELS)),
  experience: fc.option(fc.constantFrom(...EXPERIENCE_BANDS)),
  workingHours: fc.subarray([...WORKING_HOURS]),
})

describe('the question of any vacancy', () => {
  it('asks for no more at once than an engine looks for', () => {
    fc.assert(
      fc.property(contents, (given) => {
        const question = questionOfVacancy(aVacancyContent(given), vocabulary)
        expect(wantedOf(question).length).toBeLessThanOrEqual(MOST_WANTED)
      }),
    )
  })

  it('is the same whatever its title, places, wage, kind and last day', () => {
    fc.assert(
      fc.property(contents, fc.string(), fc.nat(), (given, title, number) => {
        const other = aVacancyContent({
          ...given,
          title,
          places: number,
          wageFrom: number,
          wageTo: number,
          employmentKind: 'CASUAL',
          opensUntil: '2026-12-01',
        })
        expect(questionOfVacancy(other, vocabulary)).toEqual(
          questionOfVacancy(aVacancyContent(given), vocabulary),
        )
      }),
    )
  })
})
