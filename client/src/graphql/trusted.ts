const hashes = new Map<string, string>()

/**
 * Tells under which SHA-256 the server knows an operation. Called by the generated file that holds the operation.
 * @public
 */
export const trust = (name: string, hash: string): void => {
  hashes.set(name, hash)
}

/** The SHA-256 of an operation's text. Throws when no file with an operation of this name was loaded. */
export const trustedHash = (name: string): string => {
  const hash = hashes.get(name)
  if (!hash) throw new Error(`No trusted document is called ${name || 'nothing'}`)
  return hash
}
