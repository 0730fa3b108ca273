/** For each value the rows that have it, in the order they came. Rows that are gone stay until a compaction. */
export class PostingLists {
  readonly #lists: Uint32Array[] = []
  readonly #lengths: number[] = []

  append(value: number, row: number): void {
    const length = this.#lengths[value] ?? 0
    let list = this.#lists[value]
    if (!list || length === list.length) {
      const grown = new Uint32Array(Math.max(4, Math.ceil(length * 1.4)))
      if (list) grown.set(list)
      list = grown
      this.#lists[value] = list
    }
    list[length] = row
    this.#lengths[value] = length + 1
  }

  lengthOf(value: number): number {
    return this.#lengths[value] ?? 0
  }

  /** The rows of a value, those that are gone among them. */
  rows(value: number): Uint32Array {
    return this.#lists[value]?.subarray(0, this.#lengths[value]) ?? NONE
  }

  get bytes(): number {
    return this.#lists.reduce((sum, list) => sum + (list?.byteLength ?? 0), 0)
  }
}

const NONE = new Uint32Array(0)
