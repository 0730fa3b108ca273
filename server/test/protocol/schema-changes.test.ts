import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { changesBetween, latestRelease } from '../../src/platform/http/schema-changes.ts'
import { schemaResolvers } from '../../src/resolvers.ts'
import { createSchema } from '../../src/schema.ts'

const before = buildSchema(`
  type Query { "Old." a: String b(x: Int): Int }
  enum Colour { RED }`)

it('tells what can be asked anew, first what can be asked and in one sentence each', () => {
  const after = buildSchema(`
    type Query { "Old." a: String b(x: Int): Int "All cards. More on them." cards: [Card!]! }
    "A card." type Card { id: ID! }
    enum Colour { RED "Like the sea." BLUE }`)
  expect(changesBetween(before, after)).toEqual([
    { kind: 'ADDED', what: 'Query.cards', says: 'All cards.' },
    { kind: 'ADDED', what: 'Card', says: 'A card.' },
    { kind: 'ADDED', what: 'Colour.BLUE', says: 'Like the sea.' },
  ])
})

it('tells what breaks and what will leave before what was added', () => {
  const after = buildSchema(`
    type Query { a: String @deprecated(reason: "Use \`c\`. Leaves on 2027-06-01.") c: String }
    enum Colour { RED }`)
  expect(changesBetween(before, after).map(({ kind, what }) => [kind, what])).toEqual([
    ['REMOVED_OR_NARROWED', 'Query.b'],
    ['DEPRECATED', 'Query.a'],
    ['ADDED', 'Query.c'],
  ])
})

/** Fields of staff, promised to no key: the latest start went to the class of custody, a person's own consent has no witness. */
const KNOWN: readonly string[] = ['Availability.latestStartOn', 'Consent.witnessOffice']

it('breaks nothing that the last release promised', () => {
  const release = latestRelease(new URL('../../data/schema-releases/', import.meta.url).pathname)
  const broken = changesBetween(release!.schema, createSchema(schemaResolvers())).filter(
    ({ kind, what }) => kind === 'REMOVED_OR_NARROWED' && !KNOWN.includes(what),
  )
  expect(broken).toEqual([])
})
