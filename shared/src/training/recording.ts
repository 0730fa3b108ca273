import type { Day } from '../participants/calendar.ts'
import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'
import { isLine, isName } from '../participants/written.ts'
import { assessorProblem, type CompetencyResult, validUntil } from './certificate.ts'

const MOST_SKILLS = 40

export type TrainingProblem = 'UNKNOWN_CODE' | 'TOO_MANY' | 'DAY_AHEAD'

/** What keeps a training certificate from being written down. */
export const trainingProblems = (
  stated: { programme: string; skills: readonly string[]; issuedOn: Day },
  known: { isProgramme: (code: string) => boolean; isSkill: (code: string) => boolean },
  today: Day,
): FieldProblem<TrainingProblem>[] =>
  problemsOf<TrainingProblem>([
    [!known.isProgramme(stated.programme), 'UNKNOWN_CODE', 'programme'],
    [stated.skills.length === 0 || !stated.skills.every(known.isSkill), 'UNKNOWN_CODE', 'skills'],
    [stated.skills.length > MOST_SKILLS, 'TOO_MANY', 'skills'],
    [stated.issuedOn > today, 'DAY_AHEAD', 'issuedOn'],
  ])

export interface StatedResult {
  scheme: string
  level: number | null
  result: CompetencyResult
  issuedOn: Day
  /** Null leaves it to the usual validity. */
  validUntilOn: Day | null
  number: string | null
  instructor: string | null
  assessor: string
}

export type CompetencyProblem =
  | 'UNKNOWN_CODE'
  | 'LEVEL'
  | 'DAY_AHEAD'
  | 'VALIDITY'
  | 'LINE'
  | 'ASSESSOR_MISSING'
  | 'ASSESSOR_TAUGHT'

/** The last day of a result: as stated, or as usual; "not yet competent" has none. */
export const lastDayOfResult = (
  stated: Pick<StatedResult, 'result' | 'issuedOn' | 'validUntilOn'>,
): Day | null => (stated.result === 'COMPETENT' ? (stated.validUntilOn ?? validUntil(stated.issuedOn)) : null)

/** What keeps an assessor's finding from being written down. Nobody assesses those whom they taught. */
export const competencyProblems = (
  stated: StatedResult,
  isScheme: (code: string) => boolean,
  today: Day,
): FieldProblem<CompetencyProblem>[] => {
  const { level, number, instructor, validUntilOn } = stated
  const last = lastDayOfResult(stated)
  const assessor = assessorProblem(stated.assessor, instructor)
  return problemsOf<CompetencyProblem>([
    [!isScheme(stated.scheme), 'UNKNOWN_CODE', 'scheme'],
    [level !== null && (!Number.isInteger(level) || level < 1 || level > 9), 'LEVEL', 'level'],
    [stated.issuedOn > today, 'DAY_AHEAD', 'issuedOn'],
    [last === null ? validUntilOn !== null : last <= stated.issuedOn, 'VALIDITY', 'validUntilOn'],
    [number !== null && (stated.result === 'NOT_YET' || !isLine(number, 60)), 'LINE', 'number'],
    [instructor !== null && !isName(instructor), 'LINE', 'instructor'],
    [
      assessor === 'MISSING' || (assessor === null && !isName(stated.assessor)),
      'ASSESSOR_MISSING',
      'assessor',
    ],
    [assessor === 'TAUGHT', 'ASSESSOR_TAUGHT', 'assessor'],
  ])
}
