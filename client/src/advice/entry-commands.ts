import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import type { Standing } from '@titian/shared/advice/amendment.ts'
import type { Entry, Made } from '@titian/shared/advice/outbox.ts'
import { todayInJakarta } from '../languages/day-text.ts'
import {
  CompleteActionDocument,
  DropActionDocument,
  HowActionStandsDocument,
} from './action-commands.generated.ts'
import type { EntryCommand, EntryInputs } from './entry-inputs.ts'
import { LogSessionDocument } from './log-session.generated.ts'
import {
  AmendSessionDocument,
  PlanSessionDocument,
  RescheduleSessionDocument,
  WhatTookItsPlaceDocument,
} from './session-commands.generated.ts'
import type { SessionWords_SessionFragment } from './session-words.generated.ts'
import { contentOf } from './session-words.ts'

/** What a command answers: refusals as data, and what it made or changed. */
export interface Answer {
  made: Made | null
  errors: readonly { __typename: string; message?: string }[]
  /** What stands instead, for comparing. */
  stands?: Standing | undefined
}

/** One command: how it is sent, and how one sees that what it wants stands already, sent once and never answered. */
export interface EntrySender {
  send(client: ApolloClient, entry: Entry): Promise<Answer | null>
  /** For commands without a key of their own. Null when something else stands. */
  stands?(client: ApolloClient, entry: Entry): Promise<Made | null>
}

const mutate = async <Data, Variables extends Record<string, unknown>>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data | null> => (await client.mutate({ mutation, variables } as never)).data as Data | null

const inputOf = <Command extends EntryCommand>({ input }: Entry): EntryInputs[Command] =>
  input as EntryInputs[Command]

/** What an entry changes. Only a known thing is ever sent. */
const targetOf = ({ target }: Entry): { id: string; version: number } => {
  if (!target || 'key' in target) throw new Error('What it changes is not known to the server yet')
  return target
}

const standingOf = (session: SessionWords_SessionFragment): Standing | null => {
  const content = contentOf(session)
  return content && { version: session.version, content }
}

const madeOf = (session: SessionWords_SessionFragment | null): Made | null =>
  session && { id: session.id, ...(standingOf(session) ?? { version: session.version }) }

const actionStands =
  (wanted: 'DONE' | 'DROPPED') =>
  async (client: ApolloClient, entry: Entry): Promise<Made | null> => {
    const { id } = targetOf(entry)
    const { data } = await client.query({
      query: HowActionStandsDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    })
    const action = data?.node
    return action?.__typename === 'AgreedAction' && action.state === wanted ? action : null
  }

export const ENTRY_COMMANDS: Record<EntryCommand, EntrySender> = {
  LogSession: {
    send: async (client, entry) => {
      const said = {
        ...inputOf<'LogSession'>(entry),
        idempotencyKey: entry.key,
        sentAt: new Date().toISOString(),
      }
      const data = await mutate(client, LogSessionDocument, { input: said })
      return data && { made: madeOf(data.logSession.session), errors: data.logSession.errors }
    },
  },
  PlanSession: {
    send: async (client, entry) => {
      const { participants, ...input } = inputOf<'PlanSession'>(entry)
      const said = { ...input, participants: [...participants], idempotencyKey: entry.key }
      const data = await mutate(client, PlanSessionDocument, { input: said })
      return data && { made: data.planSession.session, errors: data.planSession.errors }
    },
  },
  RescheduleSession: {
    send: async (client, entry) => {
      const { id, version } = targetOf(entry)
      const said = { session: id, expectedVersion: version, ...inputOf<'RescheduleSession'>(entry) }
      const data = await mutate(client, RescheduleSessionDocument, { input: said })
      return data && { made: data.rescheduleSession.session, errors: data.rescheduleSession.errors }
    },
    stands: async (client, entry) => {
      const { startsAt } = inputOf<'RescheduleSession'>(entry)
      const { data } = await client.query({
        query: WhatTookItsPlaceDocument,
        variables: { on: todayInJakarta(new Date(startsAt)) },
        fetchPolicy: 'network-only',
      })
      const moved = data?.sessionsBetween.find(
        (one) =>
          one.reschedules?.id === targetOf(entry).id && Date.parse(one.startsAt) === Date.parse(startsAt),
      )
      return moved ? { id: moved.id, version: moved.version } : null
    },
  },
  AmendSession: {
    send: async (client, entry) => {
      const { id, version } = targetOf(entry)
      const { content } = inputOf<'AmendSession'>(entry)
      const data = await mutate(client, AmendSessionDocument, {
        input: {
          session: id,
          expectedVersion: version,
          content: { ...content, topics: [...content.topics] },
        },
      })
      if (!data) return null
      const { session, errors } = data.amendSession
      const conflict = errors.find((error) => error.__typename === 'SessionConflict')
      return {
        made: madeOf(session),
        errors,
        stands: (conflict?.session && standingOf(conflict.session)) ?? undefined,
      }
    },
  },
  CompleteAction: {
    send: async (client, entry) => {
      const { id, version } = targetOf(entry)
      const data = await mutate(client, CompleteActionDocument, {
        input: { action: id, expectedVersion: version },
      })
      return data && { made: data.completeAction.action, errors: data.completeAction.errors }
    },
    stands: actionStands('DONE'),
  },
  DropAction: {
    send: async (client, entry) => {
      const { id, version } = targetOf(entry)
      const data = await mutate(client, DropActionDocument, {
        input: { action: id, expectedVersion: version, ...inputOf<'DropAction'>(entry) },
      })
      return data && { made: data.dropAction.action, errors: data.dropAction.errors }
    },
    stands: actionStands('DROPPED'),
  },
}
