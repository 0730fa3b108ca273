import type { AvailabilityBand } from '../vocabulary/availability-band.ts'
import type { OccupationFamily } from '../vocabulary/occupation-family.ts'
import { levelOfRegion, parentOfRegion, regionCovers } from '../vocabulary/region-code.ts'
import { REGION_LEVELS } from '../vocabulary/region-level.ts'

/** So many published cards share a card's (region, family, band), the card itself among them. */
export const CROWD = 5

/** What the crowd rule looks at, and who never sees the card: for them it is in nobody's crowd. */
export interface CrowdMember {
  region: string
  family: OccupationFamily
  availability: AvailabilityBand
  hiddenFrom: readonly string[]
}

/** A card on its way to a region. It never goes so wide that it covers a region that the person excluded. */
export interface CrowdSeeker extends CrowdMember {
  excludedRegions: readonly string[]
}

export interface Crowded<T> {
  /** With the region that its crowd allows. */
  published: T[]
  /** No region that they may stand at holds four others of their trade and band: these wait. */
  heldBack: T[]
}

/**
 * Widens regions, finest step first, until every card stands in a crowd for every employer who may see it.
 * A cell that is too small goes up as a whole, so a cell that was large enough never loses anybody.
 */
export const giveCrowds = <T extends CrowdSeeker>(cards: readonly T[]): Crowded<T> => {
  let at = [...cards]
  const heldBack: T[] = []
  for (const level of REGION_LEVELS.toReversed()) {
    const tooSmall = smallCells(at)
    const next: T[] = []
    for (const card of at) {
      if (levelOfRegion(card.region) !== level || !tooSmall.has(cellOf(card))) next.push(card)
      else {
        const wider = parentOfRegion(card.region)
        if (wider === null || card.excludedRegions.some((code) => regionCovers(wider, code)))
          heldBack.push(card)
        else next.push({ ...card, region: wider })
      }
    }
    at = next
  }
  return { published: at, heldBack }
}

/** The cells whose crowd is too small for somebody; empty after `giveCrowds`. The scan after each publication. */
export const smallCells = (cards: readonly CrowdMember[]): Set<string> => {
  const cells = new Map<string, { size: number; hidden: Map<string, number> }>()
  for (const card of cards) {
    const key = cellOf(card)
    const cell = cells.get(key) ?? { size: 0, hidden: new Map() }
    cell.size++
    for (const employer of new Set(card.hiddenFrom))
      cell.hidden.set(employer, (cell.hidden.get(employer) ?? 0) + 1)
    cells.set(key, cell)
  }
  const small = new Set<string>()
  for (const [key, { size, hidden }] of cells) {
    // An employer from whom the whole cell is hidden sees nobody in it, so nobody stands alone.
    const seen = [size, ...[...hidden.values()].map((count) => size - count)].filter((count) => count > 0)
    if (Math.min(...seen) < CROWD) small.add(key)
  }
  return small
}

const cellOf = (card: CrowdMember): string => `${card.region} ${card.family} ${card.availability}`
