/** Builds page and server unless the build is newer than every source; later starts then take no time. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
  // Page and server have nothing to do with each other's build.
  const builds = ['client', 'server'].map((workspace) =>
    spawn('npm', ['run', '--silent', 'build', '-w', workspace], { stdio: ['inherit', 'ignore', 'inherit'] }),
  )
  const codes = await Promise.all(builds.map(async (build) => (await once(build, 'exit'))[0]))
  process.exit(codes.every((code) => code === 0) ? 0 : 1)
}
