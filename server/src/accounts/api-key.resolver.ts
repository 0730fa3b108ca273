import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { sql } from '../platform/database/sql.ts'
import { ConnectionArgs, pageOfList, pageRequest } from '../platform/graphql/connection.ts'
import { bucketHolder, bucketOf } from '../platform/graphql/meter.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ApiKeyConnection, ApiKeyType, ApiKeyUsageType } from './api-key.type.ts'
import { keyKeeper, ownKey, ownKeys, requireKeyKeeper } from './api-key-rows.ts'

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

/** An employer's keys, on the organisation that it is. */
@Resolver(() => OrganisationType)
export class OrganisationApiKeysResolver {
  @FieldResolver(() => ApiKeyConnection, {
    nullable: true,
    description:
      'The keys of the own employer, the newest first. Null for every other organisation and viewer.',
  })
  async apiKeys(
    @Root() organisation: OrganisationType,
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<ApiKeyConnection | null> {
    if (keyKeeper(operation)?.organisationId !== organisation.uuid) return null
    const scope = `api keys of ${organisation.uuid}`
    return pageOfList(pageRequest(args), await ownKeys(operation), ({ id }) => id, {
      seal: (payload) => operation.cursors.seal(scope, payload),
      open: (text) => operation.cursors.open(scope, text),
    })
  }
}

registerNode({ prefix: 'key', typeName: 'ApiKey', load: ownKey })
