import { moverFor } from '@titian/shared/introductions/answer.ts'
import { decideIntroduction } from '@titian/shared/introductions/move.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { gatherFacts } from './gather-facts.ts'
import { IntroductionNotFound, IntroductionNotPossible } from './introduction-errors.ts'
import { findRequest } from './introduction-request.resolver.ts'
import { IntroductionRequestType } from './introduction-request.type.ts'
import { lockIntroduction } from './introduction-rows.ts'
import { exclusionErrors, LawfulExclusionNotFound } from './lawful-exclusion-errors.ts'
import { takeStep } from './take-step.ts'

@InputType({ description: 'Which request is not passed on, and by which law.' })
export class ExcludeIntroductionInput {
  @Field(() => ID, { description: 'A request that waits for an answer.' })
  introduction!: string

  @Field(() => ID, { description: 'The entry of the list that speaks of this workplace.' })
  exclusion!: string
}

const ExcludeIntroductionError = createUnionType({
  name: 'ExcludeIntroductionError',
  description: 'Why the request stays.',
  types: () => [IntroductionNotFound, IntroductionNotPossible, LawfulExclusionNotFound] as const,
})

@Classified('account', 'ExcludeIntroductionPayload', { description: 'The request as it is now.' })
export class ExcludeIntroductionPayload {
  @Field(() => IntroductionRequestType, {
    nullable: true,
    description: 'The request. Null when there are errors.',
  })
  request!: IntroductionRequestType | null

  @Field(() => [ExcludeIntroductionError], { description: 'Why it stays; empty on success.' })
  errors!: UserError[]
}

type Outcome = 'EXCLUDED' | 'NOT_FOUND' | 'NOT_POSSIBLE' | 'NO_EXCLUSION'

@Resolver()
export class ExcludeIntroductionMutation {
  @Mutation(() => ExcludeIntroductionPayload, {
    description:
      'Does not pass a request on because a law excludes the person from this kind of workplace: by staff of the unit. The employer learns of a no like any other, with the batch.',
  })
  async excludeIntroduction(
    @Ctx() operation: Operation,
    @Arg('input', () => ExcludeIntroductionInput, { description: 'Which request, by which law.' })
    input: ExcludeIntroductionInput,
  ): Promise<ExcludeIntroductionPayload> {
    if (operation.viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    const id = fromTypeId('irq', input.introduction)
    const outcome: Outcome = id
      ? await operation.command(
          { name: 'ExcludeIntroduction', actsAs: 'titian_command' },
          (command) => exclude(command, id, fromTypeId('lex', input.exclusion)),
          (excluded) => excluded !== 'EXCLUDED',
        )
      : 'NOT_FOUND'
    if (outcome === 'EXCLUDED' && id) return { request: await findRequest(operation, id), errors: [] }
    return { request: null, errors: [refused(operation, outcome)] }
  }
}

const exclude = async (command: Command, id: string, exclusionId: string | null): Promise<Outcome> => {
  const { actor, rows, today } = command
  const introduction = await lockIntroduction(command, id)
  if (!introduction || actor.kind !== 'ACCOUNT') return 'NOT_FOUND'
  const by = moverFor({
    role: roleOf(actor),
    isSelf: actor.personId === introduction.personId,
    isOwnUnit: actor.unitId !== null && actor.unitId === introduction.unitId,
  })
  // Somebody else's request and an absent one are the same answer.
  if (!by) return 'NOT_FOUND'
  command.concerns(introduction.personId)
  const step = { to: 'EXCLUDED', by, reason: 'LAWFUL_EXCLUSION' } as const
  const facts = await gatherFacts(command, introduction, today)
  if (decideIntroduction({ from: introduction.state, ...step }, facts).length > 0) return 'NOT_POSSIBLE'
  // Held until the end: an administrator who takes it out of force at this moment comes after.
  const [exclusion] = await rows(sql`
    select from app.lawful_exclusion where id = ${exclusionId}::uuid and ended_on is null for share`)
  if (!exclusion) return 'NO_EXCLUSION'
  await takeStep(command, introduction, step, command)
  await rows(sql`
    update people.introduction set exclusion_id = ${exclusionId}::uuid where id = ${id}::uuid`)
  return 'EXCLUDED'
}

const refused = (operation: Operation, outcome: Outcome): UserError => {
  const make = refusalsOf(operation)
  if (outcome === 'NO_EXCLUSION') return exclusionErrors(operation).notFound()
  return outcome === 'NOT_POSSIBLE'
    ? make(
        IntroductionNotPossible,
        'introduction',
        'Permintaan ini sudah dijawab atau sudah berakhir.',
        'This request was answered, or has ended.',
      )
    : make(
        IntroductionNotFound,
        'introduction',
        'Permintaan ini tidak ditemukan.',
        'There is no such request.',
      )
}
