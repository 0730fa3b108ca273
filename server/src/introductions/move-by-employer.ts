import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { type EmployerProblem, lockOwn, stepByEmployer } from './employer-move.ts'
import { ENDINGS, endIntroductionsOf } from './end-introductions.ts'
import type { HireInput, MoveIntroductionInput } from './move-introduction.input.ts'
import type { HiringListener } from './on-hired.ts'
import type { SignedInEmployer } from './require-employer.ts'

/** Moves an own introduction on, with what was agreed; whoever is hired is told to later rooms. Role: titian_command. */
export const moveByEmployer = async (
  command: Command,
  by: SignedInEmployer,
  id: string,
  input: Omit<MoveIntroductionInput, 'introduction'>,
  hiring: readonly HiringListener[],
): Promise<EmployerProblem | null> => {
  // Whoever is hired moves the journey too: its row first, as every move of a journey takes it.
  if (input.to === 'HIRED') await lockJourneyBehind(command, id)
  const own = await lockOwn(command, by, id, input.expectedVersion)
  if (typeof own === 'string') return own
  if (!own.shown.isRecipient) return 'NOT_A_RECIPIENT'
  const { introduction } = own
  const step =
    input.to === 'DECLINED'
      ? { to: 'WITHDRAWN_BY_EMPLOYER' as const, reason: input.reason ?? 'POSITION_FILLED' }
      : { to: input.to, reason: 'MOVED' as const }
  const after = await stepByEmployer(command, introduction, step)
  if (typeof after === 'string') return after
  await writeDetails(command, id, input)
  if (input.to === 'HIRED' && input.hire) {
    const { personId, unitId, organisationId, vacancyId } = introduction
    await endIntroductionsOf(command, personId, ENDINGS.HIRED_ELSEWHERE, command, { except: id })
    const hired = {
      ...factsOf(input.hire),
      introductionId: id,
      personId,
      unitId,
      organisationId,
      vacancyId,
    }
    for (const { onHired } of hiring) await onHired(command, hired)
  }
  return null
}

const factsOf = (hire: HireInput) => ({
  kind: hire.kind,
  startsOn: hire.startsOn,
  wage: hire.wage,
  hoursPerWeek: hire.hoursPerWeek ?? null,
  hasWrittenContract: hire.hasWrittenContract ?? null,
  hasSocialInsurance: hire.hasSocialInsurance ?? null,
})

const lockJourneyBehind = ({ rows }: Command, id: string) =>
  rows(sql`select from people.journey where person_id = (
    select person_id from people.introduction where id = ${id}::uuid) for update`)

/** What was agreed, on both pictures: the person reads the same time and wage as the employer. */
const writeDetails = async (
  { rows }: Command,
  id: string,
  input: Omit<MoveIntroductionInput, 'introduction'>,
): Promise<void> => {
  const interview = input.to === 'INTERVIEW' ? (input.interviewAt?.toISOString() ?? null) : null
  const wage = input.to === 'OFFER' ? (input.offeredWage ?? null) : (input.hire?.wage ?? null)
  const startsOn = input.to === 'HIRED' ? (input.hire?.startsOn ?? null) : null
  for (const table of [sql`hire.introduction`, sql`people.introduction`])
    await rows(sql`update ${table} set interview_at = coalesce(${interview}::timestamptz, interview_at),
      offered_wage = coalesce(${wage}::integer, offered_wage), starts_on = ${startsOn}::date where id = ${id}::uuid`)
}
