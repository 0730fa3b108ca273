import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { mayReadParticipants } from '../participants/may-read-participants.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { ConnectionArgs, connectionTypes, pageOfList, pageRequest } from '../platform/graphql/connection.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { ACTION_COLUMNS, type ActionRow, toAction } from './action-rows.ts'
import { AgreedActionType } from './agreed-action.type.ts'
import { hasCaseload } from './caseload.resolver.ts'
import { CounsellorType } from './counsellor.type.ts'
import { findCounsellor } from './counsellor-rows.ts'
import { SessionAmendmentType, SessionAttendeeType, SessionNoteType, SessionType } from './session.type.ts'
import {
  attendeesOf,
  findSession,
  readAmendments,
  readNotes,
  readSessions,
  sessionsWhere,
  toSession,
} from './session-rows.ts'

const { Connection: SessionConnection } = connectionTypes('work', 'Session', () => SessionType)

const find = (operation: Operation, id: string | null, personId: string | null = null) =>
  id !== null && mayReadParticipants(operation) ? findSession(operation, id, personId) : null

@Resolver(() => SessionType)
export class SessionResolver {
  @Query(() => SessionType, {
    nullable: true,
    description: 'One session. Null when absent, or not for this viewer.',
  })
  session(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'A session.' }) id: string,
  ): Promise<SessionType | null> | null {
    return find(operation, fromTypeId('ses', id))
  }

  @Query(() => [SessionType], {
    description:
      "Sessions of the viewer's caseload on these days, planned or logged, in their order; at most 31 days. Empty for who has no caseload.",
  })
  sessionsBetween(
    @Ctx() operation: Operation,
    @Arg('fromOn', () => CalendarDate, { nullable: true, description: 'The first day; today when left out.' })
    fromOn: string | null,
    @Arg('untilOn', () => CalendarDate, {
      nullable: true,
      description: 'The last day; the first when left out.',
    })
    untilOn: string | null,
  ): Promise<SessionType[]> | SessionType[] {
    const from = fromOn ?? operation.today
    const until = untilOn ?? from
    if (until < from || Date.parse(until) - Date.parse(from) > 31 * 86_400_000)
      throw badInput('Ask for 1 to 31 days, the first one first.', ['untilOn'])
    if (!hasCaseload(operation) || !mayReadParticipants(operation)) return []
    return sessionsWhere(
      operation,
      sql`session.state <> 'RESCHEDULED' and session.starts_at >= ${`${from}T00:00:00+07:00`}::timestamptz
        and session.starts_at < ${`${until}T24:00:00+07:00`}::timestamptz`,
    )
  }

  @FieldResolver(() => CounsellorType, {
    nullable: true,
    description: 'Whose session it is. Null when the viewer does not see who counsels.',
  })
  counsellor(@Root() session: SessionType, @Ctx() operation: Operation): Promise<CounsellorType | null> {
    return findCounsellor(operation, session.counsellorId)
  }

  @FieldResolver(() => [SessionAttendeeType], {
    description: 'Who is in it, of those whom the viewer may see.',
  })
  attendees(@Root() session: SessionType, @Ctx() operation: Operation): Promise<SessionAttendeeType[]> {
    return attendeesOf(operation, session.uuid)
  }

  @FieldResolver(() => SessionNoteType, {
    nullable: true,
    description: 'What was said. Null before it is logged, and when the viewer may not know.',
  })
  async note(@Root() session: SessionType, @Ctx() operation: Operation): Promise<SessionNoteType | null> {
    const row = (await readNotes(operation, session)).find(({ sessionId }) => sessionId === session.uuid)
    return row ? Object.assign(new SessionNoteType(), row) : null
  }

  @FieldResolver(() => [SessionAmendmentType], { description: 'How it was amended, in order.' })
  async amendments(
    @Root() session: SessionType,
    @Ctx() operation: Operation,
  ): Promise<SessionAmendmentType[]> {
    const rows = await readAmendments(operation, session)
    return rows
      .filter(({ sessionId }) => sessionId === session.uuid)
      .map((row) => Object.assign(new SessionAmendmentType(), row, { amendedAt: new Date(row.amendedAt) }))
  }

  @FieldResolver(() => [AgreedActionType], { description: 'What was agreed in it, in order.' })
  async agreed(@Root() session: SessionType, @Ctx() operation: Operation): Promise<AgreedActionType[]> {
    const rows = await operation.rows<ActionRow>(sql`
      select ${ACTION_COLUMNS} from people.agreed_action action
      where action.session_id = ${session.uuid}::uuid order by position, action.id`)
    return rows.map((row) => toAction(row, operation.today))
  }

  @FieldResolver(() => SessionType, {
    nullable: true,
    description: 'The session whose place it took. Null for one that was never moved.',
  })
  reschedules(@Root() session: SessionType, @Ctx() operation: Operation): Promise<SessionType | null> | null {
    return find(operation, session.reschedulesId, session.personId)
  }
}

@Resolver(() => SessionAttendeeType)
export class SessionAttendeeResolver {
  @FieldResolver(() => ParticipantType, { nullable: true, description: 'The person.' })
  participant(
    @Root() attendee: SessionAttendeeType,
    @Ctx() operation: Operation,
  ): Promise<ParticipantType | null> {
    return findParticipant(operation, attendee.personId)
  }
}

@Resolver(() => ParticipantType)
export class ParticipantSessionsResolver {
  @FieldResolver(() => SessionConnection, {
    nullable: true,
    description: 'Sessions of business counselling with this person, the latest first.',
  })
  async sessions(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ) {
    const request = pageRequest(args)
    const scope = JSON.stringify(['sessions', person.personId])
    const { cursors } = operation
    const all = (await readSessions(operation, person)).map(toSession)
    const page = pageOfList(request, all, ({ id }) => id, {
      seal: (payload) => cursors.seal(scope, payload),
      open: (text) => cursors.open(scope, text),
    })
    const of = { personId: person.personId, unitId: person.unitId }
    return { ...page, ...of, edges: page.edges.map((edge) => ({ ...edge, ...of })) }
  }
}

registerNode({ prefix: 'ses', typeName: 'Session', load: (operation, uuid) => find(operation, uuid) })
