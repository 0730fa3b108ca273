import { describe, expect, it } from 'vitest'
import { type ConnectionArgs, pageOfList, pageRequest } from './connection.ts'

const list = Array.from({ length: 7 }, (_, n) => `k${n}`)
const cursors = {
  seal: (key: unknown) => `c:${key}`,
  open: (text: string) => (text.startsWith('c:') ? text.slice(2) : null),
}
const page = (args: ConnectionArgs) => pageOfList(pageRequest(args), list, (key) => key, cursors)
const keys = (args: ConnectionArgs) => page(args).edges.map((edge) => edge.node)

describe('a page', () => {
  it('walks the list forwards and backwards without gap or double', () => {
    expect(keys({ first: 3 })).toEqual(['k0', 'k1', 'k2'])
    expect(keys({ first: 3, after: 'c:k2' })).toEqual(['k3', 'k4', 'k5'])
    expect(keys({ first: 3, after: 'c:k5' })).toEqual(['k6'])
    expect(keys({ last: 3 })).toEqual(['k4', 'k5', 'k6'])
    expect(keys({ last: 3, before: 'c:k4' })).toEqual(['k1', 'k2', 'k3'])
    expect(keys({ last: 3, before: 'c:k1' })).toEqual(['k0'])
  })

  it('says whether something stands before and behind it', () => {
    expect(page({ first: 3 }).pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(page({ first: 3, after: 'c:k5' }).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    })
    expect(page({ last: 7 }).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
  })

  it('has twenty entries when nobody says', () => {
    expect(pageRequest({}).size).toBe(20)
  })

  it.each([
    [{ first: 0 }, /1 to 100/],
    [{ first: 101 }, /1 to 100/],
    [{ last: -1 }, /1 to 100/],
    [{ first: 1, last: 1 }, /not both/],
    [{ first: 1, before: 'c:k1' }, /with/],
    [{ last: 1, after: 'c:k1' }, /with/],
    [{ first: 1, after: 'foreign' }, /does not belong/],
  ])('refuses %j', (args, reason) => {
    expect(() => page(args)).toThrow(reason)
  })
})
