import { addMonths } from '@titian/shared/participants/calendar.ts'
import {
  latestLastDay,
  problemsOfVacancy,
  type VacancyProblemKind,
} from '@titian/shared/vacancies/check-vacancy.ts'
import type { VacancyContent } from '@titian/shared/vacancies/vacancy.ts'
import type { VacancyReport } from '@titian/shared/vacancies/vacancy-report.ts'
import type {
  EducationLevel,
  EmploymentKind,
  ExperienceBand,
  ReportedSex,
  VacancyInput,
  WorkingHours,
} from '../graphql/schema.generated.ts'
import { typedWage } from './typed-wage.ts'

/** A thing of the vocabulary as somebody chose it. */
export interface Chosen {
  code: string
  name: string
}

/** A vacancy while it is being written: numbers are still text, so that nothing typed is lost. */
export interface VacancyDraft {
  title: string
  occupation: Chosen | null
  skills: readonly Chosen[]
  region: Chosen | null
  places: string
  employmentKind: EmploymentKind
  wageFrom: string
  wageTo: string
  education: EducationLevel | ''
  experience: ExperienceBand | ''
  workingHours: readonly WorkingHours[]
  openUntilOn: string
  reportNumber: string
  ageFrom: string
  ageTo: string
  sex: ReportedSex | ''
  domicile: Chosen | null
}

export type DraftField = keyof VacancyDraft

const OPEN_FOR_MONTHS = 1

export const emptyDraft = (today: string): VacancyDraft => ({
  title: '',
  occupation: null,
  skills: [],
  region: null,
  places: '1',
  employmentKind: 'FIXED_TERM',
  wageFrom: '',
  wageTo: '',
  education: '',
  experience: '',
  workingHours: [],
  openUntilOn: addMonths(today, OPEN_FOR_MONTHS),
  reportNumber: '',
  ageFrom: '',
  ageTo: '',
  sex: '',
  domicile: null,
})

/** A whole number as typed; NaN, which no rule accepts, for anything else. */
const wholeOf = (text: string): number => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN)
const wholeOrNone = (text: string): number | null => (text.trim() === '' ? null : wholeOf(text))

const contentOf = (draft: VacancyDraft): VacancyContent => {
  const wageFrom = typedWage(draft.wageFrom) ?? Number.NaN
  return {
    title: draft.title,
    occupation: draft.occupation?.code ?? '',
    skills: draft.skills.map(({ code }) => code),
    region: draft.region?.code ?? '',
    places: wholeOf(draft.places),
    employmentKind: draft.employmentKind,
    wageFrom,
    wageTo: draft.wageTo.trim() === '' ? wageFrom : (typedWage(draft.wageTo) ?? Number.NaN),
    education: draft.education || null,
    experience: draft.experience || null,
    workingHours: draft.workingHours,
    opensUntil: draft.openUntilOn,
  }
}

const reportOf = (draft: VacancyDraft): VacancyReport => ({
  reportNumber: draft.reportNumber.trim() || null,
  ageFrom: wholeOrNone(draft.ageFrom),
  ageTo: wholeOrNone(draft.ageTo),
  sex: draft.sex || null,
  domicile: draft.domicile?.code ?? null,
})

/** What is wrong with each field, by the rules that the server asks as well; the first problem of a field. */
export const problemsOfDraft = (
  draft: VacancyDraft,
  today: string,
): Partial<Record<DraftField, VacancyProblemKind>> => {
  // What was chosen came from the vocabulary; only what was not chosen is missing in it.
  const named = (chosen: readonly (Chosen | null)[]) =>
    new Map(chosen.flatMap((one) => (one ? [[one.code, {}] as [string, never]] : [])))
  const vocabulary = {
    occupations: named([draft.occupation]),
    skills: named(draft.skills),
    regions: named([draft.region, draft.domicile]),
  }
  const problems: Partial<Record<DraftField, VacancyProblemKind>> = {}
  for (const { field, kind } of problemsOfVacancy(contentOf(draft), reportOf(draft), vocabulary, today)) {
    const shown = field === 'opensUntil' ? 'openUntilOn' : field
    // A highest wage that was left out is the least one, and its problem is said there.
    if (shown === 'wageTo' && draft.wageTo.trim() === '') continue
    problems[shown] ??= kind
  }
  return problems
}

/** The draft as the mutation takes it; ask `problemsOfDraft` first. */
export const inputOf = (draft: VacancyDraft): VacancyInput => {
  const { opensUntil, skills, workingHours, ...same } = contentOf(draft)
  return {
    ...same,
    title: draft.title.trim(),
    skills: [...skills],
    workingHours: [...workingHours],
    openUntilOn: opensUntil,
    report: reportOf(draft),
  }
}

export const lastDayRange = (today: string): { min: string; max: string } => ({
  min: today,
  max: latestLastDay(today),
})
