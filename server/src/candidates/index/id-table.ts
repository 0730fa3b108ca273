/** Writes a uuid as four numbers at `at`. */
export const writeId = (id: string, words: Uint32Array, at: number): void => {
  words[at] = Number.parseInt(id.slice(0, 8), 16)
  words[at + 1] = Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16)
  words[at + 2] = Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16)
  words[at + 3] = Number.parseInt(id.slice(28, 36), 16)
}

/** The uuid that stands as four numbers at `at`. */
export const readId = (words: Uint32Array, at: number): string => {
  const hex = [0, 1, 2, 3].map((word) => (words[at + word] ?? 0).toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const FREE = -1
const GONE = -2

/** Finds the row of an id: open addressing over the id column, four bytes for a slot. Ids are random already. */
export class IdTable {
  #slots: Int32Array
  #used = 0
  readonly #wanted = new Uint32Array(4)

  constructor(capacity: number) {
    this.#slots = new Int32Array(slotsFor(capacity)).fill(FREE)
  }

  /** Bytes that the table takes. */
  get bytes(): number {
    return this.#slots.byteLength
  }

  /** True when another `put` could make looking up slow; the owner then makes a new table. */
  get isFull(): boolean {
    return this.#used * 4 >= this.#slots.length * 3
  }

  /** Notes that `row` has the id that the column holds there. The id must not be in the table. */
  put(ids: Uint32Array, row: number): void {
    let slot = this.#start(ids[row * 4] ?? 0)
    while ((this.#slots[slot] ?? FREE) >= 0) slot = this.#next(slot)
    if (this.#slots[slot] === FREE) this.#used++
    this.#slots[slot] = row
  }

  /** The row of an id, or -1. */
  row(ids: Uint32Array, id: string): number {
    const slot = this.#find(ids, id)
    return slot < 0 ? -1 : (this.#slots[slot] ?? -1)
  }

  remove(ids: Uint32Array, id: string): void {
    const slot = this.#find(ids, id)
    if (slot >= 0) this.#slots[slot] = GONE
  }

  #find(ids: Uint32Array, id: string): number {
    const wanted = this.#wanted
    writeId(id, wanted, 0)
    for (let slot = this.#start(wanted[0] ?? 0); ; slot = this.#next(slot)) {
      const row = this.#slots[slot] ?? FREE
      if (row === FREE) return -1
      const at = row * 4
      if (
        row >= 0 &&
        ids[at] === wanted[0] &&
        ids[at + 1] === wanted[1] &&
        ids[at + 2] === wanted[2] &&
        ids[at + 3] === wanted[3]
      )
        return slot
    }
  }

  #start(word: number): number {
    return word & (this.#slots.length - 1)
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1)
  }
}

/** A power of two with room to spare. */
const slotsFor = (capacity: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 1.5)))
