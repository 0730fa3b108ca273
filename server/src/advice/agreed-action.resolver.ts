import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { mayReadParticipants } from '../participants/may-read-participants.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { findAction, readActionNotes, readActions, toAction } from './action-rows.ts'
import { ActionNoteType, AgreedActionType } from './agreed-action.type.ts'
import { SessionType } from './session.type.ts'
import { findSession } from './session-rows.ts'

@Resolver(() => AgreedActionType)
export class AgreedActionResolver {
  @FieldResolver(() => ActionNoteType, {
    nullable: true,
    description: 'The action in words. Null when the viewer may not know.',
  })
  async note(@Root() action: AgreedActionType, @Ctx() operation: Operation): Promise<ActionNoteType | null> {
    const row = (await readActionNotes(operation, action)).find(({ actionId }) => actionId === action.uuid)
    return row ? Object.assign(new ActionNoteType(), row) : null
  }

  @FieldResolver(() => SessionType, { nullable: true, description: 'The session in which it was agreed.' })
  agreedIn(@Root() action: AgreedActionType, @Ctx() operation: Operation): Promise<SessionType | null> {
    return findSession(operation, action.sessionId, action.personId)
  }

  @FieldResolver(() => ParticipantType, { nullable: true, description: 'With whom it was agreed.' })
  participant(
    @Root() action: AgreedActionType,
    @Ctx() operation: Operation,
  ): Promise<ParticipantType | null> {
    return findParticipant(operation, action.personId)
  }
}

@Resolver(() => ParticipantType)
export class ParticipantActionsResolver {
  @FieldResolver(() => [AgreedActionType], {
    description:
      'What was agreed with this person in counselling, the open first, by their day; the latest 100.',
  })
  async agreedActions(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
    @Arg('isOpen', () => Boolean, { nullable: true, description: 'The open ones, or the ended ones, alone.' })
    isOpen: boolean | null,
  ): Promise<AgreedActionType[]> {
    const rows = await readActions(operation, person)
    return rows
      .filter(({ state }) => isOpen == null || (state === 'OPEN') === isOpen)
      .slice(0, 100)
      .map((row) => toAction(row, operation.today))
  }
}

registerNode({
  prefix: 'act',
  typeName: 'AgreedAction',
  load: (operation, uuid) => (mayReadParticipants(operation) ? findAction(operation, uuid) : null),
})
