/** So many files of one account arrive at once: a phone whose line fell begins again beside what still hangs. */
const AT_ONCE = 3

/** Lets the files of an account in, and answers how to say that one is over; null while too many arrive. */
export type Arrive = (accountId: string) => (() => void) | null

/** Counts what arrives, so that nobody fills the disk, or keeps the database from others, with files that are never stored. */
export const arrivals = (): Arrive => {
  const arriving = new Map<string, number>()
  return (accountId) => {
    const before = arriving.get(accountId) ?? 0
    if (before >= AT_ONCE) return null
    arriving.set(accountId, before + 1)
    return () => {
      const left = (arriving.get(accountId) ?? 1) - 1
      if (left > 0) arriving.set(accountId, left)
      else arriving.delete(accountId)
    }
  }
}
