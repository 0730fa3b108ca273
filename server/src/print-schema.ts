import 'reflect-metadata'
import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schemaResolvers } from './resolvers.ts'
import { createSchema } from './schema.ts'

/** Writes `schema.graphql`, the contract; with `--check` it fails when the file says something else. */
const target = new URL('../../schema.graphql', import.meta.url)
const text = `${printSchema(lexicographicSortSchema(createSchema(schemaResolvers())))}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'schema.graphql is not what the server prints; run `npm run schema` and read the difference.',
    )
    process.exit(1)
  }
} else writeFileSync(target, text)
