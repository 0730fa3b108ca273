import { describe, expect, it } from 'vitest'
import { smallVocabulary as vocabulary } from '../candidates/vocabulary.fixture.ts'
import { latestLastDay, problemsOfVacancy, type VacancyProblem } from './check-vacancy.ts'
import { aVacancyContent } from './vacancies.fixture.ts'
import type { VacancyContent } from './vacancy.ts'
import { vacancyState } from './vacancy.ts'
import { NOTHING_REPORTED, type VacancyReport } from './vacancy-report.ts'

const TODAY = '2026-11-24'

const problemsOf = (content: Partial<VacancyContent>, report: Partial<VacancyReport> = {}): string[] =>
  problemsOfVacancy(aVacancyContent(content), { ...NOTHING_REPORTED, ...report }, vocabulary, TODAY).map(
    ({ field, kind }: VacancyProblem) => `${field} ${kind}`,
  )

describe('a vacancy', () => {
  it.each<[string, Partial<VacancyContent>, string[]]>([
    ['with everything in order', {}, []],
    ['whose wage is one sum', { wageFrom: 5_000_000, wageTo: 5_000_000 }, []],
    ['that asks for no skill', { skills: [] }, []],
    ['open today only', { opensUntil: TODAY }, []],
    ['open for six months', { opensUntil: '2027-05-24' }, []],
    ['without a title', { title: '   ' }, ['title TITLE_NOT_ACCEPTED']],
    ['with a title of two lines', { title: 'Juru\nlas' }, ['title TITLE_NOT_ACCEPTED']],
    ['with a title that turns the text around', { title: 'Juru \u202elas' }, ['title TITLE_NOT_ACCEPTED']],
    ['with a title too long', { title: 'x'.repeat(101) }, ['title TITLE_NOT_ACCEPTED']],
    ['in a trade nobody knows', { occupation: 'astronaut' }, ['occupation NOT_IN_VOCABULARY']],
    ['for a skill nobody knows', { skills: ['smaw', 'magic'] }, ['skills NOT_IN_VOCABULARY']],
    ['for eleven skills', { skills: Array(11).fill('smaw') }, ['skills TOO_MANY_SKILLS']],
    ['in a whole province', { region: '32' }, ['region PLACE_IS_NO_REGENCY']],
    ['in a city that is not there', { region: '32.99' }, ['region PLACE_IS_NO_REGENCY']],
    ['for nobody', { places: 0 }, ['places PLACES_OUT_OF_RANGE']],
    ['for half a person', { places: 1.5 }, ['places PLACES_OUT_OF_RANGE']],
    ['for too many', { places: 1_001 }, ['places PLACES_OUT_OF_RANGE']],
    ['without wage', { wageFrom: 0, wageTo: 5_000_000 }, ['wageFrom WAGE_OUT_OF_RANGE']],
    ['whose wage shrinks', { wageFrom: 5_000_000, wageTo: 4_000_000 }, ['wageTo WAGE_RANGE_REVERSED']],
    ['that ended yesterday', { opensUntil: '2026-11-23' }, ['opensUntil LAST_DAY_OUT_OF_RANGE']],
    ['open beyond six months', { opensUntil: '2027-05-25' }, ['opensUntil LAST_DAY_OUT_OF_RANGE']],
    ['open until no day', { opensUntil: '2027-02-30' }, ['opensUntil LAST_DAY_OUT_OF_RANGE']],
  ])('%s is told what is wrong', (_, content, problems) => {
    expect(problemsOf(content)).toEqual(problems)
  })

  it.each<[string, Partial<VacancyReport>, string[]]>([
    ['nothing', {}, []],
    ['everything', { reportNumber: '1', ageFrom: 18, ageTo: 40, sex: 'FEMALE', domicile: '32' }, []],
    ['one age', { ageFrom: 30, ageTo: 30 }, []],
    ['a child', { ageFrom: 17 }, ['ageFrom AGE_OUT_OF_RANGE']],
    ['only an age too low', { ageTo: 17 }, ['ageTo AGE_OUT_OF_RANGE']],
    ['ages reversed', { ageFrom: 40, ageTo: 30 }, ['ageTo AGE_OUT_OF_RANGE']],
    ['a place that is not there', { domicile: '99' }, ['domicile NOT_IN_VOCABULARY']],
    ['a number too long', { reportNumber: 'x'.repeat(61) }, ['reportNumber REPORT_NUMBER_NOT_ACCEPTED']],
  ])('that reports %s is told what is wrong', (_, report, problems) => {
    expect(problemsOf({}, report)).toEqual(problems)
  })

  it('names all problems together, in the order of the form', () => {
    expect(problemsOf({ title: '', places: 0, opensUntil: '' }, { ageFrom: 1 })).toEqual([
      'title TITLE_NOT_ACCEPTED',
      'places PLACES_OUT_OF_RANGE',
      'opensUntil LAST_DAY_OUT_OF_RANGE',
      'ageFrom AGE_OUT_OF_RANGE',
    ])
  })

  it('is open through its last day, then past it, and closed whenever it was closed', () => {
    const open = { isClosed: false, opensUntil: TODAY }
    expect(vacancyState(open, TODAY)).toBe('OPEN')
    expect(vacancyState(open, '2026-11-25')).toBe('EXPIRED')
    expect(vacancyState({ ...open, isClosed: true }, TODAY)).toBe('CLOSED')
  })

  it('may be open for six months to the day, or to the end of a shorter month', () => {
    expect(latestLastDay('2026-11-24')).toBe('2027-05-24')
    expect(latestLastDay('2026-08-31')).toBe('2027-02-28')
  })
})
