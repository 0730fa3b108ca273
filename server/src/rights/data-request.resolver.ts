import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { sql } from '../platform/database/sql.ts'
import { ConnectionArgs, pageOfList, pageRequest } from '../platform/graphql/connection.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { DataRequestType } from './data-request.type.ts'
import { DataRequestConnection } from './data-request-connection.type.ts'
import {
  DATA_REQUEST_COLUMNS,
  type DataRequestRow,
  findDataRequest,
  seesRequests,
  toDataRequest,
} from './data-request-rows.ts'

/** More than a unit ever has open at once; the oldest come first, so none is out of sight for long. */
const MOST_LISTED = 1_000

@Resolver(() => DataRequestType)
export class DataRequestResolver {
  @Query(() => DataRequestConnection, {
    nullable: true,
    description:
      'Open requests about data that the viewer looks after, the one due next first. Null for who looks after none.',
  })
  async openDataRequests(@Ctx() operation: Operation, @Args(() => ConnectionArgs) args: ConnectionArgs) {
    if (!seesRequests(operation)) return null
    const request = pageRequest(args)
    const rows = await operation.rows<DataRequestRow>(sql`
      select ${DATA_REQUEST_COLUMNS} from people.data_request where state = 'OPEN'
      order by made_at, id limit ${MOST_LISTED}`)
    const scope = 'open data requests'
    const page = pageOfList(request, rows, (row) => row.id, {
      seal: (payload) => operation.cursors.seal(scope, payload),
      open: (text) => operation.cursors.open(scope, text),
    })
    return {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({
        personId: node.personId,
        unitId: node.unitId,
        cursor,
        node: toDataRequest(node, operation),
      })),
    }
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'Whose request it is. Null when the viewer may not see the person.',
  })
  participant(@Root() { personId }: DataRequestType, @Ctx() operation: Operation) {
    return findParticipant(operation, personId)
  }
}

@Resolver(() => ParticipantType)
export class DataRequestsOfParticipantResolver {
  @FieldResolver(() => [DataRequestType], {
    description:
      'What the person asked about their data, the latest hundred first; empty for who does not look after it.',
  })
  async dataRequests(@Root() { personId }: ParticipantType, @Ctx() operation: Operation) {
    if (!seesRequests(operation)) return []
    const rows = await operation.rows<DataRequestRow>(sql`
      select ${DATA_REQUEST_COLUMNS} from people.data_request where person_id = ${personId}::uuid
      order by made_at desc, id limit 100`)
    return rows.map((row) => toDataRequest(row, operation))
  }
}

registerNode({ prefix: 'drq', typeName: 'DataRequest', load: findDataRequest })
