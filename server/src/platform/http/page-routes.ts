import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** The sign-in page is whole HTML of its own, one file per language: it is there before any script, and without one. */
const SIGN_IN = { id: 'masuk.html', en: 'sign-in.html' } as const

/** Serves the built page: hashed assets for a year, everything else asked again, any path its shell. */
export const registerPage = async (
  app: FastifyInstance,
  directory: string,
  schemaText: string,
): Promise<void> => {
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText))
  // A page that isn't built is no page: the API stands without it.
  if (!existsSync(join(directory, 'index.html'))) return
  await app.register(fastifyStatic, {
    root: directory,
    preCompressed: true,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/')
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/', (request, reply) =>
    reply
      .header('vary', 'cookie, accept-language')
      .sendFile(hasSessionCookie(request) ? 'index.html' : SIGN_IN[languageOf(request)]),
  )
  app.get('/playground', (_request, reply) => reply.redirect('/playground/', 308))
  app.get('/playground/', (_request, reply) => reply.sendFile('playground/index.html'))
  app.get('/masuk', (_request, reply) => reply.sendFile(SIGN_IN.id))
  app.get('/sign-in', (_request, reply) => reply.sendFile(SIGN_IN.en))
  const shell = await readFile(join(directory, 'index.html'), 'utf8')
  app.setNotFoundHandler((request, reply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && wantsPage(request.url)
    if (!isPage)
      return reply
        .status(404)
        .send({ errors: [{ message: 'Not found.', extensions: { code: 'NOT_FOUND' } }] })
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(shell)
  })
}

/** Whether a session cookie came along; whether it still stands is asked by the page itself. */
const hasSessionCookie = ({ headers }: FastifyRequest): boolean =>
  /(?:^|[\s.])titian\.session_token=/.test(headers.cookie ?? '')

const languageOf = ({ headers }: FastifyRequest): keyof typeof SIGN_IN =>
  /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'id'

const wantsPage = (url: string): boolean => {
  const path = url.split('?')[0] ?? ''
  return !/^\/(assets|graphql|auth|demonstration|playground)(\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path)
}
