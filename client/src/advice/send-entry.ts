import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import type { Entry, Outcome } from '@titian/shared/advice/outbox.ts'
import type { LogSessionInput } from '../graphql/schema.generated.ts'
import { LogSessionDocument } from './log-session.generated.ts'

/** What a command answers: refusals as data, and what it made or changed. */
interface Answer {
  made: { id: string; version: number } | null
  errors: readonly { __typename: string; message?: string }[]
}

type Commands = Record<string, (client: ApolloClient, entry: Entry) => Promise<Answer | null>>

const mutate = async <Data, Variables extends Record<string, unknown>>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data | null> => (await client.mutate({ mutation, variables } as never)).data as Data | null

const COMMANDS: Commands = {
  LogSession: async (client, { key, input }) => {
    const said = { ...(input as LogSessionInput), idempotencyKey: key, sentAt: new Date().toISOString() }
    const data = await mutate(client, LogSessionDocument, { input: said })
    return data && { made: data.logSession.session, errors: data.logSession.errors }
  },
}

/** Two devices changed one thing in two ways: somebody has to look. */
const CONFLICTS: ReadonlySet<string> = new Set(['SessionConflict', 'VersionConflict'])

/**
 * Sends one command of the outbox. A refusal is an outcome; so is no answer, and an answer that is none of ours: then
 * nobody knows whether it arrived, and it is sent again under the same key.
 */
export const sendEntry =
  (client: ApolloClient) =>
  async (entry: Entry): Promise<Outcome> => {
    try {
      const answer = await COMMANDS[entry.command]?.(client, entry)
      if (!answer) return { kind: 'LOST' }
      if (answer.errors.length === 0) return { kind: 'ACCEPTED', made: answer.made }
      const sentences = answer.errors.map(({ message }) => message ?? '')
      const isConflict = answer.errors.some(({ __typename }) => CONFLICTS.has(__typename))
      return { kind: isConflict ? 'CONFLICT' : 'REFUSED', sentences }
    } catch (error) {
      const refused = CombinedGraphQLErrors.is(error) && error.errors.find(isForGood)
      return refused ? { kind: 'REFUSED', sentences: [refused.message] } : { kind: 'LOST' }
    }
  }

/** What would be answered the same way however often it were sent. */
const isForGood = ({ extensions }: { extensions?: Record<string, unknown> }): boolean =>
  ['BAD_USER_INPUT', 'FORBIDDEN'].includes(String(extensions?.['code']))
