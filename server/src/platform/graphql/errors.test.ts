import { GraphQLError } from 'graphql'
import { expect, it } from 'vitest'
import { maskError } from './errors.ts'

const logged: unknown[] = []
const mask = maskError((_reference, error) => void logged.push(error))
const masked = (original: Error) =>
  mask({ message: original.message }, new GraphQLError('x', { originalError: original }))

it('hides a surprise behind a reference, and logs it whole', () => {
  const surprise = new Error('relation "people.identity" does not exist')
  const shown = masked(surprise)
  expect(shown.message).not.toContain('identity')
  expect(shown.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) })
  expect(logged).toEqual([surprise])
})

it.each([
  ['57014', /five seconds/],
  ['22021', /can not be kept/],
  ['22P05', /can not be kept/],
])('takes the database code %s for what it is: the asker can do something about it', (code, message) => {
  const shown = masked(Object.assign(new Error('canceling statement'), { code }))
  expect(shown.message).toMatch(message)
  expect(shown.extensions?.['code']).toBe('BAD_USER_INPUT')
})
