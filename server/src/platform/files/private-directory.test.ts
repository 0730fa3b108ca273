import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makePrivate } from './private-directory.ts'

describe('the directory of the embedded database', () => {
  const root = mkdtempSync(join(tmpdir(), 'titian-private-'))
  afterAll(() => rmSync(root, { recursive: true }))

  it.each([
    ['new', () => undefined],
    [
      'open to everybody before',
      (path: string) => {
        mkdirSync(path)
        chmodSync(path, 0o755)
      },
    ],
  ])('is closed to other users when it is %s', (how, prepare) => {
    const directory = join(root, how)
    prepare(directory)
    makePrivate(directory)
    expect(statSync(directory).mode & 0o777).toBe(0o700)
  })
})
