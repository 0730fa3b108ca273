import { withheldRule } from '@titian/shared/accounts/policy.ts'
import { isDay } from '@titian/shared/participants/calendar.ts'
import { canBeEnded, followsWork } from '@titian/shared/placements/ending.ts'
import { Arg, Args, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { ConnectionArgs, type Page, PageInfo, pageOf, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { PLACEMENT_ROWS, type PlacementRow, toPlacement } from './placement.resolver.ts'
import { PlacementType } from './placement.type.ts'

@Classified('work', 'PlacementEdge', { description: 'One placement of a list.' })
export class PlacementEdge {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'Marks this entry for paging.' })
  cursor!: string

  @Field(() => PlacementType, { description: 'The placement.' })
  node!: PlacementType
}

/** A page is public in itself: what stands in it is guarded entry by entry. */
@Classified('public', 'PlacementConnection', { description: 'A page of placements.' })
export class PlacementConnection {
  @Field(() => [PlacementEdge], { description: 'The entries of this page, in order.' })
  edges!: PlacementEdge[]

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo
}

interface PlacementPage extends Page<object, PlacementEdge> {
  count(): Promise<number>
}

@Resolver(() => PlacementConnection)
export class PlacementListResolver {
  @Query(() => PlacementConnection, {
    nullable: true,
    description:
      'Work that people of the own unit have found: what goes on, or what has ended, the latest first. For the placement office and the probation officer; null for others.',
  })
  async unitPlacements(
    @Ctx() operation: Operation,
    @Arg('ended', () => Boolean, {
      nullable: true,
      description: 'True: what has ended. False or null: what goes on.',
    })
    ended: boolean | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<PlacementPage | null> {
    const { viewer } = operation
    const role = roleOf(viewer)
    if (viewer.kind === 'ACCOUNT' && followsWork(role))
      return listPlacements(operation, viewer.unitId, ended ?? false, args)
    operation.withhold('work', withheldRule(role, 'work'))
    return null
  }

  @FieldResolver(() => Int, { description: 'How many there are on all pages together.' })
  totalCount(@Root() page: PlacementPage): Promise<number> {
    return page.count()
  }
}

@Resolver(() => PlacementType)
export class PlacementFieldsResolver {
  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'Who works there. Null when the viewer may not see them.',
  })
  participant(
    @Root() { personId }: PlacementType,
    @Ctx() operation: Operation,
  ): Promise<ParticipantType | null> {
    return findParticipant(operation, personId)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can record its end now.' })
  viewerCanEnd(@Root() placement: PlacementType, @Ctx() { viewer, today }: Operation): boolean {
    return (
      viewer.kind === 'ACCOUNT' &&
      viewer.unitId === placement.unitId &&
      followsWork(roleOf(viewer)) &&
      canBeEnded(placement, today)
    )
  }
}

const listPlacements = async (
  operation: Operation,
  unitId: string | null,
  ended: boolean,
  args: ConnectionArgs,
): Promise<PlacementPage> => {
  const request = pageRequest(args)
  const { backward } = request
  const scope = JSON.stringify(['placements', unitId, ended])
  const from = request.cursor === null ? null : openKey(operation, scope, request.cursor, backward)
  const asked = sql`p.unit_id = ${unitId}::uuid and (p.ended_on is not null) = ${ended}`
  const key = ended ? sql`p.ended_on` : sql`p.starts_on`
  const rows = await operation.rows<PlacementRow>(sql`${PLACEMENT_ROWS} where ${asked}
    ${from ? sql`and (${key}, p.id) ${backward ? sql`>` : sql`<`} (${from.on}::date, ${from.id}::uuid)` : sql``}
    order by ${key} ${direction(backward)}, p.id ${direction(backward)} limit ${request.size + 1}`)
  const edges = rows.map((row) => ({
    personId: row.personId,
    unitId: row.unitId,
    cursor: operation.cursors.seal(scope, { on: ended ? row.endedOn : row.startsOn, id: row.id }),
    node: toPlacement(row),
  }))
  return {
    ...pageOf(request, backward ? edges.toReversed() : edges),
    count: async () => {
      const [found] = await operation.rows<{ count: number }>(
        sql`select count(*)::int as count from people.placement p where ${asked}`,
      )
      return found?.count ?? 0
    },
  }
}

const direction = (backward: boolean): RawBuilder<unknown> => (backward ? sql`asc` : sql`desc`)

const openKey = (operation: Operation, scope: string, cursor: string, backward: boolean) => {
  const key = operation.cursors.open(scope, cursor) as { on?: unknown; id?: unknown } | null
  if (typeof key?.on === 'string' && isDay(key.on) && typeof key.id === 'string')
    return { on: key.on, id: key.id }
  throw badInput('This cursor does not belong to this list.', [backward ? 'before' : 'after'])
}
