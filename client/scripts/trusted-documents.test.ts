import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { trustedDocuments } from './trusted-documents.ts'

const QUERY = 'query Page { candidate(id: "1") { id ...Card_candidate @unmask } }'
const CARD = 'fragment Card_candidate on Candidate { codeName region { ...Place_region } }'
const PLACE = 'fragment Place_region on Region { name }'
const UNUSED = 'fragment Other_region on Region { code }'

test('a document travels with the fragments it needs, and with no others', () => {
  const [page] = trustedDocuments([UNUSED, PLACE, QUERY, CARD])
  expect(page?.text).toContain('fragment Card_candidate')
  expect(page?.text).toContain('fragment Place_region')
  expect(page?.text).not.toContain('Other_region')
})

test('a document is named by the SHA-256 of its text, whatever the order of the files', () => {
  const [one] = trustedDocuments([QUERY, CARD, PLACE])
  const [other] = trustedDocuments([PLACE, CARD, QUERY])
  expect(other).toEqual(one)
  expect(one?.hash).toBe(
    createHash('sha256')
      .update(one?.text ?? '')
      .digest('hex'),
  )
})

test('a document asks for the typename that the cache needs, and carries no directive of the page', () => {
  const [page] = trustedDocuments([QUERY, CARD, PLACE])
  expect(page?.text.match(/__typename/g)).toHaveLength(4)
  expect(page?.text).not.toContain('@unmask')
})

test('a missing fragment, a nameless operation and a name used twice stop the build', () => {
  expect(() => trustedDocuments([QUERY])).toThrow('No fragment is called Card_candidate')
  expect(() => trustedDocuments(['{ viewer { role } }'])).toThrow('no name')
  expect(() => trustedDocuments(['query A { a }', 'query A { b }'])).toThrow('Two operations are called A')
})
