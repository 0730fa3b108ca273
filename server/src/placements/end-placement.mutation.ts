import { LockMode } from '@mikro-orm/core'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import { followsWork, placementEndProblems } from '@titian/shared/placements/ending.ts'
import type { PlacementEnd } from '@titian/shared/placements/placement.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { holdParticipant } from '../participants/hold-participant.ts'
import { DayNotAccepted } from '../participants/recording-errors.ts'
import { refusalsFor } from '../participants/recording-refusals.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { Placement } from './placement.entity.ts'
import { findPlacement } from './placement.resolver.ts'
import { PlacementEndEnum, PlacementType } from './placement.type.ts'
import {
  EndReasonNotOffered,
  PLACEMENT_REFUSALS,
  PlacementNotFound,
  PlacementNotRunning,
  type PlacementProblem,
} from './placement-errors.ts'

@InputType({ description: 'The end of work.' })
export class EndPlacementInput {
  @Field(() => ID, { description: 'Work that goes on, or that ended without news.' })
  placement!: string

  @Field(() => CalendarDate, { description: 'The last day of work.' })
  endedOn!: string

  @Field(() => PlacementEndEnum, { description: 'Why it ended; no news is a reason of its own.' })
  reason!: PlacementEnd

  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number
}

const EndPlacementError = createUnionType({
  name: 'EndPlacementError',
  description: 'Why the end is not recorded.',
  types: () =>
    [PlacementNotFound, PlacementNotRunning, EndReasonNotOffered, DayNotAccepted, VersionConflict] as const,
})

@Classified('account', 'EndPlacementPayload', { description: 'The work as it is now.' })
export class EndPlacementPayload {
  @Field(() => PlacementType, { nullable: true, description: 'The work. Null when there are errors.' })
  placement!: PlacementType | null

  @Field(() => [EndPlacementError], { description: 'Why the end is not recorded; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class EndPlacementMutation {
  @Mutation(() => EndPlacementPayload, {
    description:
      'Records that work ended, by the placement office or the probation officer of the unit. The journey stays where it is: it is moved on its own.',
  })
  async endPlacement(
    @Ctx() operation: Operation,
    @Arg('input', () => EndPlacementInput, { description: 'Which, when and why.' }) input: EndPlacementInput,
  ): Promise<EndPlacementPayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!followsWork(roleOf(viewer)))
      throw clientError('FORBIDDEN', 'The end of work is recorded by those who follow it.')
    const id = fromTypeId('plc', input.placement)
    const problems = await operation.command(
      { name: 'EndPlacement', actsAs: 'titian_command' },
      (command) => end(command, id, input),
      (found) => found.length > 0,
    )
    if (problems.length > 0 || !id)
      return { placement: null, errors: refusalsFor(operation, PLACEMENT_REFUSALS, problems) }
    return { placement: await findPlacement(operation, id), errors: [] }
  }
}

const NOT_FOUND: FieldProblem<PlacementProblem>[] = [{ problem: 'NOT_FOUND', field: 'placement' }]

const end = async (
  command: Command,
  id: string | null,
  { endedOn, reason, expectedVersion }: EndPlacementInput,
): Promise<FieldProblem<PlacementProblem>[]> => {
  const { em, rows, today } = command
  const [named] = await rows<{ personId: string }>(
    sql`select person_id as "personId" from people.placement where id = ${id}::uuid`,
  )
  // The person before the work: a move of the journey that ends it takes them in this order.
  const person = named && (await holdParticipant(command, named.personId))
  const placement =
    person && id && (await em.findOne(Placement, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }))
  if (!placement) return NOT_FOUND
  if (placement.version !== expectedVersion) return [{ problem: 'VERSION', field: 'expectedVersion' }]
  const problems = placementEndProblems(placement, { on: endedOn, reason }, today)
  if (problems.length === 0) {
    placement.endedOn = endedOn
    placement.endReason = reason
    await em.flush()
  }
  return problems
}
