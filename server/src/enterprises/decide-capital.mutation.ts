import { type DeclineReason, mayMoveCapital } from '@titian/shared/enterprises/capital.ts'
import { applicationProblems } from '@titian/shared/enterprises/verify-capital.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { actOnCapital } from './act-on-capital.ts'
import type { Acted } from './act-on-enterprise.ts'
import { DeclineReasonEnum } from './capital.types.ts'
import { capitalFactsOf } from './capital-facts.ts'
import { CAPITAL_REFUSALS, CapitalNotAccepted } from './capital-refusals.ts'
import { EDITED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'

@InputType({ description: 'How an application was decided.' })
export class DecideCapitalInput {
  @Field(() => ID, { description: 'The application.' })
  application!: string

  @Field(() => DeclineReasonEnum, {
    nullable: true,
    description: 'Why it is not approved. Left out: it is approved.',
  })
  declineReason?: DeclineReason | null

  @Field(() => Int, { description: 'The version of the application that was looked at.' })
  expectedVersion!: number
}

const DecideCapitalPayload = enterprisePayload('DecideCapital', [...EDITED, CapitalNotAccepted])

@Resolver()
export class DecideCapitalMutation {
  @Mutation(() => DecideCapitalPayload, {
    description: 'Approves a verified application, or declines one with its reason.',
  })
  decideCapital(
    @Ctx() operation: Operation,
    @Arg('input', () => DecideCapitalInput, { description: 'Which, and how.' }) input: DecideCapitalInput,
  ): Promise<Acted> {
    const { application: name, expectedVersion, declineReason = null } = input
    return actOnCapital(
      operation,
      { name: 'DecideCapital', act: 'CHECK', application: name, expectedVersion, refusals: CAPITAL_REFUSALS },
      async (command, { held, application, scheme }) => {
        const { em, today, actor } = command
        const to = declineReason ? 'DECLINED' : 'APPROVED'
        if (!mayMoveCapital(application.state, to, roleOf(actor)))
          return [{ problem: 'STATE', field: 'application' }]
        const by = actor.kind === 'ACCOUNT' ? actor.accountId : null
        if (application.appliedBy === by) return [{ problem: 'OWN_HAND', field: 'application' }]
        // What held when it was verified must hold on the day of the decision.
        const facts = await capitalFactsOf(command, held, { except: application.id })
        const problems = declineReason ? [] : applicationProblems(scheme, application.amount, facts, today)
        if (problems.length > 0) return problems.map((problem) => ({ problem, field: 'application' }))
        em.assign(application, { state: to, decidedOn: today, decidedBy: by, declineReason })
        return []
      },
    )
  }
}
