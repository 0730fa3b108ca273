import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DirectoryHeldError, lockDirectory } from './directory-lock.ts'

const now = new Date('2026-11-24T03:00:00Z')
const aDirectory = () => join(mkdtempSync(join(tmpdir(), 'titian-lock-')), 'data')

it('refuses a second process on a data directory and names the holder', () => {
  const directory = aDirectory()
  const release = lockDirectory(directory, now)
  expect(() => lockDirectory(directory, now)).toThrow(DirectoryHeldError)
  expect(() => lockDirectory(directory, now)).toThrow(`process ${process.pid} since 2026-11-24T03:00:00.000Z`)
  release()
  lockDirectory(directory, now)()
})

it('takes over the lock of a process that died, also when its number was given away again', () => {
  const directory = aDirectory()
  writeFileSync(`${directory}.lock`, JSON.stringify({ pid: 4_194_303, since: 'yesterday', started: '1' }))
  lockDirectory(directory, now)()
  writeFileSync(`${directory}.lock`, JSON.stringify({ pid: process.pid, since: 'yesterday', started: '1' }))
  lockDirectory(directory, now)()
})
