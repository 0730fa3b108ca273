export const HUES = ['laut', 'fajar', 'tumbuh', 'bata', 'langit', 'ungu'] as const
export type Hue = (typeof HUES)[number]

/** What makes one kawung look unlike the next. */
export interface KawungFigure {
  ground: Hue
  upright: { hue: Hue; strong: boolean }
  level: { hue: Hue; strong: boolean }
  seed: 'line' | 'dots' | 'oval'
  turned: boolean
  heart: 'square' | 'diamond' | 'disc' | 'none'
  heartHue: Hue
  corner: 'arc' | 'quarter' | 'edge' | 'ring' | 'none'
  cornerHue: Hue
}

/** Finaliser of MurmurHash3: one changed bit of the input changes half of the output's. */
const mix = (value: number): number => {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return mix(hash)
}

const pick = <Item>(items: readonly Item[], state: number): Item => items[state % items.length] as Item

/** The figure of a name: the same name always gives the same figure, near names give unlike ones. */
export const kawungFigure = (name: string): KawungFigure => {
  const root = hashOf(name)
  const draw = (turn: number) => mix(root + Math.imul(turn, 0x9e3779b9))
  const upright = pick(HUES, draw(1))
  const level = pick(HUES, draw(2))
  const third = pick(
    HUES.filter((hue) => hue !== upright && hue !== level),
    draw(3),
  )
  return {
    ground: draw(4) % 2 === 0 ? upright : level,
    upright: { hue: upright, strong: true },
    level: { hue: level, strong: level !== upright },
    seed: pick(['line', 'dots', 'oval'], draw(5)),
    turned: draw(6) % 2 === 1,
    heart: pick(['square', 'diamond', 'disc', 'none'], draw(7)),
    heartHue: draw(8) % 3 === 0 ? level : third,
    corner: pick(['arc', 'quarter', 'edge', 'ring', 'none'], draw(9)),
    cornerHue: draw(10) % 2 === 0 ? third : upright,
  }
}
