import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { graphql } from 'graphql'
import { aViewer } from '../../src/participants/staff.fixture.ts'
import type { Viewer } from '../../src/platform/auth/viewer.ts'
import type { TestApp } from '../app.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are judged by the test, field by field.
export type Data = any

/** What every payload is asked for. */
export const errors = 'errors { ... on UserError { message path } }'

/** Asks the whole server as somebody, at a moment of the story. A mutation's refusals fail the story at once. */
export type Say = (source: string, input?: object) => Promise<Data>

/** Somebody of the story by their viewer. */
export const sayingAs =
  (app: TestApp, viewer: () => Promise<Viewer> | Viewer): Say =>
  async (source, input) => {
    const operation = app.operationFor(await viewer(), 'page', 'id')
    const { data, errors } = await graphql({
      schema: app.engine.schema,
      source,
      variableValues: input ? { input } : {},
      contextValue: operation,
    })
    await operation.finish()
    if (errors?.length) throw errors[0]
    const [first] = Object.values(data as Record<string, Data>)
    const refused = first?.errors as { message: string }[] | undefined
    if (refused && refused.length > 0) throw new Error(refused.map(({ message }) => message).join(' '))
    return data
  }

/** A persona of the demonstration, with the session that signing in gives. */
export const persona = (app: TestApp, id: string): (() => Promise<Viewer>) => {
  // A session lasts for hours, the story for days.
  const cookies = new Map<string, Promise<string>>()
  return async () => {
    const day = app.now().toISOString().slice(0, 10)
    const cookie = cookies.get(day) ?? app.signIn(id)
    cookies.set(day, cookie)
    return app.rooms.identify({ cookie: await cookie }, app.now())
  }
}

/** Somebody in a role of a unit for whom the demonstration has no persona. */
export const posted = (role: MemberRole, unitId: string) => (): Viewer => aViewer(role, { unitId })

/** The person of the story themself. */
export const themself = (personId: string) => (): Viewer => aViewer('PERSON', { personId })

/** Whether an outside system of the employer finds a code name among welders. */
export const isFound = async (app: TestApp, codeName: string): Promise<boolean> => {
  const { data } = await app.ask(
    'query ($text: String) { candidates(filter: { text: $text }, first: 100) { edges { node { codeName } } } }',
    { text: 'tukang las' },
  )
  const cards = data?.['candidates'] as { edges: { node: { codeName: string } }[] } | undefined
  return cards?.edges.some(({ node }) => node.codeName === codeName) ?? false
}
