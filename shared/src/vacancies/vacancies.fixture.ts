import type { VacancyContent } from './vacancy.ts'

/** A welder wanted in Cimahi; `given` says what differs. Codes are those of the small vocabulary. */
export const aVacancyContent = (given: Partial<VacancyContent> = {}): VacancyContent => ({
  title: 'Juru las produksi',
  occupation: 'welder',
  skills: ['smaw'],
  region: '32.77',
  places: 4,
  employmentKind: 'FIXED_TERM',
  wageFrom: 4_750_000,
  wageTo: 5_500_000,
  education: null,
  experience: null,
  workingHours: [],
  opensUntil: '2027-01-31',
  ...given,
})
