import { changed, type SearchQuestion } from '../../candidates/search-question.ts'
import type { VacancyChoiceQuery } from './vacancy-choice.generated.ts'

type Vacancy = VacancyChoiceQuery['vacancies']['edges'][number]['node']

/**
 * The question as a vacancy asks it: its skills, or its trade where it names none, around its place, in place of what was
 * asked of those before. The own words and all other filters stay. Without a vacancy everything stays, for nobody.
 */
export const askedFor = (question: SearchQuestion, vacancy: Vacancy | undefined): SearchQuestion => {
  if (!vacancy) return changed(question, { lowongan: undefined })
  const codesOf = (isOf: (group: Vacancy['skills'][number]['group']) => boolean) => {
    const codes = vacancy.skills.filter(({ group }) => isOf(group)).map(({ code }) => code)
    return codes.length > 0 ? codes : undefined
  }
  const skills = codesOf((group) => group !== 'LICENCE' && group !== 'LANGUAGE')
  return changed(question, {
    lowongan: vacancy.id,
    keahlian: skills,
    pekerjaan: skills ? undefined : [vacancy.occupation.code],
    sim: codesOf((group) => group === 'LICENCE'),
    bahasa: codesOf((group) => group === 'LANGUAGE'),
    dekat: vacancy.region.code,
    km: undefined,
  })
}
