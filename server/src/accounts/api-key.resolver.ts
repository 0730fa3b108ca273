import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { bucketHolder, bucketOf } from '../platform/graphql/meter.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ApiKeyType, ApiKeyUsageType } from './api-key.type.ts'
import { ownKey, requireKeyKeeper } from './api-key-rows.ts'

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @FieldResolver(() => ApiKeyUsageType, {
    description: "What the employer's keys have used of the day's points that they share.",
  })
  async usage(@Ctx() operation: Operation): Promise<ApiKeyUsageType> {
    const { organisationId } = requireKeyKeeper(operation)
    const asKey = {
      kind: 'KEY',
      keyId: '',
      organisationId,
      organisationIsVerified: true,
      scopes: [],
      purpose: '',
    } as const
    const { capacity, perSecond } = bucketOf(asKey, 'key')
    const [row] = await operation.rows<{ left_over: number }>(sql`
      select left_over from app.take_cost(${bucketHolder(asKey, 'key', '')}, 0, ${capacity}, ${perSecond},
        ${operation.now.toISOString()}::timestamptz)`)
    return {
      costToday: Math.max(0, Math.round(capacity - (row?.left_over ?? capacity))),
      costLimit: capacity,
    }
  }
}

registerNode({ prefix: 'key', typeName: 'ApiKey', load: ownKey })
