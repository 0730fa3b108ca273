import { expect, it } from 'vitest'
import { type RecipientFacts, type RecipientProblem, recipientProblem } from './recipients.ts'

const facts: RecipientFacts = { isNameOpen: true, isColleague: true, isNamed: false, named: 1 }

it.each<[string, Partial<RecipientFacts>, RecipientProblem | null]>([
  ['a second', {}, null],
  ['a third', { named: 2 }, null],
  ['a fourth', { named: 3 }, 'ENOUGH_NAMED'],
  ['somebody who is named', { isNamed: true }, 'NAMED_BEFORE'],
  ['one of three who are named', { isNamed: true, named: 3 }, 'NAMED_BEFORE'],
  ['somebody of another employer', { isColleague: false }, 'NO_COLLEAGUE'],
  ['anybody once the name is closed', { isNameOpen: false, isColleague: false }, 'NAME_CLOSED'],
])('reading a name by %s', (_, given, problem) => {
  expect(recipientProblem({ ...facts, ...given })).toBe(problem)
})
