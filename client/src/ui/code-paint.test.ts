import { expect, test } from 'vitest'
import { type CodeLanguage, paint } from './code-paint.ts'

const inks = (code: string, language: CodeLanguage) =>
  paint(code, language)
    .filter((piece) => piece.ink)
    .map((piece) => `${piece.ink}:${piece.text}`)

test('painting changes no letter of the code', () => {
  const code = 'query Cari($kata: String) { candidates(first: 20) { edges } } # akhir'
  expect(
    paint(code, 'graphql')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(code)
})

test('names of JSON are told from its texts and numbers', () => {
  expect(inks('{ "exact": 34, "label": "Las \\"3G\\"" }', 'json')).toEqual([
    'key:"exact"',
    'number:34',
    'key:"label"',
    'string:"Las \\"3G\\""',
  ])
})

test('a hash inside an address is no comment of the shell', () => {
  expect(inks("curl -s 'https://x.example/#a' # tanya", 'shell')).toEqual([
    'key:curl',
    'key:-s',
    "string:'https://x.example/#a'",
    'comment:# tanya',
  ])
})
