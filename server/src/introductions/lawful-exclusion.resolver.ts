import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { IntroductionRequestType } from './introduction-request.type.ts'
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
    description: 'The law for which the request was not passed on. Null where none was.',
  })
  async exclusion(
    @Root() { row }: IntroductionRequestType,
    @Ctx() operation: Operation,
  ): Promise<LawfulExclusionType | null> {
    return row.exclusionId === null ? null : findExclusion(operation, row.exclusionId)
  }
}

registerNode({ prefix: 'lex', typeName: 'LawfulExclusion', load: findExclusion })
