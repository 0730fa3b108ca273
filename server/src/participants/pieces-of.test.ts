import { expect, it } from 'vitest'
import { PIECE, piecesOf } from './pieces-of.ts'

const CHUNK = 64 * 1024

it('a body is never held but for one piece, however slowly that is put away', async () => {
  let read = 0
  let kept = 0
  let most = 0
  async function* body() {
    for (let n = 0; n < 160; n += 1) {
      read += CHUNK
      most = Math.max(most, read - kept)
      yield Buffer.alloc(CHUNK, n)
    }
  }
  const lengths: number[] = []
  for await (const piece of piecesOf(body())) {
    await new Promise((done) => setTimeout(done, 1))
    kept += piece.length
    lengths.push(piece.length)
  }
  expect(kept).toBe(160 * CHUNK)
  expect(most).toBeLessThanOrEqual(PIECE + CHUNK)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(PIECE + CHUNK)
})

it('the first piece comes as soon as it can tell what it is', async () => {
  const lengths: number[] = []
  for await (const piece of piecesOf(
    (async function* () {
      yield* [Buffer.from('%PDF'), Buffer.from('-1.7 and more'), Buffer.alloc(10), Buffer.alloc(20)]
    })(),
  ))
    lengths.push(piece.length)
  expect(lengths).toEqual([17, 30])
})
