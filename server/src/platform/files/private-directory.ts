import { chmodSync, mkdirSync } from 'node:fs'

/**
 * Makes a directory, and those above it that are missing, that nobody but the process' own user can enter; one that
 * is there already is closed to the others. What the embedded database writes inside is readable by all by itself.
 */
export const makePrivate = (directory: string): void => {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  chmodSync(directory, 0o700)
}
