/** The first `id` in an answer, looked for in its order; null when there is none. */
export const firstIdIn = (data: unknown): string | null => {
  if (Array.isArray(data)) {
    for (const entry of data) {
      const id = firstIdIn(entry)
      if (id !== null) return id
    }
    return null
  }
  if (typeof data !== 'object' || data === null) return null
  for (const [name, value] of Object.entries(data)) {
    if (name === 'id' && typeof value === 'string') return value
    const id = firstIdIn(value)
    if (id !== null) return id
  }
  return null
}
