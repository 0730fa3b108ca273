import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getNamedType, isInterfaceType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemaResolvers } from '../../src/resolvers.ts'
import { createSchema } from '../../src/schema.ts'

describe("Relay's compiler", () => {
  const schema = createSchema(schemaResolvers())
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'titian-relay-'))
    mkdirSync(join(folder, 'src', 'made'), { recursive: true })
    writeFileSync(join(folder, 'schema.graphql'), printSchema(lexicographicSortSchema(schema)))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const connections = Object.values(schema.getQueryType()!.getFields()).filter((field) =>
    getNamedType(field.type).name.endsWith('Connection'),
  )
  const node = schema.getType('Node')
  const addressable = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []

  it('has every connection and every addressable type before it', () => {
    expect(connections.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['candidates', 'regions', 'organisations', 'participants']),
    )
    expect(addressable.length).toBeGreaterThan(8)
  })

  it('accepts a paged, refetchable fragment over each connection, and one over each addressable type', () => {
    for (const { name } of connections)
      writeFileSync(
        join(folder, 'src', `${name}.ts`),
        `graphql\`query ${name}Query { ...${name}_page }\`
graphql\`fragment ${name}_page on Query @refetchable(queryName: "${name}PageQuery") @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
  ${name}(first: $count, after: $cursor) @connection(key: "${name}_page_${name}") { edges { node { __typename } } } }\`\n`,
      )
    for (const name of addressable) {
      const type = schema.getType(name)
      if (!isObjectType(type)) throw new Error(`${name} is no object`)
      const file = `${name.toLowerCase()}Thing`
      writeFileSync(
        join(folder, 'src', `${file}.ts`),
        `graphql\`fragment ${file}_thing on ${name} @refetchable(queryName: "${file}Query") { id __typename }\`\n`,
      )
    }
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({
        src: './src',
        schema: './schema.graphql',
        language: 'typescript',
        artifactDirectory: './src/made',
      }),
    )
    const compiler = createRequire(import.meta.url)('relay-compiler') as string
    const output = execFileSync(compiler, ['relay.config.json'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect(output).toMatch(/reader|normalization/)
  }, 60_000)
})
