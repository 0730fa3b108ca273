import { execute, parse, validate } from 'graphql'
import type { Viewer } from '../../src/platform/auth/viewer.ts'
import type { TestApp } from '../app.ts'
import { type Fill, fieldOf, selectionOf } from './questions.ts'

const ask = async (app: TestApp, viewer: Viewer, source: string): Promise<string> => {
  const { schema } = app.engine
  const document = parse(source)
  const problems = validate(schema, document)
  if (problems.length > 0) throw new Error(`${problems[0]?.message} in ${source.slice(0, 300)}`)
  const operation = app.operationFor(viewer, 'page', 'id')
  const result = await execute({ schema, document, contextValue: operation })
  await operation.finish()
  return JSON.stringify(result)
}

/** Every root of the schema, to depth five, as somebody who holds these ids; and each of them through `nodes`. */
export const everyRoot = async (app: TestApp, viewer: Viewer, held: readonly string[]): Promise<string[]> => {
  const { schema } = app.engine
  const told: string[] = []
  for (const id of held)
    for (const root of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      // What somebody spent is their own, and grows with each question.
      if (['rateLimit', 'node', 'nodes'].includes(root.name)) continue
      const fill: Fill = { ids: [id], choose: () => 0, share: 1, skipped: new Set() }
      const field = fieldOf(schema, root, 5, fill)
      if (field) told.push(await ask(app, viewer, `{ ${field} }`))
    }
  const node = schema.getType('Node')
  const fill: Fill = { ids: held, choose: () => 0, share: 1, skipped: new Set() }
  const selection = node ? selectionOf(schema, node, 4, fill) : '{ id }'
  told.push(await ask(app, viewer, `{ nodes(ids: ${JSON.stringify(held)}) ${selection} }`))
  return told
}
