import type { Entry, Outcome } from '@titian/shared/advice/outbox.ts'
import { lastAccount } from '../browser/last-account.ts'

/**
 * Sends for an account only while this browser's session is theirs: another window may have let somebody else in since,
 * and a note would go out under that name. It waits for its own writer.
 */
export const whileHere =
  (account: string, send: (entry: Entry) => Promise<Outcome>) =>
  async (entry: Entry): Promise<Outcome> =>
    (lastAccount() ?? account) === account ? send(entry) : { kind: 'LOST' }
