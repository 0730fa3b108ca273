import type { GraphQLSchema } from 'graphql'
import { DateTimeResolver } from 'graphql-scalars'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { guardSchema } from './platform/graphql/guard.ts'
import { type FindsNodes, NodeResolver } from './platform/graphql/node.ts'

/**
 * The schema over resolvers that are already made, each with what it needs. Field order is the source's;
 * `schema.graphql` is printed sorted. Throws `UnclassifiedTypeError` for a type that can't be guarded.
 */
export const createSchema = (resolvers: readonly object[]): GraphQLSchema => {
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]))
  for (const resolver of resolvers)
    if (resolver instanceof NodeResolver) resolver.learn(resolvers.filter(findsNodes))
  const schema = buildSchemaSync({
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<() => void>,
    container: { get: (wanted) => instances.get(wanted) },
    scalarsMap: [{ type: Date, scalar: DateTimeResolver }],
    // Every type is stated; input is checked by the domain, whose errors speak.
    validate: false,
    // Only types that the given resolvers reach are in the schema.
    orphanedTypes: [],
  })
  describeRoots(schema)
  return guardSchema(schema)
}

const findsNodes = (resolver: object): resolver is FindsNodes => 'nodeRoutes' in resolver

/** The root types are nobody's class, so their descriptions have no decorator to stand in. */
const describeRoots = (schema: GraphQLSchema): void => {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()]
  if (query) query.description = 'What may be read; personal reads start at `viewer`.'
  if (mutation) mutation.description = 'What may be done, one thing an operation; refusals are data.'
}
