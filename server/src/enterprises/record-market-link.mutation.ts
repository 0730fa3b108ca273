import { type MarketLinkKind, marketLinkProblems } from '@titian/shared/enterprises/market-link.ts'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sentRequest } from '../participants/keep-once.ts'
import { DayNotAccepted, NumberNotAccepted, TextNotAccepted } from '../participants/recording-errors.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { type Acted, actOnEnterprise } from './act-on-enterprise.ts'
import { COMMON, CREATED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { MarketLinkKindEnum } from './fact.types.ts'
import { MarketLink } from './market-link.entity.ts'

@InputType({ description: 'A way to customers.' })
export class RecordMarketLinkInput {
  @Field(() => ID, { description: 'The business.' })
  enterprise!: string

  @Field(() => MarketLinkKindEnum, { description: 'Which kind of way.' })
  kind!: MarketLinkKind

  @Field(() => String, { description: 'Which shop, whom, or where, in 1 to 120 characters.' })
  counterparty!: string

  @Field(() => CalendarDate, { description: 'Since when, today at the latest and five years back at most.' })
  startedOn!: string

  @Field(() => Rupiah, { nullable: true, description: 'What it brought. An order always says it.' })
  amount?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; sent again with the same request it adds nothing.',
  })
  idempotencyKey?: string | null
}

const RecordMarketLinkPayload = enterprisePayload('RecordMarketLink', [
  ...CREATED,
  TextNotAccepted,
  DayNotAccepted,
  NumberNotAccepted,
])

const REFUSALS: Refusals<
  'NOT_FOUND' | 'REUSED' | 'NAME' | 'DAY_AHEAD' | 'DAY_TOO_EARLY' | 'AMOUNT' | 'AMOUNT_MISSING'
> = {
  ...COMMON,
  NAME: [
    TextNotAccepted,
    'Tulis toko, pembeli, atau tempatnya dalam satu baris.',
    'Write which shop, buyer or place, on one line.',
  ],
  DAY_TOO_EARLY: [
    DayNotAccepted,
    'Tanggal ini lebih dari lima tahun lalu.',
    'This day is over five years ago.',
  ],
  AMOUNT_MISSING: [NumberNotAccepted, 'Tulis nilai pesanannya.', 'Write what the order came to.'],
}

@Resolver()
export class RecordMarketLinkMutation {
  @Mutation(() => RecordMarketLinkPayload, {
    description: 'Writes down a way to customers, with what it brought.',
  })
  recordMarketLink(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordMarketLinkInput, { description: 'The way.' }) input: RecordMarketLinkInput,
  ): Promise<Acted> {
    const { enterprise, idempotencyKey, kind, startedOn } = input
    const link = { kind, counterparty: input.counterparty.trim(), startedOn, amount: input.amount ?? null }
    const sent = sentRequest(idempotencyKey, ['RecordMarketLink', enterprise, link])
    return actOnEnterprise(
      operation,
      { name: 'RecordMarketLink', act: 'KEEP', enterprise, refusals: REFUSALS, sent },
      async ({ em, now, today, actor }, { business }) => {
        const problems = marketLinkProblems(link, today)
        if (problems.length > 0) return problems
        em.create(MarketLink, {
          enterpriseId: business.id,
          ...link,
          recordedAt: now,
          recordedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
        })
        return []
      },
    )
  }
}
