/** A query that was run in this browser: its text and when, never its variables or its answer. */
export interface PastQuery {
  text: string
  ranAt: string
}

const KEY = 'titian-playground-history'
const KEPT = 40

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const isPastQuery = (value: unknown): value is PastQuery =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  'ranAt' in value &&
  typeof value.text === 'string' &&
  typeof value.ranAt === 'string'

/** The kept queries, newest first; anything unreadable counts as none. */
export const pastQueries = (store: Store): PastQuery[] => {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]')
    return Array.isArray(kept)
      ? kept
          .filter(isPastQuery)
          .map(({ text, ranAt }) => ({ text, ranAt }))
          .slice(0, KEPT)
      : []
  } catch {
    return []
  }
}

/** Puts a query on top of the history, once; the oldest beyond 40 leave. Full storage loses nothing but this. */
export const remember = (store: Store, text: string, ranAt: string): PastQuery[] => {
  const trimmed = text.trim()
  if (trimmed === '') return pastQueries(store)
  const kept = [
    { text: trimmed, ranAt },
    ...pastQueries(store).filter((past) => past.text !== trimmed),
  ].slice(0, KEPT)
  try {
    store.setItem(KEY, JSON.stringify(kept))
  } catch {
    return pastQueries(store)
  }
  return kept
}

export const forgetAll = (store: Store): PastQuery[] => {
  store.removeItem(KEY)
  return []
}

/** What a list calls a query: its operation's name, else its first line that isn't a comment. */
export const titleOf = (text: string): string => {
  const named = /^\s*(?:query|mutation)\s+([A-Za-z_]\w*)/m.exec(text)?.[1]
  if (named !== undefined) return named
  const line = text
    .split('\n')
    .find((candidate) => candidate.trim() !== '' && !candidate.trim().startsWith('#'))
  return (line ?? text).trim().slice(0, 60)
}
