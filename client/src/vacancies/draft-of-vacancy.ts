import { numberText } from '../languages/day-text.ts'
import type { Language } from '../languages/language.ts'
import type { VacancyContent_VacancyFragment } from './vacancy-content.generated.ts'
import { emptyDraft, type VacancyDraft } from './vacancy-draft.ts'

const textOf = (value: number | null | undefined): string => (value == null ? '' : String(value))

/** A vacancy as the form shows it for changing. */
export const draftOfVacancy = (vacancy: VacancyContent_VacancyFragment, language: Language): VacancyDraft => {
  const report = vacancy.nationalReport
  return {
    title: vacancy.title,
    occupation: chosen(vacancy.occupation),
    skills: vacancy.skills.map(chosen),
    region: chosen(vacancy.region),
    places: String(vacancy.places),
    employmentKind: vacancy.employmentKind,
    wageFrom: numberText(language, vacancy.wageFrom),
    wageTo: vacancy.wageTo === vacancy.wageFrom ? '' : numberText(language, vacancy.wageTo),
    education: vacancy.education ?? '',
    experience: vacancy.experience ?? '',
    workingHours: vacancy.workingHours,
    openUntilOn: vacancy.openUntilOn,
    reportNumber: report?.reportNumber ?? '',
    ageFrom: textOf(report?.ageFrom),
    ageTo: textOf(report?.ageTo),
    sex: report?.sex ?? '',
    domicile: report?.domicile ? chosen(report.domicile) : null,
  }
}

/** A new draft that begins as a former vacancy: all of it but its last day and its report number. */
export const draftLike = (
  vacancy: VacancyContent_VacancyFragment,
  language: Language,
  today: string,
): VacancyDraft => ({
  ...draftOfVacancy(vacancy, language),
  openUntilOn: emptyDraft(today).openUntilOn,
  reportNumber: '',
})

const chosen = ({ code, name }: { code: string; name: string }) => ({ code, name })
