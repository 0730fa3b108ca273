import { Ctx, Field, Int, Query, Resolver } from 'type-graphql'
import { sql } from '../database/sql.ts'
import { Classified } from './classified.ts'
import { bucketHolder, bucketOf } from './meter.ts'
import type { Operation } from './operation.ts'

@Classified('public', 'RateLimit', {
  description:
    'The points that the viewer may spend. An object costs one point, a list or page as many as it may hold; what an answer did not use is given back.',
})
export class RateLimit {
  @Field(() => Int, { description: 'Points when nothing has been spent.' })
  limit!: number

  @Field(() => Int, { description: 'Points that are there now, this operation already taken off.' })
  remaining!: number

  @Field(() => Int, { description: 'Points that come back in a minute.' })
  perMinute!: number

  @Field(() => Date, { description: 'When all points are back, if nothing more is spent.' })
  resetAt!: Date
}

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimit, { description: 'What the viewer may still ask for.' })
  async rateLimit(@Ctx() operation: Operation): Promise<RateLimit> {
    const { capacity, perSecond } = bucketOf(operation.viewer, operation.door)
    const holder = bucketHolder(operation.viewer, operation.door, operation.address)
    const [row] = await operation.rows<{ left_over: number }>(sql`
      select left_over from app.take_cost(${holder}, 0, ${capacity}, ${perSecond}, ${operation.now.toISOString()}::timestamptz)`)
    const remaining = row?.left_over ?? 0
    return {
      limit: capacity,
      remaining: Math.floor(remaining),
      perMinute: Math.round(perSecond * 60),
      resetAt: new Date(operation.now.getTime() + Math.ceil(((capacity - remaining) / perSecond) * 1_000)),
    }
  }
}
