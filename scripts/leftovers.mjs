/**
 * Follows every import of the production server and looks through the built page: nothing of the demonstration
 * may be in either. Run after a build.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const NAMES =
  /Rini Astuti|karyalogam\.example|demonstration\/personas\/[a-z]+\/sign-in|seededRandom|seedDemonstration/

const reached = new Set()
const follow = (file) => {
  if (reached.has(file)) return
  if (!existsSync(file)) throw new Error(`${file} is imported and not built`)
  reached.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g))
    follow(resolve(dirname(file), path))
}
follow(join(root, 'server/dist/main.js'))

const filesUnder = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
const page = filesUnder(join(root, 'client/dist')).filter((file) => /\.(js|html|json|css)$/.test(file))

const findings = [
  ...[...reached]
    .filter((file) => file.includes('/demo/'))
    .map((file) => `${relative(root, file)} is reached from main.js`),
  ...[...reached, ...page]
    .filter((file) => NAMES.test(readFileSync(file, 'utf8')))
    .map((file) => `${relative(root, file)} names what only the demonstration has`),
]
for (const finding of findings) console.error(finding)
console.log(
  `${reached.size} files of the server and ${page.length} of the page looked through, ${findings.length} findings`,
)
process.exit(findings.length === 0 ? 0 : 1)
