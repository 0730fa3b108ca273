import { IdTable, readId, writeId } from './id-table.ts'
import { hoursMask, type IndexCodes, type IndexedCard, NO_EDUCATION, packedTerms } from './indexed-card.ts'
import { PostingLists } from './posting-lists.ts'

/** Cards as columns and posting lists in plain typed arrays. Rows are only appended; a removed row stays, marked. */
export class Columns {
  readonly codes: IndexCodes
  readonly capacity: number
  readonly ids: Uint32Array
  readonly ordinal: Int32Array
  readonly occupation: Uint16Array
  readonly family: Uint8Array
  readonly region: Uint16Array
  readonly regionPoints: Uint8Array
  readonly base: Uint8Array
  readonly band: Uint8Array
  readonly experience: Uint8Array
  readonly education: Uint8Array
  readonly hours: Uint8Array
  readonly certified: Uint8Array
  readonly isAlive: Uint8Array
  readonly termsFrom: Uint32Array
  readonly termRows = new PostingLists()
  readonly occupationRows = new PostingLists()
  /** Terms of all rows, one after another: number times four plus strength. */
  terms: Uint16Array
  rowCount = 0
  aliveCount = 0
  readonly #table: IdTable

  constructor(codes: IndexCodes, capacity: number) {
    this.codes = codes
    this.capacity = capacity
    this.ids = new Uint32Array(capacity * 4)
    this.ordinal = new Int32Array(capacity)
    this.occupation = new Uint16Array(capacity)
    this.family = new Uint8Array(capacity)
    this.region = new Uint16Array(capacity)
    this.regionPoints = new Uint8Array(capacity)
    this.base = new Uint8Array(capacity)
    this.band = new Uint8Array(capacity)
    this.experience = new Uint8Array(capacity)
    this.education = new Uint8Array(capacity)
    this.hours = new Uint8Array(capacity)
    this.certified = new Uint8Array(capacity)
    this.isAlive = new Uint8Array(capacity)
    this.termsFrom = new Uint32Array(capacity + 1)
    this.terms = new Uint16Array(capacity * 12)
    this.#table = new IdTable(capacity)
  }

  get isFull(): boolean {
    return this.rowCount === this.capacity || this.#table.isFull
  }

  /** Bytes of all arrays. */
  get bytes(): number {
    const fixed = this.capacity * (16 + 4 + 2 + 1 + 2 + 8 + 4)
    return fixed + this.terms.byteLength + this.termRows.bytes + this.occupationRows.bytes + this.#table.bytes
  }

  /** Appends a card whose id is not there. The caller made sure that there is room. Answers its row. */
  append(card: IndexedCard): number {
    const row = this.rowCount
    writeId(card.id, this.ids, row * 4)
    this.ordinal[row] = card.ordinal
    this.occupation[row] = this.codes.occupations.of(card.occupation)
    this.family[row] = this.codes.families.of(card.family)
    this.region[row] = this.codes.regions.of(card.region)
    this.regionPoints[row] = card.region_points
    this.base[row] = card.base
    this.band[row] = card.band
    this.experience[row] = card.experience
    this.education[row] = card.education ?? NO_EDUCATION
    this.hours[row] = hoursMask(card.working_hours)
    this.certified[row] = card.certified ? 1 : 0
    this.isAlive[row] = 1
    this.#appendTerms(row, packedTerms(card, this.codes.terms))
    this.occupationRows.append(this.occupation[row] ?? 0, row)
    this.rowCount = row + 1
    this.aliveCount++
    this.#table.put(this.ids, row)
    return row
  }

  /** Copies a living row of other columns over the same codes. */
  copy(from: Columns, row: number): void {
    const to = this.rowCount
    this.ids.set(from.ids.subarray(row * 4, row * 4 + 4), to * 4)
    for (const column of COPIED) this[column][to] = from[column][row] ?? 0
    this.#appendTerms(to, from.terms.subarray(from.termsFrom[row], from.termsFrom[row + 1]))
    this.occupationRows.append(this.occupation[to] ?? 0, to)
    this.rowCount = to + 1
    this.aliveCount++
    this.#table.put(this.ids, to)
  }

  /** Marks the row of an id as gone. Answers the row, or -1 when the id isn't there. */
  remove(id: string): number {
    const row = this.rowOf(id)
    if (row < 0) return -1
    this.isAlive[row] = 0
    this.aliveCount--
    this.#table.remove(this.ids, id)
    return row
  }

  rowOf(id: string): number {
    return this.#table.row(this.ids, id)
  }

  idOf(row: number): string {
    return readId(this.ids, row * 4)
  }

  #appendTerms(row: number, terms: ArrayLike<number>): void {
    const from = this.termsFrom[row] ?? 0
    if (from + terms.length > this.terms.length) {
      const grown = new Uint16Array(Math.ceil((from + terms.length) * 1.3))
      grown.set(this.terms)
      this.terms = grown
    }
    this.terms.set(terms, from)
    this.termsFrom[row + 1] = from + terms.length
    for (let at = 0; at < terms.length; at++) this.termRows.append((terms[at] ?? 0) >> 2, row)
  }
}

const COPIED = [
  'ordinal',
  'occupation',
  'family',
  'region',
  'regionPoints',
  'base',
  'band',
  'experience',
  'education',
  'hours',
  'certified',
  'isAlive',
] as const satisfies readonly (keyof Columns)[]
