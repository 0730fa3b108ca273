import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves the built page: hashed assets for a year, everything else asked again, any path its shell. */
export const registerPage = async (
  app: FastifyInstance,
  directory: string,
  schemaText: string,
): Promise<void> => {
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText))
  if (!existsSync(directory)) return
  await app.register(fastifyStatic, {
    root: directory,
    preCompressed: true,
    wildcard: false,
    index: ['index.html'],
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/')
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
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

const wantsPage = (url: string): boolean => {
  const path = url.split('?')[0] ?? ''
  return !/^\/(assets|graphql|auth|demonstration|playground)(\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path)
}
