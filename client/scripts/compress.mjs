// Writes a .br and a .gz beside every text file of dist, so that the server compresses nothing while it serves.
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const dist = join(import.meta.dirname, '../dist')
/** Smaller files fit into one packet as they are. */
const SMALLEST = 1_400
const LARGE = 500_000

for (const file of globSync('**/*.{html,js,css,svg,json}', { cwd: dist })) {
  if (file === 'trusted-documents.json' || file.startsWith('.vite')) continue
  const path = join(dist, file)
  if (statSync(path).size < SMALLEST) continue
  const bytes = readFileSync(path)
  // The last step of quality takes seconds on the editor of the playground and gains two per cent.
  const quality = bytes.length > LARGE ? 9 : 11
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}
