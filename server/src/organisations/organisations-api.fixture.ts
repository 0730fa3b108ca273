import { EMPLOYER_TERMS_VERSION } from '@titian/shared/organisations/application.ts'
import { type ExecutionResult, graphql } from 'graphql'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { cursorsUnder } from '../platform/graphql/cursor.ts'
import { NodeResolver } from '../platform/graphql/node.ts'
import { Operation } from '../platform/graphql/operation.ts'
import { createSchema } from '../schema.ts'

/** Asks a schema of the given resolvers as somebody, in an operation of its own, on 24 November 2026. */
export const organisationsApi = (database: Database, resolvers: readonly object[]) => {
  const schema = createSchema([...resolvers, new NodeResolver()])
  return async (
    viewer: Viewer,
    source: string,
    variables: Record<string, unknown> = {},
    more: { address?: string; now?: Date } = {},
  ) => {
    const operation = new Operation({
      viewer,
      now: more.now ?? new Date('2026-11-24T03:00:00Z'),
      today: '2026-11-24',
      language: 'en',
      door: 'page',
      address: more.address ?? '203.0.113.9',
      database,
      outbox: { enqueue: async () => undefined },
      cursors: cursorsUnder('cursors of tests'),
    })
    const result = await graphql({ schema, source, variableValues: variables, contextValue: operation })
    await operation.finish()
    // biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, field by field.
    return result as ExecutionResult<any>
  }
}

export const APPLY = `mutation ($input: ApplyAsEmployerInput!) { applyAsEmployer(input: $input) { reference
  errors { __typename ... on UserError { message path } } } }`
/** What an honest form sends. */
export const application = (more: object = {}) => ({
  name: `PT Uji ${crypto.randomUUID().slice(0, 8)}`,
  nib: '9900 0000 01234',
  wlkpNumber: '99.123.CTH',
  regencyCode: '32.73',
  contactName: 'Ratna Contoh',
  contactEmail: 'ratna@uji.example',
  termsVersion: EMPLOYER_TERMS_VERSION,
  idempotencyKey: crypto.randomUUID(),
  ...more,
})

/** Employers that wait, with all that whoever decides sees. */
export const QUEUE = `query ($search: String) { organisations(verification: APPLIED, search: $search) { edges { node { id name
  verification { state nib version visitedOn termsAcceptedOn application { reference contactName contactEmail }
    sameNib { name } nextStates { to allowed blockers reasons } steps { from to reason note } } } } } }`
