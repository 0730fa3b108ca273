import { expect, test } from 'vitest'
import { readVacanciesQuestion, readVacancyQuestion, stateOf } from './vacancy-question.ts'

test.each<[unknown, string | null]>([
  [undefined, 'OPEN'],
  ['CLOSED', 'CLOSED'],
  ['SEMUA', null],
  ['nonsense', 'OPEN'],
  [7, 'OPEN'],
])('an address with keadaan=%s asks for %s', (keadaan, state) => {
  expect(stateOf(readVacanciesQuestion({ keadaan }))).toBe(state)
})

test('an address of a vacancy keeps what it knows and drops the rest', () => {
  expect(readVacancyQuestion({ lihat: 'daftar-pendek', urut: 'DISTANCE', x: 1 })).toEqual({
    lihat: 'daftar-pendek',
    urut: 'DISTANCE',
  })
  expect(readVacancyQuestion({ lihat: 'semua', urut: 'RELEVANCE' })).toEqual({})
})
