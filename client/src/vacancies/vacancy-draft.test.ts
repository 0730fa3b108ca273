import { expect, test } from 'vitest'
import { emptyDraft, inputOf, problemsOfDraft, type VacancyDraft } from './vacancy-draft.ts'

const TODAY = '2026-11-24'

const written = (given: Partial<VacancyDraft> = {}): VacancyDraft => ({
  ...emptyDraft(TODAY),
  title: ' Juru las ',
  occupation: { code: '7212-welder', name: 'Juru las' },
  region: { code: '32.77', name: 'Kota Cimahi' },
  places: '3',
  wageFrom: '4.500.000',
  ...given,
})

test('an empty form names what is missing, and nothing else', () => {
  expect(problemsOfDraft(emptyDraft(TODAY), TODAY)).toEqual({
    title: 'TITLE_NOT_ACCEPTED',
    occupation: 'NOT_IN_VOCABULARY',
    region: 'PLACE_IS_NO_REGENCY',
    wageFrom: 'WAGE_OUT_OF_RANGE',
  })
})

test('a form that is filled in has no problem and says what was typed', () => {
  expect(problemsOfDraft(written(), TODAY)).toEqual({})
  expect(inputOf(written({ ageFrom: '20', sex: 'FEMALE', workingHours: ['DAY'] }))).toEqual({
    title: 'Juru las',
    occupation: '7212-welder',
    skills: [],
    region: '32.77',
    places: 3,
    employmentKind: 'FIXED_TERM',
    wageFrom: 4_500_000,
    wageTo: 4_500_000,
    education: null,
    experience: null,
    workingHours: ['DAY'],
    openUntilOn: '2026-12-24',
    report: { reportNumber: null, ageFrom: 20, ageTo: null, sex: 'FEMALE', domicile: null },
  })
})

test.each<[keyof VacancyDraft, Partial<VacancyDraft>]>([
  ['places', { places: 'tiga' }],
  ['places', { places: '' }],
  ['wageFrom', { wageFrom: 'empat juta' }],
  ['wageTo', { wageTo: '4.000.000' }],
  ['wageTo', { wageTo: 'lima' }],
  ['openUntilOn', { openUntilOn: '' }],
  ['openUntilOn', { openUntilOn: '2026-11-23' }],
  ['ageFrom', { ageFrom: '17' }],
  ['ageTo', { ageFrom: '30', ageTo: '20' }],
])('a wrong %s is said at that field alone', (field, given) => {
  expect(Object.keys(problemsOfDraft(written(given), TODAY))).toEqual([field])
})
