import { LANDSCAPES, LIGHTS, TREES } from './code-name-words.ts'

/** A number from 0 up to but not including 1. */
export type Random = () => number

/** After so many taken names in a row the next longer form is tried. */
const TRIES = 24

/**
 * A code name that nobody carries: a tree and a light ("Meranti Senja"), with a landscape once pairs are
 * scarce. `taken` is not changed. Throws a `RangeError` when no name is left.
 */
export const pickCodeName = (random: Random, taken: ReadonlySet<string>): string => {
  for (const lists of [
    [TREES, LIGHTS],
    [TREES, LIGHTS, LANDSCAPES],
  ])
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const name = lists.map((list) => pickFrom(list, random)).join(' ')
      if (!taken.has(name)) return name
    }
  for (const name of allNames()) if (!taken.has(name)) return name
  throw new RangeError('Every code name is taken.')
}

/** How many people can be named at once. */
export const CODE_NAME_COUNT = TREES.length * LIGHTS.length * (1 + LANDSCAPES.length)

const pickFrom = (list: readonly string[], random: Random): string =>
  list[Math.min(list.length - 1, Math.floor(random() * list.length))] ?? ''

function* allNames(): Generator<string> {
  for (const tree of TREES)
    for (const light of LIGHTS) {
      yield `${tree} ${light}`
      for (const landscape of LANDSCAPES) yield `${tree} ${light} ${landscape}`
    }
}
