import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql'
import type { Operation } from '../platform/graphql/operation.ts'
import { RateLimit } from '../platform/graphql/rate-limit.resolver.ts'
import { type CardLimits, cardLimitFor, cardsRead } from './card-meter.ts'
import { maySeeCards } from './may-see-cards.ts'

/** The second meter of an employer: different cards in thirty days. */
@Resolver(() => RateLimit)
export class CardRateLimitResolver {
  readonly #limits: CardLimits

  constructor(limits: CardLimits) {
    this.#limits = limits
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Different candidates that the organisation may read in 30 days. Null for who sees none.',
  })
  cardLimit(@Ctx() operation: Operation): number | null {
    return maySeeCards(operation) ? cardLimitFor(operation.viewer, this.#limits) : null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Different candidates that the organisation read in the last 30 days. Null for who sees none.',
  })
  cardsRead(@Ctx() operation: Operation): Promise<number> | null {
    return maySeeCards(operation) ? cardsRead(operation.rows.bind(operation), operation.today) : null
  }
}
