import type { App } from '../src/app.ts'
import { demonstrationKeys } from '../src/demo/personas.ts'
import { keyFor } from '../src/secret.ts'
import { appOver, TEST_SECRET } from './app-over.ts'
import { demonstrationDatabase, testQueue } from './database.ts'

export interface TestApp extends App {
  /** Set when it listens. */
  address: string
  keys: { employer: string; supply: string }
  /** The cookie of a persona, by its id. */
  signIn(persona: string): Promise<string>
  /** Asks with the employer's key, as an outside system would. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
  /** Asks in the playground as a persona. */
  explore(persona: string, query: string, variables?: object): Promise<Answer>
}

export interface Answer {
  status: number
  text: string
  data: Record<string, unknown> | null
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  extensions: { cost?: Record<string, number>; withheld?: { class: string; rule: string }[] }
}

/** The whole server over the demonstration, in a database of its own. */
export const testApp = async (settings: { listen?: boolean; now?: () => Date } = {}): Promise<TestApp> => {
  const database = await demonstrationDatabase()
  const app = await appOver(database, testQueue(database), settings.now ?? (() => new Date()))
  await app.http.ready()
  const address = settings.listen ? await app.http.listen({ host: '127.0.0.1', port: 0 }) : ''
  const keys = demonstrationKeys((purpose) => keyFor(TEST_SECRET, purpose))

  const signIn = async (id: string): Promise<string> => {
    const answer = await app.http.inject({ method: 'POST', url: `/demonstration/personas/${id}/sign-in` })
    return String(answer.headers['set-cookie']).split(';')[0] ?? ''
  }
  const post = async (url: string, headers: Record<string, string>, body: object): Promise<Answer> => {
    const answer = await app.http.inject({ method: 'POST', url, headers, payload: body })
    const parsed = answer.json() as Partial<Answer>
    return {
      status: answer.statusCode,
      text: answer.body,
      data: parsed.data ?? null,
      errors: parsed.errors ?? [],
      extensions: parsed.extensions ?? {},
    }
  }
  return Object.assign(app, {
    address,
    keys,
    signIn,
    ask: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      post('/graphql', { authorization: `Bearer ${keys.employer}`, ...headers }, { query, variables }),
    explore: async (persona: string, query: string, variables: object = {}) =>
      post('/playground/graphql', { cookie: await signIn(persona) }, { query, variables }),
  })
}
