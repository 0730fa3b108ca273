/** Somebody who waits: let in, or sent away. */
export interface Waiting {
  enter(): void
  refuse(): void
}

/** A line for each address. Whoever comes next is of the address that was served longest ago. */
export interface Lines {
  size(): number
  join(address: string, one: Waiting): void
  leave(address: string, one: Waiting): void
  /** Takes who comes next out of their line. */
  next(): Waiting | undefined
  /** Takes the last of the longest line out of it, if that line stays longer than the one of `address`. */
  giveWayTo(address: string): Waiting | undefined
}

export const waitingLines = (): Lines => {
  const lines = new Map<string, Waiting[]>()
  const lengthOf = (address: string) => lines.get(address)?.length ?? 0
  const keep = (address: string, line: Waiting[]) => {
    if (line.length === 0) lines.delete(address)
    else lines.set(address, line)
  }
  return {
    size: () => [...lines.values()].reduce((sum, { length }) => sum + length, 0),
    join: (address, one) => keep(address, [...(lines.get(address) ?? []), one]),
    leave: (address, one) =>
      keep(
        address,
        (lines.get(address) ?? []).filter((other) => other !== one),
      ),
    next: () => {
      const [first] = lines
      if (!first) return undefined
      const [address, [one, ...rest]] = first
      // Behind all others, so that each address has its turn.
      lines.delete(address)
      keep(address, rest)
      return one
    },
    giveWayTo: (address) => {
      const [longest] = [...lines].toSorted(([, a], [, b]) => b.length - a.length)
      if (!longest || longest[1].length <= lengthOf(address) + 1) return undefined
      const last = longest[1].at(-1)
      keep(longest[0], longest[1].slice(0, -1))
      return last
    },
  }
}
