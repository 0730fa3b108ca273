/** Below this many people a cell of a staff dashboard is not shown. */
export const SMALLEST_CELL = 5

/** Children are fewer and easier to recognise. */
export const SMALLEST_CELL_OF_CHILDREN = 10

/** A count that may be shown, or that there is one which may not. Zero may be shown: it is nobody. */
export type ShownCount = number | null

const isSmall = (count: number, smallest: number): boolean => count > 0 && count < smallest

/**
 * Shows a falling series (a funnel) so that neither a cell nor the difference between two shown cells, which
 * is the number of people who stopped between them, is a small number.
 */
export const suppressFalling = (
  counts: readonly number[],
  smallest: number = SMALLEST_CELL,
): ShownCount[] => {
  let last: number | null = null
  return counts.map((count) => {
    const stopped = last === null ? 0 : last - count
    if (isSmall(count, smallest) || isSmall(stopped, smallest)) return null
    last = count
    return count
  })
}

/**
 * Shows the parts of a whole whose total is shown elsewhere: small parts go, and with them the smallest
 * others until what is hidden can't be told apart by subtraction.
 */
export const suppressParts = <K>(
  parts: ReadonlyMap<K, number>,
  smallest: number = SMALLEST_CELL,
): Map<K, ShownCount> => {
  const hidden = new Set([...parts].filter(([, count]) => isSmall(count, smallest)).map(([key]) => key))
  const candidates = [...parts]
    .filter(([key, count]) => count > 0 && !hidden.has(key))
    .toSorted(([, a], [, b]) => a - b)
  const hiddenSum = () => [...hidden].reduce((sum, key) => sum + (parts.get(key) ?? 0), 0)
  for (const [key] of candidates) {
    if (hidden.size === 0 || (hidden.size > 1 && hiddenSum() >= smallest)) break
    hidden.add(key)
  }
  return new Map([...parts].map(([key, count]) => [key, hidden.has(key) ? null : count]))
}
