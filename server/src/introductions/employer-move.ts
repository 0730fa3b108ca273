import { decideIntroduction, type IntroductionBlocker } from '@titian/shared/introductions/move.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { gatherFacts } from './gather-facts.ts'
import { lockIntroduction, type TrueRow } from './introduction-rows.ts'
import type { SignedInEmployer } from './require-employer.ts'
import { type StepToTake, takeStep } from './take-step.ts'

export type EmployerProblem =
  | 'NOT_FOUND'
  | 'NOT_A_RECIPIENT'
  | 'CONFLICT'
  | 'NOT_POSSIBLE'
  | 'NAME_CLOSED'
  | 'ALREADY_STARTED'
  | 'DETAILS'

export interface OwnIntroduction {
  introduction: TrueRow
  /** What the employer sees, which is all that it may be told of. */
  shown: { state: string; cameFrom: string | null; version: number; isRecipient: boolean }
}

/** The own introduction of an employer, locked; or why the move stops here, told from the employer's picture alone. */
export const lockOwn = async (
  command: Command,
  by: SignedInEmployer,
  id: string,
  expectedVersion: number,
): Promise<OwnIntroduction | EmployerProblem> => {
  const introduction = await lockIntroduction(command, id)
  const [shown] = await command.rows<OwnIntroduction['shown']>(sql`
    select shown_state as state, came_from as "cameFrom", version,
      exists (select from hire.recipient r where r.introduction_id = i.id
        and r.account_id = ${by.accountId}::uuid) as "isRecipient"
    from hire.introduction i where id = ${id}::uuid and organisation_id = ${by.organisationId}::uuid`)
  if (!introduction || !shown) return 'NOT_FOUND'
  return shown.version === expectedVersion ? { introduction, shown } : 'CONFLICT'
}

/** Decides and takes a step of the employer; what it may not know about the person is one and the same refusal. */
export const stepByEmployer = async (
  command: Command,
  introduction: TrueRow,
  step: Omit<StepToTake, 'by'>,
): Promise<TrueRow | EmployerProblem> => {
  const facts = await gatherFacts(command, introduction, command.today)
  const blockers = decideIntroduction({ from: introduction.state, ...step, by: 'EMPLOYER' }, facts)
  if (blockers.length > 0) return problemOf(blockers)
  command.concerns(introduction.personId)
  return takeStep(command, introduction, { ...step, by: 'EMPLOYER' }, command)
}

const problemOf = (blockers: readonly IntroductionBlocker[]): EmployerProblem => {
  if (blockers.includes('NAME_OPEN')) return 'NAME_CLOSED'
  return blockers.includes('NOT_STARTED') ? 'ALREADY_STARTED' : 'NOT_POSSIBLE'
}
