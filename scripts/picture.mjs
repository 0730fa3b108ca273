/**
 * Draws `docs/rooms.svg` from the list of rooms: dashed is planned, solid has a folder. With `--check` it only
 * compares. Colours follow the reader's light or dark setting.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ROOMS } from './rooms.mjs'

const TARGET = new URL('../docs/rooms.svg', import.meta.url)
const COLUMNS = 4
const BOX = { width: 150, height: 40, gap: 12 }
const LEFT = 24
const WIDTH = LEFT * 2 + COLUMNS * BOX.width + (COLUMNS - 1) * BOX.gap + 90

const isBuilt = (room) =>
  ['server', 'shared'].some((home) => existsSync(new URL(`../${home}/src/${room}/`, import.meta.url)))

const rows = Math.ceil(ROOMS.length / COLUMNS)
const top = 124
const bottom = top + rows * (BOX.height + BOX.gap)

const box = (x, y, width, className, lines) =>
  [
    `  <rect class="${className}" x="${x}" y="${y}" width="${width}" height="${BOX.height}" rx="8"/>`,
    ...lines.map(
      (line, at) =>
        `  <text class="${at === 0 ? 'name' : 'small'}" x="${x + 12}" y="${y + (lines.length === 1 ? 25 : 18 + at * 15)}">${line}</text>`,
    ),
  ].join('\n')

const across = COLUMNS * BOX.width + (COLUMNS - 1) * BOX.gap
/** The first room lies lowest, so that every arrow points down. */
const room = (name, at) => {
  const x = LEFT + (at % COLUMNS) * (BOX.width + BOX.gap)
  const y = bottom - (Math.floor(at / COLUMNS) + 1) * (BOX.height + BOX.gap)
  const kind = name === 'candidates' ? 'wall' : isBuilt(name) ? 'built' : 'planned'
  return box(x, y, BOX.width, kind, [`${at + 1} ${name}`])
}

const arrow = LEFT + across + 40
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 150}" role="img" aria-labelledby="title">
  <title id="title">The rooms of Titian: each imports only what lies below it; the platform and shared lie under all.</title>
  <style>
    text { font: 14px system-ui, sans-serif; fill: #1d2b2f }
    .small { font-size: 12px; fill: #55666b }
    .built, .ground { fill: #eef4f4; stroke: #2f6f78; stroke-width: 1.5 }
    .wall { fill: #fdf1e3; stroke: #b4600b; stroke-width: 3 }
    .planned { fill: none; stroke: #7d8d91; stroke-width: 1.5; stroke-dasharray: 5 4 }
    .arrow { stroke: #55666b; stroke-width: 2; fill: none }
    @media (prefers-color-scheme: dark) {
      text { fill: #e8eef0 }
      .small { fill: #a9b8bc }
      .built, .ground { fill: #16272b; stroke: #5fb0bb }
      .wall { fill: #33230f; stroke: #f0a04b }
      .planned { stroke: #7d8d91 }
      .arrow { stroke: #a9b8bc }
    }
  </style>
${box(LEFT, 16, across, 'ground', ['main.ts, main.demo.ts', 'start it; only main.demo.ts knows demo/'])}
${box(LEFT, 68, across, 'ground', ['app.ts, rooms.ts, schema.ts', 'put rooms, doors and jobs together'])}
${ROOMS.map(room).join('\n')}
${box(LEFT, bottom, across, 'ground', ['platform', 'database, graphql, auth, audit, jobs, http: knows no domain word'])}
${box(LEFT, bottom + 52, across, 'ground', ['shared', 'the same room names: what is true, without clock, chance or I/O'])}
  <path class="arrow" d="M${arrow} 24 V${bottom + 84} m-6 -10 l6 10 l6 -10"/>
  <text class="small" x="${arrow - 26}" y="${bottom + 112}">imports</text>
  <text class="small" x="${LEFT}" y="${bottom + 120}">Solid: built. Dashed: planned, its name is kept. Thick: the privacy wall.</text>
  <text class="small" x="${LEFT}" y="${bottom + 138}">A room may import rooms of smaller numbers.</text>
</svg>
`

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== svg) {
    console.error('docs/rooms.svg is not what scripts/picture.mjs draws; run `node scripts/picture.mjs`.')
    process.exit(1)
  }
} else writeFileSync(TARGET, svg)
