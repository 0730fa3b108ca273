import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { IntroductionRequestType } from './introduction-request.type.ts'
import { knowsExclusion } from './knows-exclusion.ts'
import { LawfulExclusionType } from './lawful-exclusion.type.ts'
import { findExclusion, readExclusions } from './lawful-exclusion-rows.ts'

@Resolver()
export class LawfulExclusionResolver {
  @Query(() => [LawfulExclusionType], {
    description:
      'Kinds of workplace that a law excludes somebody from, in order of their names; empty for who is neither staff nor participant.',
  })
  lawfulExclusions(@Ctx() operation: Operation): Promise<LawfulExclusionType[]> {
    return readExclusions(operation, sql`ended_on is null`)
  }
}

@Resolver(() => IntroductionRequestType)
export class RequestExclusionResolver {
  @FieldResolver(() => LawfulExclusionType, {
    nullable: true,
    description:
      'The law for which the request was not passed on. Null where none was, and for who may not know a sentence.',
  })
  async exclusion(
    @Root() request: IntroductionRequestType,
    @Ctx() operation: Operation,
  ): Promise<LawfulExclusionType | null> {
    const { exclusionId } = request.row
    return exclusionId === null || !knowsExclusion(operation, request)
      ? null
      : findExclusion(operation, exclusionId)
  }
}

registerNode({ prefix: 'lex', typeName: 'LawfulExclusion', load: findExclusion })
