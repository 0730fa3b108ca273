import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import type { PlacementEnd, PlacementKind } from '@titian/shared/placements/placement.ts'
import type { PersonPlan } from './plan.ts'
import type { Random, Weighted } from './random.ts'
import type { Timeline } from './timeline.ts'
import type { Work } from './work.ts'
import type { World } from './world.ts'

/** The work that somebody found, as far as anybody heard of it. */
export interface FoundWork {
  kind: PlacementKind
  employer: string | null
  occupation: string
  region: string
  startsOn: Day
  ended: { on: Day; reason: PlacementEnd } | null
  /** The wage in hundredths of the minimum where and when it started; null: nobody said. */
  wageShare: number | null
  hoursPerWeek: number | null
  hasWrittenContract: boolean | null
  hasSocialInsurance: boolean | null
}

const KINDS: Weighted<PlacementKind> = [
  ['FIXED_TERM', 34],
  ['PERMANENT', 14],
  ['CASUAL', 20],
  ['INFORMAL', 18],
  ['GIG', 8],
  ['APPRENTICESHIP', 6],
]

const OF_EMPLOYERS: readonly PlacementKind[] = ['FIXED_TERM', 'PERMANENT', 'CASUAL', 'APPRENTICESHIP']

/** What became of the work of those whose journey left the path after it had begun. */
const ENDED_BY: Partial<Record<PersonPlan['stage'], PlacementEnd>> = {
  LOST_CONTACT: 'SOURCE_SILENT',
  RETURNED_TO_CUSTODY: 'OTHER',
  DECEASED: 'OTHER',
}

/** The placement behind a journey that came as far as work; null before it. Shares are assumptions. */
export const composeFoundWork = (
  random: Random,
  world: World,
  plan: PersonPlan,
  timeline: Timeline,
  work: Work,
): FoundWork | null => {
  const startsOn = timeline.dayOf('PLACED')
  if (startsOn === null) return null
  const kind = plan.pathway === 'ENTERPRISE' ? 'OWN_BUSINESS' : random.weighted(KINDS)
  const isEmployed = OF_EMPLOYERS.includes(kind)
  const isKnown = isEmployed && random.chance(0.85)
  const reason = ENDED_BY[plan.stage]
  const leftOn = reason && timeline.dayOf(plan.stage)
  return {
    kind,
    employer: isEmployed && world.employers.length > 0 ? random.pick(world.employers) : null,
    occupation: work.trade.occupation,
    region: work.wantedRegions[0] ?? '32.73',
    startsOn,
    ended: reason ? { on: leftOn ?? addDays(startsOn, 30), reason } : null,
    wageShare: isKnown ? random.int(84, 135) : null,
    hoursPerWeek: isKnown ? random.pick([24, 40, 40, 40, 48]) : null,
    hasWrittenContract: isKnown ? random.chance(0.7) : null,
    hasSocialInsurance: isKnown && random.chance(0.8) ? random.chance(0.55) : null,
  }
}
