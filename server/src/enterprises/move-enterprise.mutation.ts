import {
  decideEnterpriseMove,
  type EnterpriseBlocker,
  enterpriseBlockerWords,
} from '@titian/shared/enterprises/move.ts'
import type { EnterpriseReason } from '@titian/shared/enterprises/move-reason.ts'
import type { EnterpriseStage } from '@titian/shared/enterprises/stage.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { MoveJourney } from '../journeys/move-journey.ts'
import { isStale, STALE } from '../participants/record-fact.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { type Acted, actOnEnterprise } from './act-on-enterprise.ts'
import { EnterpriseReasonEnum, EnterpriseStageEnum } from './enterprise.type.ts'
import { COMMON, EDITED, EnterpriseMoveRefused } from './enterprise-errors.ts'
import { factsOf } from './enterprise-facts.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { EnterpriseStep } from './enterprise-step.entity.ts'
import { followJourneys } from './follow-journeys.ts'
import { recordOf } from './on-record.ts'

@InputType({ description: 'Which business moves, where to and why.' })
export class MoveEnterpriseInput {
  @Field(() => ID, { description: 'The business.' })
  enterprise!: string

  @Field(() => EnterpriseStageEnum, { description: 'The stage to move to.' })
  to!: EnterpriseStage

  @Field(() => EnterpriseReasonEnum, { description: 'Why; one of the reasons that the move offers.' })
  reason!: EnterpriseReason

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day from which it counts, on or after the latest step. Left out: today.',
  })
  effectiveOn?: string | null

  @Field(() => Int, { description: 'The version of the business that was looked at.' })
  expectedVersion!: number
}

const MoveEnterprisePayload = enterprisePayload('MoveEnterprise', [...EDITED, EnterpriseMoveRefused])

const BLOCKERS = [
  'NO_SUCH_MOVE',
  'ROLE',
  'REASON',
  'NOT_A_DAY',
  'DAY_AHEAD',
  'BEFORE_LAST_STEP',
  'PLAN_WRITTEN',
  'REGISTRATION_HELD',
  'TRADES',
  'REASON_SHOWN',
  'EMPLOYS',
  'EMPLOYS_NOBODY',
  'BACK_WHERE_IT_CAME_FROM',
] as const satisfies readonly EnterpriseBlocker[]

const REFUSALS: Refusals<EnterpriseBlocker | 'NOT_FOUND' | 'REUSED' | 'VERSION'> = {
  ...COMMON,
  ...(Object.fromEntries(
    BLOCKERS.map((blocker) => {
      const { id, en } = enterpriseBlockerWords(blocker)
      return [blocker, [EnterpriseMoveRefused, `${id}.`, `${en}.`]]
    }),
  ) as unknown as Refusals<EnterpriseBlocker>),
}

@Resolver()
export class MoveEnterpriseMutation {
  readonly #moveJourney: MoveJourney
  constructor(moveJourney: MoveJourney) {
    this.#moveJourney = moveJourney
  }

  @Mutation(() => MoveEnterprisePayload, {
    description: "Moves a business by one step; when it begins to trade, its members' journeys follow.",
  })
  moveEnterprise(
    @Ctx() operation: Operation,
    @Arg('input', () => MoveEnterpriseInput, { description: 'Which business, where to and why.' })
    input: MoveEnterpriseInput,
  ): Promise<Acted> {
    const { enterprise, to, reason, expectedVersion } = input
    const effectiveOn = input.effectiveOn ?? operation.today
    return actOnEnterprise(
      operation,
      { name: 'MoveEnterprise', act: 'KEEP', enterprise, refusals: REFUSALS },
      async (command, { business, members }) => {
        if (isStale(business, expectedVersion)) return [STALE]
        const { em, now, today, actor } = command
        const facts = factsOf(await recordOf(command, business.id), today)
        const state = { stage: business.stage, since: business.since }
        const move = { to, reason, role: roleOf(actor), effectiveOn }
        const blockers = decideEnterpriseMove(state, move, facts, today)
        if (blockers.length > 0) return blockers.map((problem) => ({ problem, field: 'to' }))
        em.create(EnterpriseStep, {
          enterpriseId: business.id,
          fromStage: business.stage,
          toStage: to,
          reason,
          effectiveOn,
          recordedAt: now,
          recordedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
        })
        // Trading that was recorded in error never began.
        if (to === 'TRADING') business.tradingSince ??= effectiveOn
        else if (reason === 'RECORDED_IN_ERROR' && business.stage === 'TRADING') business.tradingSince = null
        business.stage = to
        business.since = effectiveOn
        business.closedOn = to === 'CLOSED' ? effectiveOn : null
        await em.flush()
        await followJourneys(command, this.#moveJourney, members, { to, effectiveOn })
        return []
      },
    )
  }
}
