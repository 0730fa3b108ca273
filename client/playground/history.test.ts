import { beforeEach, describe, expect, it } from 'vitest'
import { forgetAll, pastQueries, remember, titleOf } from './history.ts'
import { tabStorage } from './tab-storage.ts'

describe('the history of queries', () => {
  let store = tabStorage()
  beforeEach(() => {
    store = tabStorage()
  })

  it('keeps a query once, the newest run on top', () => {
    remember(store, 'query A { viewer { role } }', '2026-11-24T01:00:00Z')
    remember(store, 'query B { viewer { role } }', '2026-11-24T02:00:00Z')
    remember(store, 'query A { viewer { role } }\n', '2026-11-24T03:00:00Z')
    expect(pastQueries(store).map(({ text, ranAt }) => [titleOf(text), ranAt])).toEqual([
      ['A', '2026-11-24T03:00:00Z'],
      ['B', '2026-11-24T02:00:00Z'],
    ])
  })

  it('keeps forty and no more', () => {
    for (let number = 0; number < 45; number += 1)
      remember(store, `query Q${number} { node }`, '2026-11-24T01:00:00Z')
    expect(pastQueries(store)).toHaveLength(40)
    expect(titleOf(pastQueries(store)[0]?.text ?? '')).toBe('Q44')
  })

  it('writes texts and times into the browser, nothing else', () => {
    remember(store, 'query A($id: ID!) { node(id: $id) { id } }', '2026-11-24T01:00:00Z')
    expect(JSON.parse(store.getItem('titian-playground-history') ?? '')).toEqual([
      { text: 'query A($id: ID!) { node(id: $id) { id } }', ranAt: '2026-11-24T01:00:00Z' },
    ])
  })

  it('drops what an older page may have left beside the text', () => {
    store.setItem(
      'titian-playground-history',
      '[{"text":"{ viewer { role } }","ranAt":"2026","variables":"{}"},{"query":"x"},7]',
    )
    expect(pastQueries(store)).toEqual([{ text: '{ viewer { role } }', ranAt: '2026' }])
  })

  it('survives a spoilt or full storage', () => {
    store.setItem('titian-playground-history', '{not json')
    expect(pastQueries(store)).toEqual([])
    const full = {
      ...store,
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    expect(remember(full, 'query A { node }', '2026')).toEqual([])
  })

  it('can be forgotten', () => {
    remember(store, 'query A { node }', '2026')
    expect(forgetAll(store)).toEqual([])
    expect(store.length).toBe(0)
  })

  it('calls a query by its operation, else by its first line', () => {
    expect(titleOf('# hello\n  mutation OpenFile($id: ID!) { x }')).toBe('OpenFile')
    expect(titleOf('# hello\n\n{ viewer { role } }')).toBe('{ viewer { role } }')
  })
})
