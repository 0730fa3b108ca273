// Writes a .br and a .gz beside every text file of dist, so that the server compresses nothing while it serves.
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const dist = join(import.meta.dirname, '../dist')
/** Smaller files fit into one packet as they are. */
const SMALLEST = 1_400
const LARGE = 500_000

const compress = async (path) => {
  const bytes = readFileSync(path)
  // The last step of quality takes seconds on the editor of the playground and gains two per cent.
  const quality = bytes.length > LARGE ? 9 : 11
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  writeFileSync(`${path}.br`, brotli)
  writeFileSync(`${path}.gz`, gzipped)
}

// Node compresses in threads of its own: all files at once use every core.
await Promise.all(
  globSync('**/*.{html,js,css,svg,json}', { cwd: dist })
    .filter((file) => file !== 'trusted-documents.json' && !file.startsWith('.vite'))
    .map((file) => join(dist, file))
    .filter((path) => statSync(path).size >= SMALLEST)
    .map(compress),
)
