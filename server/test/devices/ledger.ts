/** What somebody meant, said apart from everything that carries it: which word was to take the place of which. */
export class Ledger {
  /** The keys of the sessions that were written down. */
  readonly logged: string[] = []
  /** Every value that somebody wrote in an amendment. */
  readonly written = new Map<string, { field: string; value: unknown }>()
  readonly #meant = new Set<string>()
  readonly #letGo = new Set<string>()

  /** Somebody saw `was` and wrote `value` instead. */
  means(field: string, was: unknown, value: unknown): void {
    this.written.set(`${field} ${value}`, { field, value })
    this.#meant.add(`${field} ${was} > ${value}`)
  }

  /** Somebody saw both and chose the other. */
  letsGo(field: string, value: unknown): void {
    this.#letGo.add(`${field} ${value}`)
  }

  wasMeant(field: string, was: unknown, value: unknown): boolean {
    return this.#meant.has(`${field} ${was} > ${value}`)
  }

  wasLetGo(field: string, value: unknown): boolean {
    return this.#letGo.has(`${field} ${value}`)
  }
}
