import { Arg, Ctx, Field, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { EmployerMoveError, employerRefusal } from './employer-errors.ts'
import { type EmployerProblem, lockOwn, stepByEmployer } from './employer-move.ts'
import { ENDINGS, endIntroductionsOf } from './end-introductions.ts'
import { findIntroduction } from './introduction.resolver.ts'
import { IntroductionType } from './introduction.type.ts'
import { type HireInput, MoveIntroductionInput, missingDetail } from './move-introduction.input.ts'
import type { HiringListener } from './on-hired.ts'
import { requireEmployer, type SignedInEmployer } from './require-employer.ts'

@Classified('account', 'MoveIntroductionPayload', {
  description: 'The introduction as it is after the move.',
})
export class MoveIntroductionPayload {
  @Field(() => IntroductionType, {
    nullable: true,
    description: 'The introduction. Null when there are errors.',
  })
  introduction!: IntroductionType | null

  @Field(() => [EmployerMoveError], { description: 'Why it stayed where it was; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class MoveIntroductionMutation {
  readonly #hiring: readonly HiringListener[]

  constructor(hiring: readonly HiringListener[]) {
    this.#hiring = hiring
  }

  @Mutation(() => MoveIntroductionPayload, {
    description:
      'Goes on with somebody whose name the viewer may read: interview, offer, hired, or not continued with a reason from the list.',
  })
  async moveIntroduction(
    @Ctx() operation: Operation,
    @Arg('input', () => MoveIntroductionInput, { description: 'Which one, and where to.' })
    input: MoveIntroductionInput,
  ): Promise<MoveIntroductionPayload> {
    const by = requireEmployer(operation)
    const missing = missingDetail(input, operation.today)
    if (missing) return { introduction: null, errors: [employerRefusal(operation, 'DETAILS', missing)] }
    const id = fromTypeId('itd', input.introduction)
    const problem = id
      ? await operation.command(
          { name: 'MoveIntroduction', actsAs: 'titian_command' },
          (command) => this.#move(command, by, id, input),
          (refusal) => refusal !== null,
        )
      : 'NOT_FOUND'
    if (problem !== null || !id)
      return { introduction: null, errors: [employerRefusal(operation, problem ?? 'NOT_FOUND')] }
    return { introduction: await findIntroduction(operation, id), errors: [] }
  }

  async #move(
    command: Command,
    by: SignedInEmployer,
    id: string,
    input: MoveIntroductionInput,
  ): Promise<EmployerProblem | null> {
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
      for (const { onHired } of this.#hiring) await onHired(command, hired)
    }
    return null
  }
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
const writeDetails = async ({ rows }: Command, id: string, input: MoveIntroductionInput): Promise<void> => {
  const interview = input.to === 'INTERVIEW' ? (input.interviewAt?.toISOString() ?? null) : null
  const wage = input.to === 'OFFER' ? (input.offeredWage ?? null) : (input.hire?.wage ?? null)
  const startsOn = input.to === 'HIRED' ? (input.hire?.startsOn ?? null) : null
  for (const table of [sql`hire.introduction`, sql`people.introduction`])
    await rows(sql`update ${table} set interview_at = coalesce(${interview}::timestamptz, interview_at),
      offered_wage = coalesce(${wage}::integer, offered_wage), starts_on = ${startsOn}::date where id = ${id}::uuid`)
}
