import { HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { addressSubject } from '../auth/address.ts'
import { isCrossSite } from '../auth/cross-site.ts'
import type { Identify, Viewer } from '../auth/viewer.ts'
import { inScope } from '../database/scope.ts'
import type { CostMeter, Engine } from '../graphql/engine.ts'
import { LIMITS } from '../graphql/limits.ts'
import type { Operation } from '../graphql/operation.ts'
import type { Door } from '../graphql/operation-settings.ts'
import { clientError, type ErrorCode } from '../graphql/user-error.ts'
import type { Admit } from './admission.ts'
import { isWellFormed, readParams, type TrustedDocuments, trustedBody } from './graphql-params.ts'
import { statusOf } from './status.ts'

export interface GraphqlRouteDeps {
  engine: Engine
  identify: Identify
  trusted: TrustedDocuments
  /** Where browsers reach us, as an origin. */
  ownOrigin: string
  /** A LIVE installation's playground never writes. */
  playgroundWrites: boolean
  now: () => Date
  admit: Admit
  operationFor(viewer: Viewer, door: Door, request: FastifyRequest, now: Date): Operation
  meterFor(viewer: Viewer, door: Door, address: string, now: Date): CostMeter
}

/** What one document may cost at each door. */
const COST_LIMIT: Record<Door, number> = { page: 5_000, key: 5_000, playground: 20_000 }

/** Opens the doors: `/graphql` for the page and for keys, `/playground/graphql` for staff with a second factor. */
export const registerGraphql = (app: FastifyInstance, deps: GraphqlRouteDeps): void => {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => serve(deps, null, request, reply),
  })
  app.route({
    method: 'POST',
    url: '/playground/graphql',
    handler: (request, reply) => serve(deps, 'playground', request, reply),
  })
}

const serve = (deps: GraphqlRouteDeps, asked: Door | null, request: FastifyRequest, reply: FastifyReply) =>
  inScope(async () => {
    try {
      return await deps.admit(addressSubject(request.ip), () => answer(deps, asked, request, reply))
    } catch (error) {
      return refuse(error, request, reply)
    }
  })

const answer = async (
  deps: GraphqlRouteDeps,
  asked: Door | null,
  request: FastifyRequest,
  reply: FastifyReply,
) => {
  refuseForeignOrigin(request, deps.ownOrigin)
  const now = deps.now()
  const viewer = await deps.identify(request.headers, now)
  const door = asked ?? (viewer.kind === 'KEY' ? 'key' : 'page')
  if (door === 'playground') refuseOutsiders(viewer)
  const asking = readParams(request)
  const body = door === 'page' ? trustedBody(deps.trusted, asking) : asking.body
  const query = door === 'page' ? (body as { query: string }).query : asking.query
  const operation = deps.operationFor(viewer, door, request, now)
  const answered = await deps.engine.execute(
    {
      method: door === 'page' ? 'POST' : request.method,
      headers: headersOf(request, door),
      search: door === 'page' ? '' : new URL(request.url, 'http://titian').search,
      body,
      query,
      variables: asking.variables,
      operationName: asking.operationName,
      costLimit: COST_LIMIT[door],
      isReadOnly: request.method === 'GET' || (door === 'playground' && !deps.playgroundWrites),
    },
    operation,
    deps.meterFor(viewer, door, request.ip, now),
  )
  for (const [name, value] of answered.headers) reply.header(name, value)
  reply.status(
    asksForJson(request) && answered.status === 400 && isWellFormed(asking) ? 200 : (answered.status ?? 200),
  )
  const text = answered.body.kind === 'complete' ? answered.body.string : ''
  if (Buffer.byteLength(text) > LIMITS.responseBytes)
    throw clientError('BAD_USER_INPUT', 'The answer would be larger than 2 MB; ask for less.', {
      limit: 'response',
    })
  return reply.header('cache-control', 'no-store').send(text)
}

/** A browser that another site sent here is turned away; a key is no cookie, so it may come from anywhere. */
const refuseForeignOrigin = (request: FastifyRequest, ownOrigin: string): void => {
  if (!request.headers.authorization && isCrossSite(request.headers, ownOrigin))
    throw clientError('FORBIDDEN', 'This request comes from another site.')
}

const refuseOutsiders = (viewer: Viewer): void => {
  if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to use the playground.')
  if (
    viewer.role === null ||
    viewer.role === 'EMPLOYER' ||
    viewer.role === 'PERSON' ||
    !viewer.hasFreshSecondFactor
  )
    throw clientError('FORBIDDEN', 'The playground is for staff with a fresh second factor.')
}

const headersOf = (request: FastifyRequest, door: Door): HeaderMap => {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  if (door === 'page') headers.set('content-type', 'application/json')
  return headers
}

/** Answers what never reached the executor: the same shape as any GraphQL answer, and never a stack. */
const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const known = error instanceof GraphQLError ? error : null
  if (!known) request.log.error({ err: error }, 'graphql request failed')
  const code = (known?.extensions['code'] as ErrorCode | undefined) ?? 'INTERNAL_SERVER_ERROR'
  const message = known?.message ?? 'Something went wrong on our side. Nothing was lost.'
  const retryAfter = known?.extensions['retryAfterSeconds']
  if (code === 'BUSY') reply.header('retry-after', retryAfter)
  return reply
    .status(asksForJson(request) && code === 'GRAPHQL_PARSE_FAILED' ? 200 : statusOf(code))
    .header('cache-control', 'no-store')
    .type(
      acceptsResponseType(request)
        ? 'application/graphql-response+json; charset=utf-8'
        : 'application/json; charset=utf-8',
    )
    .send(JSON.stringify({ errors: [{ message, extensions: { ...known?.extensions, code } }] }))
}

/** GraphQL over HTTP: whoever asks for `application/json` gets 200 for a document that fails, and reads the errors. */
const asksForJson = (request: FastifyRequest): boolean =>
  (request.headers.accept?.includes('application/json') ?? false) && !acceptsResponseType(request)

const acceptsResponseType = (request: FastifyRequest): boolean =>
  request.headers.accept?.includes('application/graphql-response+json') ?? false
