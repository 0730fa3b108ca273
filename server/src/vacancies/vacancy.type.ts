import type { ClosingReason, EmploymentKind, VacancyState } from '@titian/shared/vacancies/vacancy.ts'
import type { EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import type { ExperienceBand } from '@titian/shared/vocabulary/experience-band.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { connectionTypes } from '../platform/graphql/connection.ts'
import { Node } from '../platform/graphql/node.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { OccupationType, RegionType, SkillType } from '../vocabulary/vocabulary.type.ts'
import { EducationLevelEnum, ExperienceBandEnum, WorkingHoursEnum } from '../vocabulary/vocabulary-enums.ts'
import { ClosingReasonEnum, EmploymentKindEnum, VacancyStateEnum } from './vacancy-enums.ts'
import type { VacancyRow } from './vacancy-rows.ts'

@Classified('public', 'Vacancy', {
  description: 'Work that an employer has to give. An employer sees its own, staff and participants see all.',
  implements: Node,
})
export class VacancyType extends Node {
  @Field(() => String, { description: 'What the employer calls it.' })
  title!: string

  @Field(() => OccupationType, { description: 'The trade.' })
  occupation!: OccupationType

  @Field(() => [SkillType], { description: 'Skills, languages and licences that it asks for, at most ten.' })
  skills!: SkillType[]

  @Field(() => RegionType, { description: 'The regency or city where the work is.' })
  region!: RegionType

  @Field(() => Int, { description: 'How many people it is for.' })
  places!: number

  @Field(() => EmploymentKindEnum, { description: 'How somebody would be employed.' })
  employmentKind!: EmploymentKind

  @Field(() => Rupiah, { description: 'The least wage a month.' })
  wageFrom!: number

  @Field(() => Rupiah, { description: 'The highest wage a month; the same when there is no range.' })
  wageTo!: number

  @Field(() => EducationLevelEnum, {
    nullable: true,
    description: 'The least schooling that will do. Null when none is asked for.',
  })
  education!: EducationLevel | null

  @Field(() => ExperienceBandEnum, {
    nullable: true,
    description: 'The least experience that will do. Null when none is asked for.',
  })
  experience!: ExperienceBand | null

  @Field(() => [WorkingHoursEnum], { description: 'Hours of the work; empty when nothing is asked for.' })
  workingHours!: readonly WorkingHours[]

  @Field(() => CalendarDate, { description: 'The last day on which it is open.' })
  openUntilOn!: string

  @Field(() => CalendarDate, { description: 'The day on which it was written.' })
  postedOn!: string

  @Field(() => VacancyStateEnum, { description: 'Where it stands today.' })
  state!: VacancyState

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which it was closed. Null until then.',
  })
  closedOn!: string | null

  @Field(() => ClosingReasonEnum, { nullable: true, description: 'Why it was closed. Null until then.' })
  closingReason!: ClosingReason | null

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it rests on.' })
  version!: number

  row!: VacancyRow
}

export const { Edge: VacancyEdge, Connection: VacancyConnection } = connectionTypes(
  'public',
  'Vacancy',
  () => VacancyType,
)
