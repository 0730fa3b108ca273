import { BYTES_THAT_TELL } from '@titian/shared/participants/stored-file.ts'

/** So many bytes are put away at once; more of one sender's are never held. */
export const PIECE = 256 * 1024

/**
 * A body in pieces of about `PIECE` bytes. The first comes as soon as it can tell what it is, so that what is not
 * taken is refused at its beginning. The source is asked for more only when a piece was dealt with.
 */
export async function* piecesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let length = 0
  let wanted = BYTES_THAT_TELL
  for await (const chunk of body) {
    held.push(chunk)
    length += chunk.length
    if (length < wanted) continue
    yield Buffer.concat(held)
    held = []
    length = 0
    wanted = PIECE
  }
  if (length > 0) yield Buffer.concat(held)
}
