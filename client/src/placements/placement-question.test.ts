import { expect, it } from 'vitest'
import { readPlacementQuestion } from './placement-question.ts'

it.each([
  [{ berakhir: true }, { berakhir: true }],
  [{ berakhir: 'true' }, { berakhir: true }],
  [{ berakhir: 'false' }, {}],
  [{ berakhir: ['true', 'no'] }, {}],
  [{}, {}],
])('an address that says %j asks for %j', (search, question) => {
  expect(readPlacementQuestion(search)).toEqual(question)
})
