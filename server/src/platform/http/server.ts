import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import { LIMITS, nestsWithin } from '../graphql/limits.ts'

export interface HttpSettings {
  /** Whether to answer a proxy's forwarded address; only behind a proxy that overwrites the header. */
  trustProxy: boolean
  isSecure: boolean
  logLevel: string
  /** Where log lines go; the standard output when not given. */
  logTo?: { write(line: string): void }
}

/** How long a body may take that a route expects to be long: ten megabytes over a phone's bad line. */
const LONGEST_BODY_MS = 180_000

/** How long every other body may take. */
const BODY_MS = 15_000

/** An HTTP server with our bounds, headers and logs, and no routes yet. Logs hold no body, query or header value. */
export const httpServer = async (settings: HttpSettings): Promise<FastifyInstance> => {
  const app = Fastify({
    bodyLimit: LIMITS.bodyBytes,
    // One hop: the address that our own proxy saw. Believing the whole chain would believe whoever began it.
    trustProxy: settings.trustProxy && ((_address: string, hop: number) => hop === 0),
    // Headers must have the shorter time: Node swaps the two otherwise, and whoever trickles a body gets the longer one.
    requestTimeout: LONGEST_BODY_MS,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    logger: {
      level: settings.logLevel,
      ...(settings.logTo && { stream: settings.logTo }),
      serializers: {
        req: (request) => ({ method: request.method, path: request.url?.split('?')[0] }),
        res: (reply) => ({ status: reply.statusCode }),
        err: spokenError,
      },
    },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine and Monaco set style attributes; no script can come in by them.
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", 'blob:'],
        upgradeInsecureRequests: settings.isSecure ? [] : null,
      },
    },
    hsts: settings.isSecure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  })
  giveUpSlowBodies(app)
  acceptJson(app)
  return app
}

/** Closes the line on a body that takes too long, but on routes whose config says `takesLongBodies`. */
const giveUpSlowBodies = (app: FastifyInstance): void => {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    const hasBody = 'content-length' in raw.headers || 'transfer-encoding' in raw.headers
    if (!hasBody || (routeOptions.config as { takesLongBodies?: boolean } | undefined)?.takesLongBodies)
      return
    const timer = setTimeout(() => raw.complete || raw.destroy(), BODY_MS).unref()
    for (const over of ['end', 'close']) raw.once(over, () => clearTimeout(timer))
  })
}

/** JSON that is malformed or nests too deep gets a 400 in the shape of a GraphQL answer. */
const acceptJson = (app: FastifyInstance): void => {
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    const text = String(body)
    if (!nestsWithin(text)) return done(new BadBodyError('The JSON nests deeper than allowed.'))
    // PostgreSQL keeps no such character; an odd number of backslashes before it means that it is really one.
    if (/(?:^|[^\\])(?:\\\\)*\\u0000/.test(text))
      return done(new BadBodyError('A text holds a null character.'))
    try {
      done(null, text === '' ? undefined : JSON.parse(text))
    } catch {
      done(new BadBodyError('The body is not JSON.'))
    }
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500
    if (status === 500) request.log.error({ err: error }, 'request failed')
    const code = status === 413 ? 'BODY_TOO_LARGE' : status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST'
    const message = status === 500 ? 'Something went wrong on our side. Nothing was lost.' : error.message
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] })
  })
}

/** What a log may say of an error: drivers hang the statement and its values on theirs, the ORM the whole row. */
const spokenError = (error: Error & { code?: string; constraint?: string; table?: string }) => ({
  type: error.name,
  message: error.message,
  stack: error.stack ?? '',
  ...(error.code && { code: error.code }),
  ...(error.constraint && { constraint: error.constraint }),
  ...(error.table && { table: error.table }),
})

class BadBodyError extends Error {
  readonly statusCode = 400
}
