import { readFileSync } from 'node:fs'
import {
  buildSchema,
  coerceInputValue,
  type GraphQLInputType,
  isInputType,
  parse,
  typeFromAST,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { EXAMPLE_QUESTIONS, EXAMPLE_SUBJECTS, examplesFor } from './examples.ts'

const schema = buildSchema(readFileSync(`${import.meta.dirname}/../../../schema.graphql`, 'utf8'))
const endpoint = 'https://titian.example/graphql'
const codeOf = (subject: (typeof EXAMPLE_SUBJECTS)[number], tool: string) =>
  examplesFor(endpoint, subject).find((example) => example.tool === tool)?.code ?? ''

/** The question as the program would send it. */
const sentBy: Record<string, (code: string) => { query: string; variables: unknown }> = {
  curl: (code) => JSON.parse(/<<'JSON'\n([\s\S]*)\nJSON$/.exec(code)?.[1] ?? ''),
  javascript: (code) => ({
    query: /query: `([^`]*)`/.exec(code)?.[1] ?? '',
    variables: JSON.parse(/variables: (.*),\n/.exec(code)?.[1] ?? ''),
  }),
  python: (code) => ({
    query: /"""([\s\S]*?)"""/.exec(code)?.[1] ?? '',
    variables: JSON.parse(/"variables": (.*)\}\)\.encode/.exec(code)?.[1] ?? ''),
  }),
}

describe.each(EXAMPLE_SUBJECTS)('the examples of %s', (subject) => {
  it.each(Object.entries(sentBy))('in %s send a question that the schema answers', (tool, sent) => {
    const { query, variables } = sent(codeOf(subject, tool))
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([])
    expect(variables).toEqual(EXAMPLE_QUESTIONS[subject].variables)
  })

  it('have variables of the right types', () => {
    const [operation] = parse(EXAMPLE_QUESTIONS[subject].query).definitions
    if (operation?.kind !== 'OperationDefinition') throw new Error('no operation')
    for (const { variable, type } of operation.variableDefinitions ?? []) {
      const named = typeFromAST(schema, type as never) as GraphQLInputType | undefined
      expect(isInputType(named)).toBe(true)
      const value = EXAMPLE_QUESTIONS[subject].variables[variable.name.value]
      if (named) expect(() => coerceInputValue(value, named)).not.toThrow()
    }
  })

  it('speak to the installation that shows them, with the key from the environment and never in the text', () => {
    for (const { code } of examplesFor(endpoint, subject)) {
      expect(code).toContain(endpoint)
      expect(code).toContain('TITIAN_KEY')
      expect(code).not.toMatch(/ttn_/)
    }
  })
})

it('the JavaScript example is a module that parses', () => {
  const code = codeOf('cards', 'javascript')
  expect(() => new Function(`return (async () => { ${code} })`)).not.toThrow()
})
