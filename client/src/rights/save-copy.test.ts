import { expect, test } from 'vitest'
import { copyText } from './save-copy.ts'

test('a copy says what it is, and holds what was told without the marks of lists', () => {
  const person = {
    __typename: 'Participant',
    isSynthetic: true,
    identity: { __typename: 'Identity', fullName: 'Orang Contoh', aliases: ['A'] },
    receipts: { edges: [{ cursor: 'x', node: { __typename: 'Receipt', readOn: '2026-11-24', about: [] } }] },
    contact: null,
  }
  expect(JSON.parse(copyText(person, '2026-11-24'))).toEqual({
    format: 'titian-copy-1',
    madeOn: '2026-11-24',
    isSynthetic: true,
    person: {
      isSynthetic: true,
      identity: { fullName: 'Orang Contoh', aliases: ['A'] },
      receipts: [{ readOn: '2026-11-24', about: [] }],
      contact: null,
    },
  })
})
