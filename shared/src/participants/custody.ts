import type { Day } from './calendar.ts'
import type { ReleaseSource } from './expected-release.ts'
import { type FieldProblem, problemsOf } from './field-problem.ts'
import type { LegalStage } from './legal-stage.ts'

/** What a register says of one stay, as of a day. */
export interface StatedEpisode {
  legalStage: LegalStage
  startedOn: Day
  endedOn: Day | null
  sentenceMonths: number | null
  isLife: boolean
  isFurtherCasePending: boolean
  asOfOn: Day
  expectedRelease: { on: Day | null; source: ReleaseSource | null }
}

/** A stay on record. */
export interface KnownEpisode {
  id: string
  startedOn: Day
  endedOn: Day | null
  asOfOn: Day
}

export type CustodyProblem =
  | 'STAGE_NONE'
  | 'DAY_AHEAD'
  | 'DAYS_REVERSED'
  | 'OLDER'
  | 'OVERLAP'
  | 'TERM'
  | 'RELEASE'

const LONGEST_TERM = 1_200

/** What keeps a stay from being written down: as a new one, or in the place of `replaces`. */
export const custodyProblems = (
  stated: StatedEpisode,
  known: readonly KnownEpisode[],
  replaces: KnownEpisode | null,
  today: Day,
): FieldProblem<CustodyProblem>[] => {
  const { startedOn, endedOn, asOfOn, expectedRelease, isLife } = stated
  const months = stated.sentenceMonths
  const isWhole = (expectedRelease.on === null) === (expectedRelease.source === null)
  const mayExpect =
    expectedRelease.on === null || (!isLife && endedOn === null && expectedRelease.on >= startedOn)
  return problemsOf<CustodyProblem>([
    [stated.legalStage === 'NONE', 'STAGE_NONE', 'legalStage'],
    [startedOn > today, 'DAY_AHEAD', 'startedOn'],
    [asOfOn > today, 'DAY_AHEAD', 'asOfOn'],
    [endedOn !== null && endedOn > today, 'DAY_AHEAD', 'endedOn'],
    [endedOn !== null && endedOn < startedOn, 'DAYS_REVERSED', 'endedOn'],
    [asOfOn < startedOn, 'DAYS_REVERSED', 'asOfOn'],
    // What a register said later holds against what it said before.
    [replaces !== null && asOfOn < replaces.asOfOn, 'OLDER', 'asOfOn'],
    [overlaps(stated, known, replaces), 'OVERLAP', 'startedOn'],
    [months !== null && (isLife || months < 1 || months > LONGEST_TERM), 'TERM', 'sentenceMonths'],
    [!isWhole || !mayExpect, 'RELEASE', 'expectedReleaseOn'],
  ])
}

/** The open stay that ends where a new one begins; null when none does. */
export const endedBy = <Known extends KnownEpisode>(
  stated: Pick<StatedEpisode, 'startedOn'>,
  known: readonly Known[],
): Known | null =>
  known.find(({ startedOn, endedOn }) => endedOn === null && startedOn <= stated.startedOn) ?? null

const overlaps = (
  stated: StatedEpisode,
  known: readonly KnownEpisode[],
  replaces: KnownEpisode | null,
): boolean => {
  const ended = replaces === null ? endedBy(stated, known) : null
  return known
    .filter(({ id }) => id !== replaces?.id && id !== ended?.id)
    .some(
      (other) =>
        (stated.endedOn === null || other.startedOn < stated.endedOn) &&
        (other.endedOn === null || stated.startedOn < other.endedOn),
    )
}
