import {
  execute,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import type { App } from '../../src/app.ts'
import type { Viewer } from '../../src/platform/auth/viewer.ts'

/** What came of one command: the id of what it made or changed, its typed refusals, or the code of an error. */
export interface Sent {
  made: string | null
  refusals: string[]
  failure: string | null
}

export type Send = (viewer: Viewer, mutation: string, input: object) => Promise<Sent>

/** Sends commands as viewers, each in an operation of its own, without the meter of the doors. */
export const sender = (app: Pick<App, 'engine' | 'operationFor'>): Send => {
  const { schema } = app.engine
  return async (viewer, mutation, input) => {
    const document = documentOf(schema, mutation)
    const operation = app.operationFor(viewer, 'page', 'en', '203.0.113.7')
    operation.name = 'Commanding'
    const result = await execute({
      schema,
      document,
      variableValues: { input },
      contextValue: operation,
    })
    await operation.finish()
    const failure = result.errors?.[0]
    if (failure) {
      const code = failure.extensions['code']
      return { made: null, refusals: [], failure: typeof code === 'string' ? code : failure.message }
    }
    const payload = (result.data as Record<string, Payload>)[mutation] as Payload
    const made = Object.entries(payload).find(([key, value]) => key !== 'errors' && value)?.[1]
    return {
      made: typeof made === 'string' ? made : ((made as { id?: string } | undefined)?.id ?? null),
      refusals: payload.errors.map(({ __typename }) => __typename),
      failure: null,
    }
  }
}

interface Payload extends Record<string, unknown> {
  errors: { __typename: string }[]
}

const documents = new Map<string, ReturnType<typeof parse>>()

/** The mutation with its errors by name and the ids of what it gives back, read from the schema. */
const documentOf = (schema: GraphQLSchema, mutation: string) => {
  const known = documents.get(mutation)
  if (known) return known
  const field = schema.getMutationType()?.getFields()[mutation]
  const payload = field && getNamedType(field.type)
  if (!field || !isObjectType(payload)) throw new Error(`There is no ${mutation}.`)
  const selected = Object.values(payload.getFields()).flatMap(({ name, type }) => {
    const target = getNamedType(type)
    if (name === 'errors') return ['errors { __typename }']
    if (!isCompositeType(target)) return [name]
    return isObjectType(target) && target.getFields()['id'] ? [`${name} { id }`] : []
  })
  const given = field.args[0]?.type
  const document = parse(
    `mutation Commanding($input: ${given}) { ${mutation}(input: $input) { ${selected.join(' ')} } }`,
  )
  const problems = validate(schema, document)
  if (problems.length > 0) throw new Error(problems[0]?.message)
  documents.set(mutation, document)
  return document
}
