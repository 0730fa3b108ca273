import type { Day } from '../participants/calendar.ts'
import type { ReadinessFacts } from './facts.ts'
import { readinessOf } from './readiness.ts'
import type { Requirement } from './requirement.ts'
import type { RequirementSet } from './requirement-set.ts'

/** Somebody whom a change of the rules could concern. */
export interface ConcernedPerson {
  personId: string
  /** Where their unit is; null where that is not known. */
  region: string | null
  unitId: string
  isConfirmed: boolean
  facts: ReadinessFacts
}

/** Somebody for whom the change makes the difference, and the requirements that make it. */
export interface Difference {
  person: ConcernedPerson
  because: readonly Requirement[]
}

export interface RulePreview {
  peopleCount: number
  readyBefore: number
  readyAfter: number
  enters: readonly Difference[]
  leaves: readonly Difference[]
}

/** A part of a preview by region; null joins the regions that are too small to be named. */
export interface RegionCount {
  region: string | null
  count: number
}

/** Who would meet every requirement, and who no longer, if `after` took the place of `before` on a day. */
export const previewRules = (
  people: readonly ConcernedPerson[],
  before: RequirementSet,
  after: RequirementSet,
  on: Day,
): RulePreview => {
  const preview = { readyBefore: 0, readyAfter: 0, enters: [] as Difference[], leaves: [] as Difference[] }
  for (const person of people) {
    const [was, is] = [readinessOf(person.facts, before, on), readinessOf(person.facts, after, on)]
    preview.readyBefore += Number(was.isComplete)
    preview.readyAfter += Number(is.isComplete)
    if (is.isComplete && !was.isComplete) preview.enters.push({ person, because: openIn(was) })
    if (was.isComplete && !is.isComplete) preview.leaves.push({ person, because: openIn(is) })
  }
  return { peopleCount: people.length, ...preview }
}

const openIn = ({ answers }: ReturnType<typeof readinessOf>): Requirement[] =>
  answers
    .filter(({ state }) => state === 'ALMOST' || state === 'NOT_MET')
    .map(({ requirement }) => requirement)

/** Below this many people a region is not named by itself. */
export const SMALLEST_REGION = 5

/**
 * People by region, the largest first. Small regions are joined, and with them the smallest of the others until the
 * joined part is no small number either: nothing small can be had by subtraction.
 */
export const byRegion = (differences: readonly Difference[]): RegionCount[] => {
  const counts = new Map<string | null, number>()
  for (const { person } of differences) counts.set(person.region, (counts.get(person.region) ?? 0) + 1)
  const named = [...counts]
    .flatMap(([region, count]) => (region === null || count < SMALLEST_REGION ? [] : [{ region, count }]))
    .toSorted((one, other) => other.count - one.count || one.region.localeCompare(other.region))
  let joined = differences.length - named.reduce((sum, { count }) => sum + count, 0)
  while (joined > 0 && joined < SMALLEST_REGION && named.length > 0) joined += named.pop()?.count ?? 0
  return joined > 0 ? [...named, { region: null, count: joined }] : named
}

/** How many each requirement concerns, the most first. */
export const byRequirement = (
  differences: readonly Difference[],
): { requirement: Requirement; count: number }[] => {
  const counts = new Map<Requirement, number>()
  for (const { because } of differences)
    for (const requirement of because) counts.set(requirement, (counts.get(requirement) ?? 0) + 1)
  return [...counts]
    .map(([requirement, count]) => ({ requirement, count }))
    .toSorted((one, other) => other.count - one.count || one.requirement.localeCompare(other.requirement))
}

/** One text for exactly these people entering and leaving; another day, rule or person makes another text. */
export const fingerprintText = ({ enters, leaves }: RulePreview): string =>
  JSON.stringify([
    enters.map(({ person }) => person.personId).toSorted(),
    leaves.map(({ person }) => person.personId).toSorted(),
  ])
