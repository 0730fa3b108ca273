/** `npm run check`: everything that must hold before a change is called done, but for the slow proofs of CI. */
import { spawnSync } from 'node:child_process'

const steps = [
  ['arrows are the list of rooms', 'node scripts/arrows.mjs --check'],
  ['walls', 'node scripts/walls.mjs'],
  ['the picture shows the rooms', 'node scripts/picture.mjs --check'],
  ['generated code', 'npm run codegen -w client'],
  ['types', 'tsc -p shared && tsc -p server --noEmit && tsc -p client --noEmit'],
  ['form and lint', 'biome check .'],
  ['schema is what the server prints', 'npm run schema -w server -- --check'],
  ['GraphQL lint', 'eslint schema.graphql "client/**/*.graphql"'],
  ['both languages are complete', 'npm run messages -w client'],
  ['nothing dead', 'knip'],
  ['tests', 'vitest run'],
]

const only = process.argv[2]
for (const [name, command] of steps) {
  if (only && !name.includes(only)) continue
  const started = performance.now()
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  console.log(`${status === 0 ? 'ok ' : 'NOT'} ${name} (${seconds} s)`)
  if (status !== 0) process.exit(1)
}
