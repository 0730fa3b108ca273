import {
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  graphql,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '../auth/viewer.ts'
import { guardSchema, UnclassifiedTypeError } from './guard.ts'

const type = (name: string, dataClass: string | null, fields: object = { name: { type: GraphQLString } }) =>
  new GraphQLObjectType({ name, fields: fields as never, extensions: dataClass ? { dataClass } : {} })
const schemaOf = (fields: object) => new GraphQLSchema({ query: type('Query', null, fields) })

const officer: Viewer = {
  kind: 'ACCOUNT',
  accountId: 'a',
  name: 'Petugas',
  membershipId: 'm',
  role: 'OFFICER',
  organisationId: 'o',
  organisationIsVerified: true,
  unitId: 'u1',
  personId: null,
  hasFreshSecondFactor: true,
  openedFiles: [],
}

const contextOf = (viewer: Viewer) => {
  const seen: string[] = []
  return {
    seen,
    viewer,
    withhold: (dataClass: string, rule: string) => seen.push(`withheld ${dataClass} ${rule}`),
    noteSubject: (dataClass: string, person: string, relation: string) =>
      seen.push(`${dataClass} ${person} ${relation}`),
    noteField: (typeName: string, field: string) => seen.push(`${typeName}.${field}`),
  }
}

const people = () =>
  schemaOf({
    one: {
      type: type('Contact', 'contact'),
      args: { unit: { type: GraphQLID } },
      resolve: (_: unknown, { unit }: { unit: string }) => ({ name: 'canary', personId: 'p1', unitId: unit }),
    },
    many: {
      type: new GraphQLNonNull(new GraphQLList(type('Identity', 'identity'))),
      resolve: () => [
        { name: 'mine', personId: 'p1', unitId: 'u1' },
        { name: 'canary', personId: 'p2', unitId: 'u2' },
      ],
    },
  })

const ask = (schema: GraphQLSchema, source: string, viewer: Viewer = officer) => {
  const context = contextOf(viewer)
  return graphql({ schema: guardSchema(schema), source, contextValue: context }).then((result) => ({
    ...result,
    seen: context.seen,
  }))
}

describe('the guard on types', () => {
  it('lets an object through in a relation that the policy allows, and notes whose it is and what was read', async () => {
    const answer = await ask(people(), '{ one(unit: "u1") { name } }')
    expect(answer.data).toEqual({ one: { name: 'canary' } })
    expect(answer.seen).toEqual(['contact p1 UNIT', 'Contact.name'])
  })

  it('turns an object outside the relation into null and names class and rule, not the row', async () => {
    const answer = await ask(people(), '{ one(unit: "u2") { name } }')
    expect(answer.data).toEqual({ one: null })
    expect(answer.seen).toEqual(['withheld contact RELATION'])
  })

  it('takes denied objects out of lists', async () => {
    const answer = await ask(people(), '{ many { name } }')
    expect(answer.data).toEqual({ many: [{ name: 'mine' }] })
  })

  it('denies everything to a role without a line', async () => {
    const answer = await ask(people(), '{ one(unit: "u1") { name } many { name } }', { kind: 'PUBLIC' })
    expect(answer.data).toEqual({ one: null, many: [] })
    expect(answer.seen).toContain('withheld contact ROLE')
  })

  it('fails for a personal object that does not say whose it is', async () => {
    const schema = schemaOf({
      one: { type: type('Contact', 'contact'), resolve: () => ({ unitId: 'u1', name: 'x' }) },
    })
    const viewer: Viewer = { ...officer, role: 'OFFICER' }
    expect((await ask(schema, '{ one { name } }', viewer)).data).toEqual({ one: null })
  })

  it.each([
    ['a type without class', schemaOf({ a: { type: type('Loose', null) } })],
    [
      'a personal type where null could not stand',
      schemaOf({ a: { type: new GraphQLNonNull(type('Health', 'health')) } }),
    ],
    [
      'a personal type behind a union',
      schemaOf({ a: { type: new GraphQLUnionType({ name: 'Any', types: [type('Health', 'health')] }) } }),
    ],
  ])('refuses to build over %s', (_, schema) => {
    expect(() => guardSchema(schema)).toThrow(UnclassifiedTypeError)
  })
})
