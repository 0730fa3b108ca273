import { buildSchema, type GraphQLObjectType, Kind, parse, print, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { argumentText, newField, newFragment, withArgument } from './new-field.ts'
import {
  chosen,
  including,
  operationOf,
  readDocument,
  replacing,
  without,
  withSelections,
} from './selections.ts'

const schema = buildSchema(`
  interface Node { id: ID! }
  enum Level { PROVINCE REGENCY }
  input Near { region: String! withinKm: Int! }
  type Query {
    regions(level: Level!, near: Near!, first: Int): RegionConnection!
    node(id: ID!): Node
    today: String!
  }
  type RegionConnection { edges: [RegionEdge!]! }
  type RegionEdge { cursor: String! node: Region! }
  type Region implements Node { id: ID! name: String! parent: Region }
`)

const fieldOf = (type: string, name: string) => {
  const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]
  if (field === undefined) throw new Error(`no field ${type}.${name}`)
  return field
}

const change = (text: string, path: string[], how: Parameters<typeof withSelections>[3]) => {
  const document = readDocument(text)
  const operation = document === null ? null : operationOf(document)
  if (document === null || operation === null) throw new Error('not a query')
  return withSelections(document, operation, path, how)
}

describe('ticking a field', () => {
  it('adds it with its required arguments and something to show, so that the query is valid', () => {
    const text = change('{ today }', [], including(newField(fieldOf('Query', 'regions'))))
    expect(validate(schema, parse(text))).toEqual([])
    expect(text).toContain('regions(level: PROVINCE, near: {region: "", withinKm: 0})')
    expect(text.replaceAll(/\s+/g, ' ')).toContain('edges { node { id } }')
  })

  it('takes the place of a lone __typename', () => {
    expect(change('{ __typename }', [], including(newField(fieldOf('Query', 'today'))))).toBe('{\n  today\n}')
  })

  it('works inside a list, and leaves the rest of the document alone', () => {
    const text = change(
      'query A { regions(level: REGENCY, near: {region: "32.73", withinKm: 25}) { edges { node { id } } } } query B { today }',
      ['regions', 'edges', 'node'],
      including(newField(fieldOf('Region', 'name'))),
    )
    expect(validate(schema, parse(text))).toEqual([])
    expect(text.replaceAll(/\s+/g, ' ')).toContain('node { id name }')
    expect(text).toContain('query B {\n  today\n}')
  })

  it('reaches a type behind an interface', () => {
    const withFragment = change('{ node(id: "a") { id } }', ['node'], including(newFragment('Region')))
    const text = change(
      withFragment,
      ['node', '... on Region'],
      including(newField(fieldOf('Region', 'name'))),
    )
    expect(validate(schema, parse(text))).toEqual([])
    expect(text.replaceAll(/\s+/g, ' ')).toContain('... on Region { name }')
  })
})

describe('unticking a field', () => {
  it('leaves it out', () => {
    expect(change('{ today node(id: "a") { id } }', [], without('today'))).not.toContain('today')
  })

  it('keeps the query readable when nothing is left', () => {
    expect(change('{ node(id: "a") { id } }', ['node'], without('id')).replaceAll(/\s+/g, ' ')).toContain(
      '{ __typename }',
    )
  })
})

describe('an argument’s value', () => {
  const query = '{ node(id: "a") { id } }'
  const node = chosen(operationOf(parse(query))?.selectionSet, 'node')
  if (node?.kind !== Kind.FIELD) throw new Error('no field')

  it('is read and written as GraphQL', () => {
    expect(argumentText(node, 'id')).toBe('"a"')
    const text = change(
      query,
      [],
      replacing('node', (field) => withArgument(field, 'id', '$id') ?? field),
    )
    expect(text).toContain('node(id: $id)')
  })

  it('leaves with an empty text, and is refused when it is no value', () => {
    expect(print(withArgument(node, 'id', ' ') ?? node)).not.toContain('(')
    expect(withArgument(node, 'id', '"open')).toBeNull()
  })
})

it('a text that is no query yet is none', () => {
  expect(readDocument('{ viewer {')).toBeNull()
})
