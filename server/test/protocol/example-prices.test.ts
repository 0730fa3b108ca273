import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { EXAMPLES } from '../../../client/playground/examples/all.ts'
import { PRICES } from '../../../client/playground/examples/prices.ts'
import { costOf } from '../../src/platform/graphql/cost.ts'
import { schemaResolvers } from '../../src/resolvers.ts'
import { createSchema } from '../../src/schema.ts'

it('the playground says for each example what the server will ask for it', () => {
  const schema = createSchema(schemaResolvers())
  const costs = EXAMPLES.map(({ key, query, variables = {} }) => [
    key,
    costOf(schema, parse(query), { id: 'ptc_x', ...variables }),
  ])
  expect(PRICES).toEqual(Object.fromEntries(costs))
})
