import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Somebody else holds the data directory; two processes on one directory destroy it. */
export class DirectoryHeldError extends Error {
  constructor(directory: string, holder: string) {
    super(
      `The data directory ${directory} is in use by ${holder}. Stop it first, or set TITIAN_DATA to another directory.`,
    )
    this.name = 'DirectoryHeldError'
  }
}

interface Holder {
  pid: number
  since: string
  /** The kernel's start time of the process, so that a reused pid is not taken for the holder. */
  started: string | null
}

/**
 * Takes the exclusive lock on a data directory; the lock file stands beside the directory, not in it.
 * A lock whose process is gone is taken over. Throws `DirectoryHeldError` naming the holder.
 */
export const lockDirectory = (directory: string, now: Date): (() => void) => {
  const path = `${directory.replace(/\/+$/, '')}.lock`
  mkdirSync(dirname(path), { recursive: true })
  const mine: Holder = { pid: process.pid, since: now.toISOString(), started: startOf(process.pid) }
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = readHolder(path)
      if (attempt > 3 || (holder && isAlive(holder)))
        throw new DirectoryHeldError(
          directory,
          holder ? `process ${holder.pid} since ${holder.since}` : 'another process',
        )
      rmSync(path, { force: true })
    }
  }
}

const readHolder = (path: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

const isAlive = (holder: Holder): boolean => {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return holder.started === null || startOf(holder.pid) === holder.started
}

const startOf = (pid: number): string | null => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? null
  } catch {
    return null
  }
}
