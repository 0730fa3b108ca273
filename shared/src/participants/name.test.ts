import { describe, expect, it } from 'vitest'
import { isMononym, nameToCallBy } from './name.ts'

describe('a name', () => {
  it.each([
    ['Suparno', 'Suparno'],
    ['Rahmat Hidayat', 'Rahmat'],
    ['  Rahmat   Hidayat ', 'Rahmat'],
    ['I Wayan Sudarma', 'Sudarma'],
    ['Ni Luh Ayu Lestari', 'Ayu'],
    ['H. Abdul Karim', 'Abdul'],
    ['M. Rizki bin Saleh', 'Rizki'],
    ['I Wayan', 'Wayan'],
    ['Bin', 'Bin'],
  ])('%s is called %s', (fullName, called) => {
    expect(nameToCallBy(fullName)).toBe(called)
  })

  it('may be a single word', () => {
    expect(isMononym('Suparno')).toBe(true)
    expect(isMononym('Suparno Hadi')).toBe(false)
  })
})
