import type { ApolloClient } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import type { Entry, Outcome } from '@titian/shared/advice/outbox.ts'
import { ENTRY_COMMANDS, type EntrySender } from './entry-commands.ts'

/** Two devices changed one thing in two ways: somebody has to look. */
const CONFLICTS: ReadonlySet<string> = new Set(['SessionConflict', 'VersionConflict'])

/** What may only mean that the same was sent before, and its answer lost. */
const PERHAPS_DONE: ReadonlySet<string> = new Set(['VersionConflict', 'ActionHasEnded', 'SessionNotPossible'])

/**
 * Sends one command of the outbox. A refusal is an outcome; so is no answer, and an answer that is none of ours: then
 * nobody knows whether it arrived, and it is sent again under the same key.
 */
export const sendEntry =
  (client: ApolloClient) =>
  async (entry: Entry): Promise<Outcome> => {
    const sender = (ENTRY_COMMANDS as Partial<Record<string, EntrySender>>)[entry.command]
    if (!sender) return { kind: 'LOST' }
    try {
      const answer = await sender.send(client, entry)
      if (!answer) return { kind: 'LOST' }
      if (answer.errors.length === 0) return { kind: 'ACCEPTED', made: answer.made }
      if (sender.stands && answer.errors.some(({ __typename }) => PERHAPS_DONE.has(__typename))) {
        const made = await sender.stands(client, entry)
        if (made) return { kind: 'ACCEPTED', made }
      }
      const sentences = answer.errors.map(({ message }) => message ?? '')
      const isConflict = answer.errors.some(({ __typename }) => CONFLICTS.has(__typename))
      if (!isConflict) return { kind: 'REFUSED', sentences }
      return { kind: 'CONFLICT', sentences, ...(answer.stands && { stands: answer.stands }) }
    } catch (error) {
      const refused = CombinedGraphQLErrors.is(error) && error.errors.find(isForGood)
      return refused ? { kind: 'REFUSED', sentences: [refused.message] } : { kind: 'LOST' }
    }
  }

/** What would be answered the same way however often it were sent. */
const isForGood = ({ extensions }: { extensions?: Record<string, unknown> }): boolean =>
  ['BAD_USER_INPUT', 'FORBIDDEN'].includes(String(extensions?.['code']))
