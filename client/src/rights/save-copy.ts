/** A copy as a file that other programs read. It names what it is, so that nobody takes an invented one for a real one. */
export const copyText = (person: { isSynthetic: boolean }, madeOn: string): string =>
  `${JSON.stringify({ format: 'titian-copy-1', madeOn, isSynthetic: person.isSynthetic, person: plain(person) }, null, 2)}\n`

/** Hands a text to the browser as a file. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Without what only this page's store and lists need. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([key]) => key !== '__typename' && key !== 'cursor')
  const record = Object.fromEntries(entries)
  if (Array.isArray(record['edges'])) return record['edges'].map((edge) => plain(edge.node))
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]))
}
