/** So many texts are remembered; employers ask the same ones again and again, page by page. */
const MOST = 1_000

/** The same function, which answers what it was asked lately without working it out again. */
export const remembering = <T>(
  work: (text: string, without: readonly string[]) => T,
): ((text: string, without: readonly string[]) => T) => {
  const known = new Map<string, T>()
  return (text, without) => {
    const key = JSON.stringify([text, without])
    const found = known.get(key) ?? work(text, without)
    // Moved to the end: the first is the one that was asked longest ago.
    known.delete(key)
    known.set(key, found)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return found
  }
}
