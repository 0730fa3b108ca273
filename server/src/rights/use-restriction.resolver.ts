import { answersRequests } from '@titian/shared/rights/decide-request.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { restrictionOf } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { UseRestrictionType } from './use-restriction.type.ts'

@Resolver(() => ParticipantType)
export class UseRestrictionResolver {
  @FieldResolver(() => UseRestrictionType, {
    nullable: true,
    description: 'That the person asked that their data rest. Null when they may be used.',
  })
  async useRestriction(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<UseRestrictionType | null> {
    const found = await restrictionOf(operation, person.personId)
    if (!found) return null
    const { personId, unitId, since, isCorrectionAsked } = found
    const relations = relationsTo(operation.viewer, person)
    const viewerCanLift =
      relations.includes('SELF') || (relations.includes('UNIT') && answersRequests(roleOf(operation.viewer)))
    return Object.assign(new UseRestrictionType(), {
      personId,
      unitId,
      since: new Date(since),
      isCorrectionAsked,
      viewerCanLift,
    })
  }
}
