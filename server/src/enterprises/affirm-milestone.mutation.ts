import { type AffirmationChannel, mayAffirmBy } from '@titian/shared/enterprises/milestone.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { isStale, STALE } from '../participants/record-fact.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { type Acted, actOnEnterprise } from './act-on-enterprise.ts'
import { AffirmationNotAccepted, COMMON, EDITED } from './enterprise-errors.ts'
import { EnterpriseMilestone } from './enterprise-milestone.entity.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { AffirmationChannelEnum } from './fact.types.ts'

@InputType({ description: 'What the client says of a milestone.' })
export class AffirmMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestone!: string

  @Field(() => Boolean, { description: 'Whether it is so.' })
  isSo!: boolean

  @Field(() => AffirmationChannelEnum, {
    description: 'How the client said it; the own page is for the person alone.',
  })
  channel!: AffirmationChannel

  @Field(() => Int, { description: 'The version of the milestone that was looked at.' })
  expectedVersion!: number
}

const AffirmMilestonePayload = enterprisePayload('AffirmMilestone', [...EDITED, AffirmationNotAccepted])

const REFUSALS: Refusals<'NOT_FOUND' | 'REUSED' | 'VERSION' | 'CHANNEL'> = {
  ...COMMON,
  CHANNEL: [
    AffirmationNotAccepted,
    'Halaman sendiri hanya untuk orangnya. Pilih cara klien mengatakannya.',
    'The own page is for the person alone. Choose how the client said it.',
  ],
}

@Resolver()
export class AffirmMilestoneMutation {
  @Mutation(() => AffirmMilestonePayload, {
    description: 'Writes down what the client says of a milestone: that it is so, or not.',
  })
  affirmMilestone(
    @Ctx() operation: Operation,
    @Arg('input', () => AffirmMilestoneInput, { description: 'Which, and what they say.' })
    input: AffirmMilestoneInput,
  ): Promise<Acted> {
    const { isSo, channel, expectedVersion } = input
    const id = fromTypeId('mls', input.milestone)
    return actOnEnterprise(
      operation,
      {
        name: 'AffirmMilestone',
        act: 'AFFIRM',
        field: 'milestone',
        refusals: REFUSALS,
        enterprise: async ({ rows }) => {
          const [row] = await rows<{ id: string }>(
            sql`select enterprise_id as id from people.enterprise_milestone where id = ${id}::uuid`,
          )
          return row?.id ?? null
        },
      },
      async ({ em, now, actor }) => {
        const row = id ? await em.findOne(EnterpriseMilestone, { id }) : null
        if (!row) return [{ problem: 'NOT_FOUND', field: 'milestone' }]
        if (isStale(row, expectedVersion)) return [STALE]
        if (!mayAffirmBy(roleOf(actor), channel)) return [{ problem: 'CHANNEL', field: 'channel' }]
        em.assign(row, {
          affirmation: isSo ? 'AFFIRMED' : 'DISPUTED',
          channel,
          affirmedAt: now,
          affirmedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
        })
        return []
      },
    )
  }
}
