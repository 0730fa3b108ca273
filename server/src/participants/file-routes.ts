import { Readable } from 'node:stream'
import { type FileProblem, LARGEST_FILE } from '@titian/shared/participants/stored-file.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { isCrossSite } from '../platform/auth/cross-site.ts'
import type { Identify, Viewer } from '../platform/auth/viewer.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { inScope } from '../platform/database/scope.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'
import { statusOf } from '../platform/http/status.ts'
import { type Arrive, arrivals } from './arrivals.ts'
import { readFile } from './read-file.ts'
import { dropReceived, type ReceivedFile, receiveFile } from './receive-file.ts'
import { findTicket, storeFile, type Ticket } from './store-file.ts'
import { isUploadToken } from './upload-token.ts'

export interface FileRoutesDeps {
  database: Database
  cipher: FieldCipher
  identify: Identify
  ownOrigin: string
  now: () => Date
  operationFor(viewer: Viewer, request: FastifyRequest): Operation
}

type Named = { Params: { name: string } }
type SignedIn = Extract<Viewer, { kind: 'ACCOUNT' }>

/**
 * Files don't travel through GraphQL: `PUT /files/<token>` takes one, once, from the account that asked for the
 * address, and `GET /files/<id>` gives one to who may read its class, in their own session, and writes that down.
 */
export const registerFiles = (app: FastifyInstance, deps: FileRoutesDeps): void => {
  const arrive = arrivals()
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    // What a sender calls its file counts for nothing: the bytes are read as they are, while they arrive.
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body))
    scope.put<Named>('/files/:name', {
      // Before the body is read: nobody without a ticket makes us take a byte.
      onRequest: (request, reply) => refuseStrangers(deps, request, reply),
      // A phone's bad line takes its time; only whoever holds a ticket gets this far.
      config: { takesLongBodies: true },
      handler: (request, reply) => inScope(() => take(deps, arrive, request, reply)),
    })
    scope.get<Named>('/files/:name', {
      handler: (request, reply) => inScope(() => give(deps, request, reply)),
    })
  })
}

const refuseStrangers = async (deps: FileRoutesDeps, request: FastifyRequest, reply: FastifyReply) => {
  if (isCrossSite(request.headers, deps.ownOrigin))
    return refuse(hangUp(reply), 403, 'FORBIDDEN', 'This request comes from another site.')
  const viewer = await viewerOf(deps, request, deps.now())
  const { name } = request.params as Named['Params']
  const ticket = viewer && (await inScope(() => ticketOf(deps, name, viewer)))
  if (!ticket) return notThere(hangUp(reply))
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) return refuseFile(reply, 'TOO_LARGE')
  return undefined
}

const ticketOf = async ({ database, now }: FileRoutesDeps, name: string, viewer: Viewer) =>
  isUploadToken(name)
    ? database.transaction('titian_command', systemFacts(''), (tx) => findTicket(tx, name, viewer, now()))
    : null

/** The body that nobody will read is not waited for. */
const hangUp = (reply: FastifyReply) => reply.header('connection', 'close')

const take = async (
  deps: FileRoutesDeps,
  arrive: Arrive,
  request: FastifyRequest<Named>,
  reply: FastifyReply,
) => {
  const viewer = await viewerOf(deps, request, deps.now())
  const ticket = viewer && (await ticketOf(deps, request.params.name, viewer))
  if (!viewer || !ticket) return notThere(hangUp(reply))
  const leave = arrive(viewer.accountId)
  if (!leave) return refuse(hangUp(reply), 429, 'FILES_ARRIVING', 'Your other files are still arriving.')
  return keep(deps, { viewer, ticket }, request, reply).finally(leave)
}

const keep = async (
  deps: FileRoutesDeps,
  { viewer, ticket }: { viewer: SignedIn; ticket: Ticket },
  request: FastifyRequest<Named>,
  reply: FastifyReply,
) => {
  const received = await receiveFile(deps, ticket, bodyOf(request)).catch((error: unknown) => {
    if (request.raw.complete) throw error
    return null
  })
  if (received === null) return refuse(hangUp(reply), 400, 'FILE_CUT', 'The file did not arrive whole.')
  if (typeof received === 'string') return refuseFile(reply, received)
  const id = await store(deps.operationFor(viewer, request), request.params.name, received).finally(() =>
    dropReceived(deps.database, received.id),
  )
  if (!id) return notThere(reply)
  return reply
    .status(201)
    .header('cache-control', 'no-store')
    .send({ file: toTypeId('fil', id) })
}

const store = async (operation: Operation, token: string, received: ReceivedFile): Promise<string | null> => {
  operation.name = 'StoreFile'
  const id = await operation.command(
    { name: 'StoreFile', actsAs: 'titian_command' },
    (command) => storeFile(command, token, received),
    (stored) => stored === null,
  )
  await operation.finish()
  return id
}

/** The bytes as they come. Who stops reading before the end still answers, so the line stays up. */
const bodyOf = ({ body }: FastifyRequest): AsyncIterable<Uint8Array> =>
  body instanceof Readable ? body.iterator({ destroyOnReturn: false }) : Readable.from([])

const REFUSED: Record<FileProblem, readonly [status: number, code: string, message: string]> = {
  TOO_LARGE: [413, 'FILE_TOO_LARGE', 'The file has more than ten megabytes.'],
  UNKNOWN_TYPE: [415, 'UNSUPPORTED_FILE', 'The file is no PDF, JPEG, PNG or WebP.'],
}

const refuseFile = (reply: FastifyReply, problem: FileProblem) => refuse(hangUp(reply), ...REFUSED[problem])

const give = async (deps: FileRoutesDeps, request: FastifyRequest<Named>, reply: FastifyReply) => {
  const viewer = await viewerOf(deps, request, deps.now())
  const id = fromTypeId('fil', request.params.name)
  if (!viewer || !id) return notThere(reply)
  const operation = deps.operationFor(viewer, request)
  operation.name = 'ReadFile'
  const file = await readFile(operation, deps.cipher, id)
  // The reading is written down before the first byte leaves, or none leaves.
  await operation.finish()
  if (!file) return notThere(reply)
  const kind = file.mediaType === 'application/pdf' ? 'attachment' : 'inline'
  return reply
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .header('content-disposition', `${kind}; filename="${request.params.name}.${file.extension}"`)
    .type(file.mediaType)
    .send(file.bytes)
}

/** Whoever is signed in; null for nobody, and for a key: files are for people. */
const viewerOf = async (
  deps: FileRoutesDeps,
  request: FastifyRequest,
  now: Date,
): Promise<SignedIn | null> => {
  const viewer = await deps.identify(request.headers, now).catch((error: unknown) => {
    if (error instanceof GraphQLError && statusOf(String(error.extensions['code'])) < 500) return null
    throw error
  })
  return viewer?.kind === 'ACCOUNT' ? viewer : null
}

/** Absent, used up, somebody else's, not for this viewer: the same bytes. */
const notThere = (reply: FastifyReply) => refuse(reply, 404, 'NOT_FOUND', 'There is no such file.')

const refuse = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply
    .status(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] })
