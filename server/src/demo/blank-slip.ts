import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 240
const HEIGHT = 320

/** The picture of an invented receipt: a white slip with grey lines, on which nobody's name can stand. */
export const blankSlip = (): Buffer => {
  const rows = Buffer.alloc(HEIGHT * (WIDTH + 1), 0xff)
  for (let y = 0; y < HEIGHT; y += 1) {
    rows[y * (WIDTH + 1)] = 0
    if (y % 32 >= 16 && y % 32 < 20)
      rows.fill(0xb4, y * (WIDTH + 1) + 24, y * (WIDTH + 1) + 24 + ((y * 37) % 170) + 20)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH, 0)
  head.writeUInt32BE(HEIGHT, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
