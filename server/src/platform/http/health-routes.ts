import type { FastifyInstance } from 'fastify'

export interface Health {
  /** Whether the database answers; asked at most once a second. */
  isDatabaseThere(): Promise<boolean>
  isStarted(): boolean
  isClosing(): boolean
  /** Which engine answers searches now: the index, or SQL while the index loads. */
  searchEngine(): string
}

/** For whoever keeps the process alive: `/livez` never touches the database, `/readyz` asks it. */
export const registerHealth = (app: FastifyInstance, health: Health): void => {
  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/startupz', async (_request, reply) =>
    health.isStarted() ? { status: 'ok' } : reply.status(503).send({ status: 'starting' }),
  )
  app.get('/readyz', async (_request, reply) => {
    if (health.isClosing()) return reply.status(503).send({ status: 'closing' })
    if (!(await health.isDatabaseThere())) return reply.status(503).send({ status: 'database away' })
    return { status: 'ok', search: health.searchEngine() }
  })
}
