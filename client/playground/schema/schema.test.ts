import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { fieldAt } from './field-at.ts'
import { linesWithheld } from './lines-withheld.ts'
import { findInSchema } from './search.ts'

const schema = buildSchema(`
  type Query { participant(id: ID!): Participant }
  type Participant {
    registerNumber: String
    "Telephone and mail."
    contact: Contact
  }
  type Contact { phone: String }
`)

describe('the field under the cursor', () => {
  const text = '{ participant(id: "a") { registerNumber contact { phone } } }'

  it('is the innermost one, with the schema’s own sentence', () => {
    expect(fieldAt(schema, text, text.indexOf('contact') + 3)).toEqual({
      name: 'contact',
      type: 'Contact',
      namedType: 'Contact',
      description: 'Telephone and mail.',
    })
    expect(fieldAt(schema, text, text.indexOf('phone'))?.name).toBe('phone')
    expect(fieldAt(schema, text, text.indexOf('"a"'))?.name).toBe('participant')
  })

  it('is none between fields, and none while the text is unfinished', () => {
    expect(fieldAt(schema, text, text.length - 1)).toBeNull()
    expect(fieldAt(schema, '{ participant(', 5)).toBeNull()
  })
})

describe('searching the schema', () => {
  it('finds types before fields, in any case of letters', () => {
    expect(findInSchema(schema, ' CONTACT ')).toEqual([
      { type: 'Contact', field: null },
      { type: 'Participant', field: 'contact' },
    ])
  })

  it('finds nothing for nothing, and never introspection’s own types', () => {
    expect(findInSchema(schema, ' ')).toEqual([])
    expect(findInSchema(schema, '__')).toEqual([])
  })
})

describe('the marked lines of an answer', () => {
  const answer = {
    data: { participant: { registerNumber: null, contact: null, custody: null, health: null } },
    extensions: {
      withheld: [
        { class: 'contact', rule: 'NO_OPEN_FILE' },
        { class: 'criminal', rule: 'ROLE' },
      ],
      cost: {},
    },
  }
  const text = JSON.stringify(answer, null, 2)
  const marked = linesWithheld(text, answer.extensions.withheld).map((line) =>
    text.split('\n')[line - 1]?.trim(),
  )

  it('are the nulls of withheld classes, and no other null', () => {
    expect(marked).toContain('"contact": null,')
    expect(marked).toContain('"custody": null,')
    expect(marked).not.toContain('"health": null')
    expect(marked).not.toContain('"registerNumber": null,')
  })

  it('are the entries that say so, up to the end of their list', () => {
    expect(marked.filter((line) => line?.startsWith('"rule"'))).toHaveLength(2)
    expect(marked).not.toContain('"cost": {}')
  })

  it('are none when nothing was left out', () => {
    expect(linesWithheld(JSON.stringify({ data: { contact: null } }, null, 2), [])).toEqual([])
  })
})
