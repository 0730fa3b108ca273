// Writes into dist/service-worker.js which files make the shell: what every page loads, and what a counsellor's pages need
// without a line. The version is a hash of them all.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '../dist')
const MARK = /^const SHELL = .*$/m
/** Loaded when needed, and needed without a line too. */
const OFFLINE = /^src\/(pages\/counsellor|offline|advice|languages)\//

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const files = new Set(['/index.html', '/appearance.js', '/titian.svg', '/titian.webmanifest'])
const seen = new Set()
const add = (key) => {
  if (seen.has(key)) return
  seen.add(key)
  const chunk = manifest[key]
  for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])])
    if (/\.(js|css|woff2)$/.test(file)) files.add(`/${file}`)
  for (const next of chunk.imports ?? []) add(next)
  for (const next of chunk.dynamicImports ?? []) if (OFFLINE.test(next)) add(next)
}
add('index.html')

const list = [...files].sort()
const hash = createHash('sha256')
for (const file of list) hash.update(file).update(readFileSync(join(dist, file)))
const shell = { version: hash.digest('hex').slice(0, 16), files: list }
const path = join(dist, 'service-worker.js')
const text = readFileSync(path, 'utf8')
if (!MARK.test(text)) throw new Error('The service worker has no place for its list of files')
writeFileSync(
  path,
  text.replace(MARK, () => `const SHELL = ${JSON.stringify(shell)}`),
)
