import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql'
import type { Viewer } from '../platform/auth/viewer.ts'
import { fieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Database } from '../platform/database/database.ts'
import { cursorsUnder } from '../platform/graphql/cursor.ts'
import { NodeResolver } from '../platform/graphql/node.ts'
import { Operation } from '../platform/graphql/operation.ts'
import type { Language } from '../platform/graphql/operation-settings.ts'
import { createSchema } from '../schema.ts'

export const TODAY = '2026-11-24'
const NOW = new Date('2026-11-24T03:00:00Z')

export const testCipher = fieldCipher(new Map([[1, Buffer.alloc(32, 7)]]))

/** A signed-in viewer in a role, posted to a unit or being a person, for tests. */
export const aViewer = (
  role: MemberRole,
  given: { unitId?: string; personId?: string; opened?: readonly string[]; isFresh?: boolean } = {},
): Viewer & { kind: 'ACCOUNT' } => ({
  kind: 'ACCOUNT',
  accountId: crypto.randomUUID(),
  name: 'Orang Uji',
  membershipId: crypto.randomUUID(),
  role,
  organisationId: null,
  organisationIsVerified: true,
  unitId: given.unitId ?? null,
  personId: given.personId ?? null,
  hasFreshSecondFactor: given.isFresh ?? true,
  openedFiles: (given.opened ?? []).map((personId) => ({ id: crypto.randomUUID(), personId })),
})

export interface Answer extends ExecutionResult {
  // biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, field by field.
  data?: any
  withheld: { class: string; rule: string }[]
}

/** Asks a schema of the given resolvers as somebody, in an operation of its own. */
export const apiOf = (database: Database, resolvers: readonly object[]) => {
  const schema: GraphQLSchema = createSchema([...resolvers, new NodeResolver()])
  return async (
    viewer: Viewer,
    source: string,
    variables: Record<string, unknown> = {},
    language: Language = 'en',
  ): Promise<Answer> => {
    const operation = new Operation({
      viewer,
      now: NOW,
      today: TODAY,
      language,
      door: 'page',
      address: '203.0.113.9',
      database,
      outbox: { enqueue: async () => undefined },
      cursors: cursorsUnder('cursors of tests'),
    })
    const result = await graphql({ schema, source, variableValues: variables, contextValue: operation })
    await operation.finish()
    return { ...(result as Answer), withheld: [...operation.withheld.values()] }
  }
}
