import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'

/**
 * What a document asks for, in points: every object one, times how many a list or page may hold.
 * A connection holds `first` or `last` (20 when neither is given); `nodes` holds as many as ids are given;
 * any other list counts as five; facets count ten. Variables are read, so a variable hides nothing.
 */
export const costOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number => {
  try {
    // An empty or invalid document costs a point too; validation will say what is wrong with it.
    return Math.max(
      1,
      getComplexity({
        schema,
        query,
        variables,
        ...(operationName && { operationName }),
        estimators: [estimate],
      }),
    )
  } catch {
    return 1
  }
}

/**
 * A connection's entries are asked for below it, but only the connection knows how many. So `edges` hands its cost up
 * in the high part of the number, and the connection multiplies that part alone: a page's counts are not per entry.
 */
const ENTRIES = 2 ** 20

const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const target = getNamedType((field as GraphQLField<unknown, unknown>).type)
  if (!isCompositeType(target)) return 0
  if (field.name === 'facets') return 10
  if (field.name === 'edges') return Math.min(1 + childComplexity, ENTRIES - 1) * ENTRIES
  if (target.name.endsWith('Connection')) {
    const [entry, page] = [Math.floor(childComplexity / ENTRIES), childComplexity % ENTRIES]
    return 1 + page + size(args['first'] ?? args['last'] ?? 20) * entry
  }
  if (field.name === 'nodes' && Array.isArray(args['ids']))
    return 1 + args['ids'].length * (1 + childComplexity)
  const isList = String((field as GraphQLField<unknown, unknown>).type).includes('[')
  return 1 + (isList ? 5 : 1) * childComplexity
}

const size = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, 1), 1_000) : 20

/** What an answer really held: its objects, at least one point. */
export const actualCost = (data: unknown): number => Math.max(1, countObjects(data))

const countObjects = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countObjects(item), 0)
  if (value === null || typeof value !== 'object') return 0
  return Object.values(value).reduce<number>((sum, item) => sum + countObjects(item), 1)
}
