import { describe, expect, it } from 'vitest'
import {
  emailOrNumber,
  isAcceptablePassword,
  isSignInError,
  SIGN_IN_ERROR_WORDS,
  SIGN_IN_ERRORS,
  safeReturn,
  signInAddress,
} from './sign-in.ts'

describe('signing in', () => {
  it.each([
    ['Rini@Karya.example', 'rini@karya.example'],
    ['  rini@karya.example ', 'rini@karya.example'],
    ['0012345', '0012345@nomor.invalid'],
  ])('takes %j as an email or a user number', (typed, address) => {
    expect(signInAddress(typed)).toBe(address)
  })

  it.each([
    '',
    'rini',
    'a@b@c',
    '12',
    '1'.repeat(17),
    '123@nomor.invalid',
    `${'a'.repeat(250)}@b.id`,
    'a b@c.id',
  ])('takes %j as neither', (typed) => {
    expect(signInAddress(typed)).toBeNull()
  })

  it('shows a user number as a number and never as an invented email', () => {
    expect(emailOrNumber(signInAddress('0012345')!)).toEqual({ email: null, userNumber: '0012345' })
    expect(emailOrNumber('rini@karya.example')).toEqual({ email: 'rini@karya.example', userNumber: null })
  })

  it.each(['/', '/kandidat', '/kandidat?q=las&wilayah=32.73', '/a//b', '/a:b'])(
    'returns to our own page %s',
    (path) => {
      expect(safeReturn(path)).toBe(path)
    },
  )

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/a\\b',
    '/\t/evil.example',
    '/a\nLocation: x',
    ' /a',
    'javascript:alert(1)',
    '',
    undefined,
    ['/a'],
    `/${'a'.repeat(3_000)}`,
  ])('never leaves for %j', (wanted) => {
    expect(safeReturn(wanted)).toBe('/')
  })

  it.each([
    ['kata sandi panjang', true],
    ['benar-benar', false],
    ['aaaaaaaaaaaaaaaa', false],
    [`${'x'.repeat(128)}y`, false],
    ['👍👍👍👍👍👍', false],
  ])('judges the password %j as %s', (password, acceptable) => {
    expect(isAcceptablePassword(password)).toBe(acceptable)
  })

  it('has words in both languages for every error, and no blame in them', () => {
    for (const code of SIGN_IN_ERRORS) {
      const { id, en } = SIGN_IN_ERROR_WORDS[code]
      expect(id.endsWith('.') && en.endsWith('.'), code).toBe(true)
      expect(`${id} ${en}`).not.toMatch(/!|gagal|salah|invalid/i)
    }
    expect(isSignInError('WRONG_CODE')).toBe(true)
    expect(isSignInError('toString')).toBe(false)
  })
})
