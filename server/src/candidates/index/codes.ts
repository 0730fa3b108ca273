/** Gives every text a small number, in the order of its first appearance. */
export class Codes {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []
  readonly #limit: number

  /** Throws a `RangeError` beyond `limit` texts: numbers are kept in small columns. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#texts.length
  }

  /** The number of a text; a new one when it is new. */
  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    if (this.#texts.length >= this.#limit) throw new RangeError(`More than ${this.#limit} values.`)
    this.#numbers.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  /** The number of a text that is known, or null. */
  find(text: string): number | null {
    return this.#numbers.get(text) ?? null
  }

  text(number: number): string {
    return this.#texts[number] ?? ''
  }
}
