import {
  SURVIVAL_MONTHS,
  SURVIVAL_PROBLEM_WORDS,
  type SurvivalFinding,
  type SurvivalProblem,
  type SurvivalSource,
  survivalProblems,
} from '@titian/shared/enterprises/survival.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { MoveJourney } from '../journeys/move-journey.ts'
import { sentRequest } from '../participants/keep-once.ts'
import { NumberNotAccepted } from '../participants/recording-errors.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { type Acted, actOnEnterprise } from './act-on-enterprise.ts'
import { COMMON, CREATED, SurvivalNotAccepted } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { SurvivalFindingEnum, SurvivalSourceEnum } from './fact.types.ts'
import { followJourneys } from './follow-journeys.ts'
import { SurvivalCheck } from './survival-check.entity.ts'

@InputType({ description: 'Whether a business lived, some months after it began to trade.' })
export class RecordSurvivalCheckInput {
  @Field(() => ID, { description: 'The business.' })
  enterprise!: string

  @Field(() => Int, { description: 'How many months: 6, 12 or 24.' })
  month!: number

  @Field(() => SurvivalFindingEnum, { description: 'What was found; not knowing is an answer of its own.' })
  finding!: SurvivalFinding

  @Field(() => SurvivalSourceEnum, { description: 'Who says so; nobody, exactly when it is not known.' })
  source!: SurvivalSource

  @Field(() => CalendarDate, { description: 'When it was asked, today at the latest.' })
  checkedOn!: string

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; sent again with the same request it adds nothing.',
  })
  idempotencyKey?: string | null
}

const RecordSurvivalCheckPayload = enterprisePayload('RecordSurvivalCheck', [
  ...CREATED,
  NumberNotAccepted,
  SurvivalNotAccepted,
])

const REFUSALS: Refusals<'NOT_FOUND' | 'REUSED' | 'MONTH' | SurvivalProblem> = {
  ...COMMON,
  MONTH: [NumberNotAccepted, 'Pilih bulan ke-6, ke-12, atau ke-24.', 'Choose month 6, 12 or 24.'],
  ...(Object.fromEntries(
    Object.entries(SURVIVAL_PROBLEM_WORDS).map(([problem, { id, en }]) => [
      problem,
      [SurvivalNotAccepted, id, en],
    ]),
  ) as unknown as Refusals<SurvivalProblem>),
}

@Resolver()
export class RecordSurvivalCheckMutation {
  readonly #moveJourney: MoveJourney
  constructor(moveJourney: MoveJourney) {
    this.#moveJourney = moveJourney
  }

  @Mutation(() => RecordSurvivalCheckPayload, {
    description: 'Writes down whether a business lives; alive at 12 months, its members are sustained.',
  })
  recordSurvivalCheck(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordSurvivalCheckInput, { description: 'Which month, and what was found.' })
    input: RecordSurvivalCheckInput,
  ): Promise<Acted> {
    const { enterprise, idempotencyKey, ...said } = input
    const sent = sentRequest(idempotencyKey, ['RecordSurvivalCheck', enterprise, said])
    return actOnEnterprise(
      operation,
      { name: 'RecordSurvivalCheck', act: 'KEEP', enterprise, refusals: REFUSALS, sent },
      async (command, { business, members }) => {
        const { em, now, today, actor } = command
        const { finding, source, checkedOn } = said
        const month = SURVIVAL_MONTHS.find((one) => one === said.month)
        if (!month) return [{ problem: 'MONTH', field: 'month' }]
        const check = { month, finding, source, checkedOn }
        const problems = survivalProblems(business.tradingSince, check, today)
        if (problems.length > 0) return problems.map((problem) => ({ problem, field: fieldOf(problem) }))
        em.create(SurvivalCheck, {
          enterpriseId: business.id,
          ...check,
          recordedAt: now,
          recordedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
        })
        await em.flush()
        if (finding === 'ALIVE' && month >= 12)
          await followJourneys(command, this.#moveJourney, members, {
            to: 'SURVIVED',
            effectiveOn: checkedOn,
          })
        return []
      },
    )
  }
}

const fieldOf = (problem: SurvivalProblem): string => {
  if (problem === 'NOT_TRADING') return 'enterprise'
  return problem === 'SOURCE' ? 'source' : 'checkedOn'
}
