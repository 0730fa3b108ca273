import { randomUUID } from 'node:crypto'
import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'

/** Codes whose messages were written for the client; anything else is a surprise and gets masked. */
const SPOKEN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'RATE_LIMITED',
])

/** Replaces the message of every surprise by a reference into the log, where the whole error stands. */
export const maskError =
  (log: (reference: string, error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code']
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (isTimeout(original))
      return {
        message: 'This took longer than five seconds; ask for less.',
        extensions: { code: 'BAD_USER_INPUT', limit: 'time' },
      }
    if (isUnstorable(original))
      return {
        message: 'A text holds a character that can not be kept.',
        extensions: { code: 'BAD_USER_INPUT' },
      }
    if (typeof code === 'string' && SPOKEN.has(code)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
      return { ...formatted, extensions }
    }
    const reference = randomUUID()
    log(reference, original)
    return {
      message: 'Something went wrong on our side. Nothing was lost; the reference helps us to find it.',
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    }
  }

/** The database's own codes: a statement that took too long, and text that has no place in its encoding. */
const isTimeout = (error: unknown): boolean => codeOf(error) === '57014'
const isUnstorable = (error: unknown): boolean => ['22021', '22P05'].includes(String(codeOf(error)))

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
