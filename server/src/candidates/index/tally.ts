import type { FacetCounts } from '../search.ts'
import type { Columns } from './columns.ts'
import { type IndexCodes, NO_EDUCATION, TERM } from './indexed-card.ts'

/** Counts by value, for one question or kept for everybody. */
export class Tally {
  readonly #codes: IndexCodes
  regions: Int32Array
  families: Int32Array
  terms: Int32Array
  readonly bands = new Int32Array(3)
  readonly education = new Int32Array(NO_EDUCATION + 1)

  constructor(codes: IndexCodes) {
    this.#codes = codes
    this.regions = new Int32Array(codes.regions.size)
    this.families = new Int32Array(codes.families.size)
    this.terms = new Int32Array(codes.terms.size)
  }

  /** Counts a row: everywhere when it misses nothing, else only in the dimension that it misses. */
  add(columns: Columns, row: number, misses: number): void {
    if (misses === 0) this.count(columns, row, 1)
    else if (misses === 1) bump(this.regions, columns.region[row] as number, 1)
    else if (misses === 2) bump(this.families, columns.family[row] as number, 1)
    else if (misses === 4) bump(this.bands, columns.band[row] as number, 1)
    else bump(this.education, columns.education[row] as number, 1)
  }

  /** Counts a row in every facet, or takes it out again with -1. */
  count(columns: Columns, row: number, by: 1 | -1): void {
    this.#makeRoom()
    bump(this.regions, columns.region[row] as number, by)
    bump(this.families, columns.family[row] as number, by)
    bump(this.bands, columns.band[row] as number, by)
    bump(this.education, columns.education[row] as number, by)
    const { terms } = this
    const end = columns.termsFrom[row + 1] as number
    for (let at = columns.termsFrom[row] as number; at < end; at++)
      bump(terms, (columns.terms[at] as number) >> 2, by)
  }

  /** The counts by text, without zeros. */
  counts(): FacetCounts {
    const { regions, families, terms } = this.#codes
    return {
      skills: named(this.terms, (term) => afterPrefix(TERM.skill, terms.text(term))),
      schemes: named(this.terms, (term) => afterPrefix(TERM.scheme, terms.text(term))),
      regions: named(this.regions, (region) => regions.text(region)),
      families: named(this.families, (family) => families.text(family)),
      availability: numbered(this.bands, this.bands.length),
      education: numbered(this.education, NO_EDUCATION),
    }
  }

  /** A new value may have appeared since this was made. */
  #makeRoom(): void {
    if (this.terms.length < this.#codes.terms.size) this.terms = grown(this.terms, this.#codes.terms.size)
    if (this.regions.length < this.#codes.regions.size)
      this.regions = grown(this.regions, this.#codes.regions.size)
    if (this.families.length < this.#codes.families.size)
      this.families = grown(this.families, this.#codes.families.size)
  }
}

const bump = (counts: Int32Array, at: number, by: number): void => {
  counts[at] = (counts[at] as number) + by
}

const grown = (counts: Int32Array, size: number): Int32Array => {
  const room = new Int32Array(size)
  room.set(counts)
  return room
}

const afterPrefix = (prefix: string, text: string): string | null =>
  text.startsWith(prefix) ? text.slice(prefix.length) : null

const named = (counts: Int32Array, name: (at: number) => string | null): Map<string, number> => {
  const found = new Map<string, number>()
  for (const [at, count] of counts.entries()) {
    const text = count > 0 ? name(at) : null
    if (text !== null) found.set(text, count)
  }
  return found
}

const numbered = (counts: Int32Array, size: number): Map<number, number> =>
  new Map([...counts.subarray(0, size).entries()].filter(([, count]) => count > 0))
