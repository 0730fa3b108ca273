import { type MilestoneKind, milestoneProblems } from '@titian/shared/enterprises/milestone.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { sentRequest } from '../participants/keep-once.ts'
import { DayNotAccepted, NumberNotAccepted } from '../participants/recording-errors.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { type Acted, actOnEnterprise } from './act-on-enterprise.ts'
import { COMMON, CREATED, MilestoneIsKnown } from './enterprise-errors.ts'
import { EnterpriseMilestone } from './enterprise-milestone.entity.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { MilestoneKindEnum } from './fact.types.ts'

@InputType({ description: 'What a business reached.' })
export class RecordMilestoneInput {
  @Field(() => ID, { description: 'The business.' })
  enterprise!: string

  @Field(() => MilestoneKindEnum, { description: 'What.' })
  kind!: MilestoneKind

  @Field(() => CalendarDate, { description: 'When, today at the latest.' })
  reachedOn!: string

  @Field(() => Int, { nullable: true, description: 'Paid workers, 1 to 1,000; for the first worker alone.' })
  workerCount?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; sent again with the same request it adds nothing.',
  })
  idempotencyKey?: string | null
}

const RecordMilestonePayload = enterprisePayload('RecordMilestone', [
  ...CREATED,
  DayNotAccepted,
  NumberNotAccepted,
  MilestoneIsKnown,
])

const REFUSALS: Refusals<'NOT_FOUND' | 'REUSED' | 'DAY_AHEAD' | 'WORKERS' | 'KNOWN'> = {
  ...COMMON,
  WORKERS: [
    NumberNotAccepted,
    'Jumlah pekerja dari 1 sampai 1.000, hanya untuk pekerja pertama.',
    'Workers are 1 to 1,000, for the first worker alone.',
  ],
  KNOWN: [MilestoneIsKnown, 'Capaian ini sudah tercatat.', 'This milestone is on record already.'],
}

@Resolver()
export class RecordMilestoneMutation {
  @Mutation(() => RecordMilestonePayload, {
    description: 'Writes down what a business reached; it counts once the client affirms it.',
  })
  recordMilestone(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordMilestoneInput, { description: 'What, and when.' }) input: RecordMilestoneInput,
  ): Promise<Acted> {
    const { enterprise, idempotencyKey, kind, reachedOn } = input
    const milestone = { kind, reachedOn, workerCount: input.workerCount ?? null }
    const sent = sentRequest(idempotencyKey, ['RecordMilestone', enterprise, milestone])
    return actOnEnterprise(
      operation,
      { name: 'RecordMilestone', act: 'KEEP', enterprise, refusals: REFUSALS, sent },
      async ({ em, now, today, actor }, { business }) => {
        const problems = milestoneProblems(milestone, today)
        if (problems.length > 0) return problems
        const known = await em.findOne(EnterpriseMilestone, { enterpriseId: business.id, kind })
        if (known && known.affirmation !== 'DISPUTED') return [{ problem: 'KNOWN', field: 'kind' }]
        const written = {
          ...milestone,
          affirmation: 'OPEN' as const,
          channel: null,
          affirmedAt: null,
          affirmedBy: null,
          recordedAt: now,
          recordedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
        }
        // What the client called not so may be written down anew, and waits for the client again.
        if (known) em.assign(known, written)
        else em.create(EnterpriseMilestone, { enterpriseId: business.id, ...written })
        return []
      },
    )
  }
}
