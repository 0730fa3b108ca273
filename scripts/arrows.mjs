/**
 * Writes the import zones of `biome.arrows.json` from the list of rooms; with `--check` it only compares.
 * Tests may look anywhere: they put rooms together on purpose.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { ROOMS } from './rooms.mjs'

const TARGET = new URL('../biome.arrows.json', import.meta.url)

const zone = (includes, forbidden, message, more = []) => ({
  includes: [...includes, '!**/*.test.ts', '!**/*.test.tsx', '!**/*.fixture.ts'],
  linter: {
    rules: {
      style: {
        noRestrictedImports: {
          level: 'error',
          options: { patterns: [{ group: [...forbidden, ...more], message }] },
        },
      },
    },
  },
})

const folders = (rooms) => rooms.map((room) => `**/${room}/**`)
const UP = 'Arrows point down: this room lies above that one.'
const FREE_SHARED = ['!@titian/shared/**']

const sharedRooms = ROOMS.map((room, at) =>
  zone([`shared/src/${room}/**`], [...folders(ROOMS.slice(at + 1)), '@*/**', 'node:*'], UP),
)
const serverRooms = ROOMS.map((room, at) =>
  zone(
    [`server/src/${room}/**`],
    [...folders(ROOMS.slice(at + 1)), '**/demo/**', '**/config.ts', '**/app.ts'],
    UP,
  ),
)
const clientRooms = ROOMS.map((room) =>
  zone(
    [`client/src/${room}/**`],
    [...ROOMS.filter((other) => other !== room).map((other) => `../${other}/**`), '**/pages/**'],
    'Client rooms never import each other; a page puts them together.',
  ),
)

const overrides = [
  ...sharedRooms,
  zone(
    ['server/src/platform/**'],
    [...folders(ROOMS), '**/demo/**'],
    'The platform knows no room.',
    FREE_SHARED,
  ),
  ...serverRooms,
  zone(
    ['server/src/main.ts', 'server/src/app.ts', 'server/src/schema.ts'],
    ['**/demo/**'],
    'The demonstration is composed by main.demo.ts alone.',
  ),
  zone(['client/src/ui/**'], [...folders(ROOMS), '**/pages/**'], 'ui knows no domain word.', FREE_SHARED),
  ...clientRooms,
]

const text = `${JSON.stringify({ overrides }, null, 2)}\n`
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('biome.arrows.json is not what scripts/arrows.mjs writes; run `node scripts/arrows.mjs`.')
    process.exit(1)
  }
} else writeFileSync(TARGET, text)
