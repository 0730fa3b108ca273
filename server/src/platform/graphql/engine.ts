import {
  ApolloServer,
  type ApolloServerPlugin,
  type HeaderMap,
  type HTTPGraphQLResponse,
} from '@apollo/server'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { actualCost, costOf } from './cost.ts'
import { maskError } from './errors.ts'
import { LIMITS, readDocument } from './limits.ts'
import type { Operation } from './operation.ts'

/** A GraphQL request after its door let it in; `query` is text that the door allows. */
export interface EngineRequest {
  method: string
  headers: HeaderMap
  search: string
  body: unknown
  query: string | null
  variables: Record<string, unknown>
  operationName: string | undefined
  /** The most points that one document may ask for at this door. */
  costLimit: number
  isReadOnly: boolean
}

/** Takes points before and gives back what was not used; both in the meter's own words. */
export interface CostMeter {
  take(points: number): Promise<{ granted: boolean; available: number; resetAt: string }>
  /** Ends an operation's account: what comes back, and what it has cost in the end. */
  giveBack(
    operation: Operation,
    points: number,
    actual: number,
  ): Promise<{ available: number; resetAt: string }>
}

export interface Engine {
  schema: GraphQLSchema
  start(): Promise<void>
  stop(): Promise<void>
  execute(request: EngineRequest, operation: Operation, meter: CostMeter): Promise<HTTPGraphQLResponse>
}

interface Spent {
  requested: number
  available: number
  resetAt: string
}

/** By the operation's map of withheld classes, the one object that all copies of an operation share. */
const spentBy = new WeakMap<object, { spent: Spent; meter: CostMeter }>()

/** Apollo Server behind bounds, cost and masking; bytes leave only after the operation has finished. */
export const engineOf = (schema: GraphQLSchema, log: (reference: string, error: unknown) => void): Engine => {
  const apollo = new ApolloServer<Operation>({
    schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    formatError: maskError(log),
    plugins: [extensions],
  })
  return {
    schema,
    start: () => apollo.start(),
    stop: () => apollo.stop(),
    execute: async (request, operation, meter) => {
      if (request.query !== null) {
        const document = readDocument(request.query)
        const isMutation = document.definitions.some((d) => 'operation' in d && d.operation === 'mutation')
        if (isMutation && request.isReadOnly) throw refusal('FORBIDDEN', 'This door only reads.')
        const requested = costOf(schema, document, request.variables, request.operationName)
        if (requested > request.costLimit)
          throw refusal(
            'GRAPHQL_VALIDATION_FAILED',
            `This document asks for ${requested} points; ${request.costLimit} are allowed at once.`,
            { limit: 'cost' },
          )
        const taken = await meter.take(requested)
        if (!taken.granted)
          throw refusal('RATE_LIMITED', 'The points are used up for now; try again at resetAt.', {
            cost: { requested, available: Math.floor(taken.available), resetAt: taken.resetAt },
          })
        spentBy.set(operation.withheld, {
          spent: { requested, available: taken.available, resetAt: taken.resetAt },
          meter,
        })
      }
      try {
        return await withinTime(
          apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest: {
              method: request.method,
              headers: request.headers,
              search: request.search,
              body: request.body,
            },
            context: async () => operation,
          }),
        )
      } catch (error) {
        await operation.abandon()
        throw error
      }
    },
  }
}

const refusal = (code: string, message: string, more: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { ...more, code } })

const withinTime = async <T>(work: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () =>
      reject(
        refusal('BAD_USER_INPUT', 'This took longer than five seconds; ask for less.', { limit: 'time' }),
      ),
    LIMITS.milliseconds,
  )
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

/** After an error of the database the operation's transaction can't give anything back; the points stay spent. */
const giveBack = (operation: Operation, known: { spent: Spent; meter: CostMeter }, actual: number) =>
  known.meter.giveBack(operation, known.spent.requested - actual, actual).catch(() => known.spent)

/** Adds cost and withheld classes to every answer. */
const extensions: ApolloServerPlugin<Operation> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operationName }) => {
      contextValue.name = operationName ?? 'anonymous'
    },
    willSendResponse: async ({ contextValue: operation, response }) => {
      if (response.body.kind !== 'single') return
      const result = response.body.singleResult
      const known = spentBy.get(operation.withheld)
      const actual = known ? Math.min(actualCost(result.data), known.spent.requested) : 0
      const left = known && (await giveBack(operation, known, actual))
      // The audit entry and the end of the transaction come before the first byte.
      await operation.finish()
      result.extensions = {
        ...result.extensions,
        ...(known &&
          left && {
            cost: {
              requested: known.spent.requested,
              actual,
              available: Math.floor(left.available),
              resetAt: left.resetAt,
            },
          }),
        ...(operation.withheld.size > 0 && {
          withheld: [...operation.withheld.values()].sort((a, b) =>
            a.class + a.rule < b.class + b.rule ? -1 : 1,
          ),
        }),
      }
    },
  }),
}
