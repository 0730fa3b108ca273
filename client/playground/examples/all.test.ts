import { readFileSync } from 'node:fs'
import { STAFF_ROLES } from '@titian/shared/accounts/role.ts'
import { buildSchema, Kind, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { EXAMPLES } from './all.ts'
import { FINDERS } from './example.ts'
import { firstIdIn } from './first-id.ts'
import { PRICES } from './prices.ts'

const schema = buildSchema(readFileSync(`${import.meta.dirname}/../../../schema.graphql`, 'utf8'))

const problemsOf = (query: string) => validate(schema, parse(query)).map((problem) => problem.message)

describe('the example queries', () => {
  it.each(EXAMPLES.map((example) => [example.key, example] as const))(
    '%s asks only what the schema has',
    (_, example) => {
      expect(problemsOf(example.query)).toEqual([])
    },
  )

  it('give an administrator at least twelve, and every staff role some', () => {
    const count = (role: string) =>
      EXAMPLES.filter((example) => (example.roles as readonly string[]).includes(role)).length
    expect(count('ADMINISTRATOR')).toBeGreaterThanOrEqual(12)
    for (const role of STAFF_ROLES) expect(count(role), role).toBeGreaterThan(0)
  })

  it('have keys, names and titles of their own', () => {
    const distinct = (values: readonly string[]) => new Set(values).size
    expect(distinct(EXAMPLES.map(({ key }) => key))).toBe(EXAMPLES.length)
    expect(distinct(EXAMPLES.map(({ title }) => title.id))).toBe(EXAMPLES.length)
    expect(distinct(EXAMPLES.map(({ title }) => title.en))).toBe(EXAMPLES.length)
  })

  it('say of every mutation that it writes, and of nothing else', () => {
    for (const example of EXAMPLES) {
      const writes = parse(example.query).definitions.some(
        (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation',
      )
      expect(example.writes === true, example.key).toBe(writes)
    }
  })

  it('give a value to every variable that they need, or say where it is found', () => {
    for (const example of EXAMPLES)
      for (const definition of parse(example.query).definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue
        for (const { variable, type } of definition.variableDefinitions ?? []) {
          if (type.kind !== Kind.NON_NULL_TYPE) continue
          const isFound = variable.name.value === 'id' && example.needs !== undefined
          expect(isFound || variable.name.value in (example.variables ?? {}), example.key).toBe(true)
        }
      }
  })

  it('each have a price to show before they have run, and no price is of another', () => {
    expect(Object.keys(PRICES).sort()).toEqual(EXAMPLES.map(({ key }) => key).sort())
    for (const price of Object.values(PRICES)) expect(price).toBeGreaterThan(0)
  })

  it('find an id with a query that the schema has', () => {
    for (const query of Object.values(FINDERS)) expect(problemsOf(query)).toEqual([])
  })
})

describe('the id that an example takes', () => {
  it('is the first in the answer’s own order', () => {
    expect(
      firstIdIn({ participants: { edges: [{ node: { id: 'ptc_1' } }, { node: { id: 'ptc_2' } }] } }),
    ).toBe('ptc_1')
  })

  it('is none when nobody may be seen', () => {
    expect(firstIdIn({ participants: { edges: [] } })).toBeNull()
    expect(firstIdIn(null)).toBeNull()
  })
})
