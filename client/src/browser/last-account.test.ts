import { beforeEach, expect, test } from 'vitest'
import { hadLeft, lastAccount, noteAccount, noteLeaving } from './last-account.ts'

beforeEach(() => localStorage.clear())

test('whoever signed in last is the one whom this browser knows, and nobody once they left', () => {
  expect(lastAccount()).toBeNull()
  noteAccount('acc_1')
  noteAccount('acc_2')
  expect(lastAccount()).toBe('acc_2')
  noteAccount(null)
  expect(lastAccount()).toBeNull()
})

test('a session whose owner left without a line ends when the line is back, and no other does', () => {
  noteAccount('acc_1')
  expect(hadLeft('acc_1')).toBe(false)
  noteLeaving()
  expect(hadLeft('acc_2')).toBe(false)
  noteLeaving()
  expect(hadLeft('acc_1')).toBe(true)
  expect(hadLeft('acc_1')).toBe(false)
  noteLeaving()
  expect(hadLeft(undefined)).toBe(false)
  expect(hadLeft('acc_1')).toBe(false)
})
