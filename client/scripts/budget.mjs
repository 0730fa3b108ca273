// Holds the budgets of the page: reads Vite's manifest of dist, adds up what each route loads, prints and fails when over.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = join(import.meta.dirname, '../dist')
const KB = 1_000
const BUDGETS = { script: 190 * KB, style: 16 * KB, route: 30 * KB, 'pages/admin': 40 * KB }

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const sizes = new Map()
const gzipped = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
  return sizes.get(file)
}

/** Every file that comes with an entry: its own and those of its static imports. */
const filesOf = (key, seen = new Set()) => {
  if (seen.has(key)) return { scripts: new Set(), styles: new Set() }
  seen.add(key)
  const chunk = manifest[key]
  const scripts = new Set([chunk.file])
  const styles = new Set(chunk.css ?? [])
  for (const next of chunk.imports ?? []) {
    const more = filesOf(next, seen)
    for (const file of more.scripts) scripts.add(file)
    for (const file of more.styles) styles.add(file)
  }
  return { scripts, styles }
}
const total = (files) => [...files].reduce((sum, file) => sum + gzipped(file), 0)

const entry = filesOf('index.html')
const lines = [
  { what: 'initial JavaScript', size: total(entry.scripts), budget: BUDGETS.script },
  { what: 'initial CSS', size: total(entry.styles), budget: BUDGETS.style },
]
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || !key.startsWith('src/pages/')) continue
  const { scripts } = filesOf(key)
  const own = [...scripts].filter((file) => !entry.scripts.has(file))
  const budget = key.includes('pages/admin') ? BUDGETS['pages/admin'] : BUDGETS.route
  lines.push({ what: `route ${key.replace('src/pages/', '')}`, size: total(own), budget })
}

let over = 0
for (const { what, size, budget } of lines) {
  const isOver = size > budget
  if (isOver) over += 1
  const text = `${(size / KB).toFixed(1).padStart(7)} kB of ${String(budget / KB).padStart(3)}`
  console.log(`${text}  ${what}${isOver ? '  OVER' : ''}`)
}
process.exitCode = over > 0 ? 1 : 0
