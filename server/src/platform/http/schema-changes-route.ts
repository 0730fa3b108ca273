import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { changesBetween, latestRelease, type SchemaChanges } from './schema-changes.ts'

const RELEASES = new URL('../../../data/schema-releases/', import.meta.url).pathname

/** Serves what changed in the contract since the last release; computed once, when somebody first asks. */
export const registerSchemaChanges = (app: FastifyInstance, schema: GraphQLSchema): void => {
  let known: SchemaChanges | null = null
  app.get('/schema-changes.json', (_request, reply) => {
    known ??= changesSince(schema)
    return reply.header('cache-control', 'no-cache').send(known)
  })
}

const changesSince = (schema: GraphQLSchema): SchemaChanges => {
  const release = latestRelease(RELEASES)
  return release
    ? { since: release.name, changes: changesBetween(release.schema, schema) }
    : { since: '', changes: [] }
}
