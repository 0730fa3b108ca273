import { expect, it } from 'vitest'
import { LONGEST_REASON, takingBackProblems } from './taking-back.ts'

it.each([
  ['Salah orang', true],
  ['  a  ', false],
  ['', false],
  ['dua\nbaris alasan', false],
  ['x'.repeat(LONGEST_REASON), true],
  ['x'.repeat(LONGEST_REASON + 1), false],
])('a certificate taken back for %j: %s', (reason, isTaken) => {
  expect(takingBackProblems(reason)).toEqual(isTaken ? [] : [{ problem: 'REASON', field: 'reason' }])
})
