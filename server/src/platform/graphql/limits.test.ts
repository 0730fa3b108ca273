import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { nestsWithin, readDocument } from './limits.ts'

const nested = (depth: number) => `${'{ a'.repeat(depth)}${' }'.repeat(depth)}`

describe('a document', () => {
  it('within the bounds is read', () => {
    expect(readDocument('{ viewer { account { name } } }').definitions).toHaveLength(1)
  })

  it('may be the standard introspection query, which is deeper than questions about people', () => {
    expect(() => readDocument(getIntrospectionQuery())).not.toThrow()
  })

  it.each([
    ['thirteen levels', nested(13), /depth/],
    ['fifty levels', nested(50), /depth/],
    [
      'depth hidden in fragments',
      `query { ...a } fragment a on Q ${nested(11).replace(/a \}/, '...b }')} fragment b on Q ${nested(8)}`,
      /depth/,
    ],
    ['twenty-one aliases', `{ ${Array.from({ length: 21 }, (_, n) => `x${n}: a`).join(' ')} }`, /aliases/],
    ['eleven root fields', `{ ${Array.from({ length: 11 }, (_, n) => `f${n}`).join(' ')} }`, /root fields/],
    ['two mutations at once', 'mutation { a b }', /root fields/],
    ['twenty-one directives', `{ a ${'@x '.repeat(21)} }`, /directives/],
    ['too many tokens', `{ ${'a '.repeat(2_001)} }`, /token/i],
    ['bad syntax', '{ a', /Syntax Error/],
    ['nothing', '', /Syntax Error/],
  ])('with %s is refused before validation', (_, text, reason) => {
    expect(() => readDocument(text)).toThrow(reason)
  })

  it('whose fragments call each other in a circle is measured once and left to validation', () => {
    expect(() => readDocument('{ ...a } fragment a on Q { ...b } fragment b on Q { ...a }')).not.toThrow()
  })

  it('with a fan of fragments costs no more than its text', () => {
    const fan = Array.from(
      { length: 60 },
      (_, n) => `fragment f${n} on Q { ...f${n + 1} ...f${n + 1} }`,
    ).join(' ')
    const started = performance.now()
    expect(() => readDocument(`{ a { ...f0 } } ${fan} fragment f60 on Q { a }`)).not.toThrow()
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe('JSON', () => {
  it.each([
    ['[]', true],
    ['['.repeat(64) + ']'.repeat(64), true],
    ['['.repeat(65) + ']'.repeat(65), false],
    [`"${'['.repeat(200)}"`, true],
    [`"\\"${'['.repeat(200)}"`, true],
  ])('%s nests within the bound: %s', (text, expected) => {
    expect(nestsWithin(text)).toBe(expected)
  })
})
