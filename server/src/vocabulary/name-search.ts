import type { Language } from '@titian/shared/vocabulary/words.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import type { Entry, Spoken } from './vocabulary.ts'

/** Longer searches of a list by name are refused. */
const SEARCH_LIMIT = 100

/**
 * Entries whose name in either language, everyday words or code contain the search, in the order of their names in
 * `language`; names that begin with the search come first. Retired entries are left out. Throws `BAD_USER_INPUT`.
 */
export const searchByName = <E extends Entry>(
  entries: Iterable<E>,
  search: string | null | undefined,
  language: Language,
): E[] => {
  if (search && search.length > SEARCH_LIMIT)
    throw badInput(`A search has at most ${SEARCH_LIMIT} characters.`, ['search'])
  const wanted = folded(search ?? '')
  return [...entries]
    .filter((entry) => !entry.retired)
    .map((entry) => ({ entry, name: folded(entry.name[language]) }))
    .filter(({ entry }) => wanted === '' || wordsOf(entry).some((word) => folded(word).includes(wanted)))
    .toSorted((a, b) => {
      const first = Number(b.name.startsWith(wanted)) - Number(a.name.startsWith(wanted))
      return first || compare(a.name, b.name) || compare(a.entry.code, b.entry.code)
    })
    .map(({ entry }) => entry)
}

const wordsOf = (entry: Entry | Spoken): string[] => [
  entry.code,
  entry.name.id,
  entry.name.en,
  ...('synonyms' in entry ? [...entry.synonyms.id, ...entry.synonyms.en] : []),
]

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
