import type { RegionWords } from './lexicon-data.ts'
import { NEEDS_MARK, NICKNAMES } from './nicknames.ts'
import { phraseOf } from './normalise.ts'

/** A name of a place as a phrase, with the regions it may mean. */
export interface PlaceName {
  phrase: string
  regions: readonly string[]
  /** Counts only behind one of `PLACE_MARKS`. */
  needsMark: boolean
}

const OFFICIAL = /^(kabupaten|kota) (?:administrasi )?(.+)$/

/** All names of places: official in both languages, with and without their kind, nicknames, well-known towns. */
export const placeNames = (regions: ReadonlyMap<string, RegionWords>): PlaceName[] => {
  const found = new Map<string, Set<string>>()
  const add = (phrase: string, code: string) => {
    if (phrase) found.set(phrase, (found.get(phrase) ?? new Set()).add(code))
  }
  for (const [code, { name, level }] of regions) {
    if (level === 'COUNTRY') continue
    const [own, english] = [phraseOf(name.id), phraseOf(name.en)]
    add(english, code)
    if (level === 'REGENCY') {
      add(own, code)
      const [, kind, bare] = OFFICIAL.exec(own) ?? []
      if (!kind || !bare) continue
      add(bare, code)
      add(`${kind} ${bare}`, code)
      add(english.replace(/ (city|regency)$/, ''), code)
    } else {
      add(own, code)
      if (level === 'PROVINCE') add(`provinsi ${own}`, code)
    }
  }
  // A nickname says what people mean by a name, even where an official name says less or more.
  for (const [names, codes] of Object.entries(NICKNAMES)) {
    const known = codes.split(' ').filter((code) => regions.has(code))
    if (known.length > 0) for (const name of names.split('|')) found.set(phraseOf(name), new Set(known))
  }
  for (const [phrase, codes] of found) preferProvince(found, phrase, codes)
  return [...found].map(([phrase, codes]) => ({
    phrase,
    regions: [...codes].sort(),
    needsMark: NEEDS_MARK.has(phrase),
  }))
}

/** 'Bengkulu' and 'Gorontalo' are a province and a city in it: the wider one has both. */
const preferProvince = (found: Map<string, Set<string>>, phrase: string, codes: Set<string>): void => {
  const wide = [...codes].filter((code) => !code.includes('.'))
  if (wide.length === 0) return
  found.set(
    phrase,
    new Set([...codes].filter((code) => wide.includes(code) || !wide.includes(code.slice(0, 2)))),
  )
}
