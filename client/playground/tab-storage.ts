/**
 * A storage that lives as long as the tab's page. GraphiQL writes variables and tabs into whatever storage it
 * is given; given this one, nothing of them stays in the browser.
 */
export const tabStorage = () => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    getItem: (key: string): string | null => kept.get(key) ?? null,
    setItem: (key: string, value: string): void => {
      kept.set(key, value)
    },
    removeItem: (key: string): void => {
      kept.delete(key)
    },
    clear: (): void => kept.clear(),
  }
}
