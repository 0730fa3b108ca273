import { latestExpiry } from '@titian/shared/accounts/api-key.ts'
import { type ExecutionResult, graphql } from 'graphql'
import { OrganisationResolver } from '../organisations/organisation.resolver.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { cursorsUnder } from '../platform/graphql/cursor.ts'
import { NodeResolver } from '../platform/graphql/node.ts'
import { Operation } from '../platform/graphql/operation.ts'
import type { Door, Language } from '../platform/graphql/operation-settings.ts'
import { createSchema } from '../schema.ts'
import { anEmployer, browser, PASSWORD, type SignInServer, somebody } from './accounts.fixture.ts'
import { accountsResolvers } from './accounts.ts'
import { identifyWith } from './identify.ts'
import { jakartaDay } from './jakarta-day.ts'
import type { MakePasswordLink } from './password-link.ts'

/** The accounts' part of the schema, and a way to ask it as somebody. */
export const accountsApi = (
  database: Database,
  serverKey: Buffer,
  makeLink: MakePasswordLink = () => Promise.reject(new Error('no links in this test')),
) => {
  const schema = createSchema([
    ...accountsResolvers({ serverKey, environment: 'demo' }, makeLink),
    new OrganisationResolver(),
    new NodeResolver(),
  ])
  return {
    ask: async (
      viewer: Viewer,
      source: string,
      variables: Record<string, unknown> = {},
      more: { now?: Date; language?: Language; door?: Door } = {},
    ) => {
      const now = more.now ?? new Date()
      const operation = new Operation({
        viewer,
        now,
        today: jakartaDay(now),
        language: more.language ?? 'en',
        door: more.door ?? 'page',
        address: '203.0.113.9',
        database,
        outbox: { enqueue: async () => undefined },
        cursors: cursorsUnder('cursors of tests'),
      })
      const result = await graphql({ schema, source, variableValues: variables, contextValue: operation })
      await operation.finish()
      // biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, field by field.
      return result as ExecutionResult<any>
    },
  }
}

/** Somebody of an employer, signed in. */
export const aKeeper = async (server: SignInServer, state = 'VERIFIED') => {
  const organisation = await anEmployer(server.database, state)
  const { email } = await somebody(server, 'EMPLOYER', { organisationId: organisation })
  const page = browser(server.app)
  await page.post('/auth/sign-in', { identifier: email, password: PASSWORD })
  const viewer = await identifyWith(server.world)(page.headers(), server.clock.now)
  return { viewer, organisation, cookie: page.headers().cookie ?? '' }
}

export const CREATE_KEY = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  secret apiKey { id name purpose scopes prefix state expiresOn lastUsedOn usage { costToday costLimit } }
  errors { __typename ... on UserError { message path } } } }`

/** Asks for a key as `viewer`; what is not given is a year of recruitment. */
export const createKey = async (api: ReturnType<typeof accountsApi>, viewer: Viewer, input: object = {}) => {
  const expiresOn = latestExpiry(jakartaDay(new Date()))
  const usual = { name: 'SIKAP HR', purpose: 'RECRUITMENT', scopes: ['SUPPLY', 'CARDS'], expiresOn }
  const { data, errors } = await api.ask(viewer, CREATE_KEY, { input: { ...usual, ...input } })
  if (errors) throw errors[0]
  return data.createApiKey
}
