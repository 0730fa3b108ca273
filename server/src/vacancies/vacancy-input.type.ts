import {
  HIGHEST_WAGE,
  LONGEST_TITLE,
  MOST_PLACES,
  MOST_SKILLS,
} from '@titian/shared/vacancies/check-vacancy.ts'
import type { EmploymentKind, VacancyContent } from '@titian/shared/vacancies/vacancy.ts'
import type { ReportedSex, VacancyReport } from '@titian/shared/vacancies/vacancy-report.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { ExperienceBand } from '@titian/shared/vocabulary/experience-band.ts'
import { WORKING_HOURS, type WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Field, InputType, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { EducationLevelEnum, ExperienceBandEnum, WorkingHoursEnum } from '../vocabulary/vocabulary-enums.ts'
import { EmploymentKindEnum, ReportedSexEnum } from './vacancy-enums.ts'

const optional = (description: string) => ({ nullable: true as const, description })

@InputType({
  description:
    'What the national vacancy report asks for beside the work. Kept for that report; it never narrows, ranks or matches.',
})
export class VacancyReportInput {
  @Field(() => String, optional('The number of the report, 1 to 60 characters.'))
  reportNumber?: string | null

  @Field(() => Int, optional('The least age reported, 18 or more.'))
  ageFrom?: number | null

  @Field(() => Int, optional('The highest age reported.'))
  ageTo?: number | null

  @Field(() => ReportedSexEnum, optional('The sex reported. Left out: none.'))
  sex?: ReportedSex | null

  @Field(() => String, optional('The code of the region of residence reported.'))
  domicile?: string | null
}

@InputType({ description: 'A vacancy as its employer writes it.' })
export class VacancyInput {
  @Field(() => String, { description: `What the employer calls it, 1 to ${LONGEST_TITLE} characters.` })
  title!: string

  @Field(() => String, { description: 'The code of the trade.' })
  occupation!: string

  @Field(() => [String], {
    description: `Codes of skills, languages and licences, at most ${MOST_SKILLS}. Every licence has to be held; the others bring a candidate further up.`,
  })
  skills!: string[]

  @Field(() => String, { description: 'The code of the regency or city where the work is.' })
  region!: string

  @Field(() => Int, { description: `How many people it is for, 1 to ${MOST_PLACES}.` })
  places!: number

  @Field(() => EmploymentKindEnum, { description: 'How somebody would be employed.' })
  employmentKind!: EmploymentKind

  @Field(() => Rupiah, { description: `The least wage a month, at most ${HIGHEST_WAGE}.` })
  wageFrom!: number

  @Field(() => Rupiah, optional('The highest wage a month. Left out: the same.'))
  wageTo?: number | null

  @Field(() => EducationLevelEnum, optional('The least schooling that will do. Left out: none is asked for.'))
  education?: EducationLevel | null

  @Field(
    () => ExperienceBandEnum,
    optional('The least experience that will do. Left out: none is asked for.'),
  )
  experience?: ExperienceBand | null

  @Field(() => [WorkingHoursEnum], optional('Hours of the work. Left out: nothing in particular.'))
  workingHours?: WorkingHours[] | null

  @Field(() => CalendarDate, {
    description: 'The last day on which it is open, at most six months from today.',
  })
  openUntilOn!: string

  @Field(() => VacancyReportInput, optional('What the national report asks for. Left out: nothing.'))
  report?: VacancyReportInput | null
}

/** An input as the rules read it: what was left out is named, lists hold each thing once. */
export const readVacancyInput = (input: VacancyInput): { content: VacancyContent; report: VacancyReport } => {
  const hours = input.workingHours ?? []
  return {
    content: {
      title: input.title.trim(),
      occupation: input.occupation,
      skills: [...new Set(input.skills)],
      region: input.region,
      places: input.places,
      employmentKind: input.employmentKind,
      wageFrom: input.wageFrom,
      wageTo: input.wageTo ?? input.wageFrom,
      education: input.education ?? null,
      experience: input.experience ?? null,
      workingHours: WORKING_HOURS.filter((one) => hours.includes(one)),
      opensUntil: input.openUntilOn,
    },
    report: {
      reportNumber: input.report?.reportNumber?.trim() || null,
      ageFrom: input.report?.ageFrom ?? null,
      ageTo: input.report?.ageTo ?? null,
      sex: input.report?.sex ?? null,
      domicile: input.report?.domicile ?? null,
    },
  }
}
