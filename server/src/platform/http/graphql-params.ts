import type { FastifyRequest } from 'fastify'
import { clientError } from '../graphql/user-error.ts'

/** The documents of the page itself, by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** What a request asks, read leniently: what is malformed stays for the executor to refuse. */
export interface Asking {
  body: unknown
  /** The parameters as they came. */
  given: Record<string, unknown>
  query: string | null
  variables: Record<string, unknown>
  operationName: string | undefined
  documentHash: string | null
}

/** Reads the parameters of a GET or a POST. */
export const readParams = (request: FastifyRequest): Asking => {
  const source = (request.method === 'GET' ? request.query : request.body) as
    | Record<string, unknown>
    | undefined
  const given = source !== null && typeof source === 'object' ? source : {}
  const variables = request.method === 'GET' ? parsed(given['variables']) : given['variables']
  const extensions = request.method === 'GET' ? parsed(given['extensions']) : given['extensions']
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | undefined)?.persistedQuery
    ?.sha256Hash
  return {
    body: request.body,
    given: request.method === 'GET' ? { ...given, variables, extensions } : given,
    query: typeof given['query'] === 'string' ? given['query'] : null,
    variables: (variables !== null && typeof variables === 'object' ? variables : {}) as Record<
      string,
      unknown
    >,
    operationName: typeof given['operationName'] === 'string' ? given['operationName'] : undefined,
    documentHash: typeof hash === 'string' ? hash : null,
  }
}

const parsed = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** The page names its documents; text from a browser is not executed. */
export const trustedBody = (trusted: TrustedDocuments, asking: Asking): unknown => {
  const query = asking.documentHash ? trusted.get(asking.documentHash) : undefined
  if (query === undefined)
    throw asking.documentHash
      ? clientError('BAD_USER_INPUT', 'This page is older than the server; load it again.', {
          reason: 'UNKNOWN_DOCUMENT',
        })
      : clientError('UNAUTHENTICATED', 'Free queries need an API key in the Authorization header.')
  return {
    query,
    variables: asking.variables,
    ...(asking.operationName && { operationName: asking.operationName }),
  }
}

/** Whether each parameter has the shape that GraphQL over HTTP asks for. */
export const isWellFormed = ({ query, given }: Asking): boolean =>
  query !== null &&
  isMapOrAbsent(given['variables']) &&
  isMapOrAbsent(given['extensions']) &&
  (given['operationName'] == null || typeof given['operationName'] === 'string')

const isMapOrAbsent = (value: unknown): boolean =>
  value == null || typeof value === 'string' || (typeof value === 'object' && !Array.isArray(value))
