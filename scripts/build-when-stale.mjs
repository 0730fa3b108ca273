/** Builds page and server unless the build is newer than every source; later starts then take no time. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const newest = (path) => {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== 'node_modules' && name !== 'dist' && !name.includes('.generated.'))
      .map((name) => newest(join(path, name))),
  )
}

const sources = Math.max(
  ...['shared/src', 'server/src', 'client', 'schema.graphql', 'package-lock.json'].map(newest),
)
const built = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)
const isFresh = built('server/dist/main.demo.js') > sources && built('client/dist/index.html') > sources

if (!isFresh) {
  console.log('Building Titian ...')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['inherit', 'ignore', 'inherit'],
  })
  process.exit(status ?? 1)
}
