import type { DeclineReason } from '@titian/shared/introductions/reason.ts'
import { isDay } from '@titian/shared/participants/calendar.ts'
import type { EmploymentKind } from '@titian/shared/vacancies/vacancy.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { EmploymentKindEnum } from '../vacancies/vacancy-enums.ts'
import { DeclineReasonEnum } from './introduction-enums.ts'

const MOVES = ['INTERVIEW', 'OFFER', 'HIRED', 'DECLINED'] as const
type Move = (typeof MOVES)[number]

const IntroductionMove = enumOf('IntroductionMove', 'Where an employer moves an introduction.', MOVES, {
  INTERVIEW: { id: 'Wawancara', en: 'Interview' },
  OFFER: { id: 'Penawaran', en: 'Offer' },
  HIRED: { id: 'Diterima', en: 'Hired' },
  DECLINED: { id: 'Tidak dilanjutkan', en: 'Not continued' },
})

@InputType({ description: 'The facts of the work that was agreed on.' })
export class HireInput {
  @Field(() => EmploymentKindEnum, { description: 'How the person is employed.' })
  kind!: EmploymentKind

  @Field(() => CalendarDate, { description: 'The first day of work, at most six months from today.' })
  startsOn!: string

  @Field(() => Rupiah, { description: 'The wage a month.' })
  wage!: number

  @Field(() => Int, { nullable: true, description: 'Hours a week, 1 to 84. Null when it is not known.' })
  hoursPerWeek?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether there is a contract in writing. Null: not known.',
  })
  hasWrittenContract?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether social insurance is paid. Null: not known.' })
  hasSocialInsurance?: boolean | null
}

@InputType({ description: 'Where an introduction goes on to.' })
export class MoveIntroductionInput {
  @Field(() => ID, { description: 'The introduction.' })
  introduction!: string

  @Field(() => IntroductionMove, { description: 'Where to.' })
  to!: Move

  @Field(() => Int, { description: 'The version that the move rests on.' })
  expectedVersion!: number

  @Field(() => Date, { nullable: true, description: 'When the interview is. Null while no time was set.' })
  interviewAt?: Date | null

  @Field(() => Rupiah, {
    nullable: true,
    description: 'The wage a month that is offered. Null when it is not said.',
  })
  offeredWage?: number | null

  @Field(() => HireInput, { nullable: true, description: 'The facts of the work. Needed for hired.' })
  hire?: HireInput | null

  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why not. Needed for not continued.' })
  reason?: DeclineReason | null
}

/** Six months: nobody is hired for a day that no estimate reaches. */
const LONGEST_DAYS_AHEAD = 183

/** The field that a move still needs, or null. */
export const missingDetail = (input: MoveIntroductionInput, today: string): string | null => {
  if (input.to === 'DECLINED') return input.reason ? null : 'reason'
  if (input.to === 'OFFER' && input.offeredWage != null && !isWage(input.offeredWage)) return 'offeredWage'
  if (input.to !== 'HIRED') return null
  const { hire } = input
  if (!hire) return 'hire'
  if (!isWage(hire.wage)) return 'wage'
  if (!isDay(hire.startsOn) || !isNear(hire.startsOn, today)) return 'startsOn'
  const hours = hire.hoursPerWeek ?? 40
  return hours < 1 || hours > 84 ? 'hoursPerWeek' : null
}

const isWage = (wage: number): boolean => wage > 0 && wage <= 1_000_000_000

const isNear = (day: string, today: string): boolean => {
  const away = (Date.parse(day) - Date.parse(today)) / 86_400_000
  return Math.abs(away) <= LONGEST_DAYS_AHEAD
}
