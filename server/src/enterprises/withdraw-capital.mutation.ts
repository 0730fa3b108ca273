import { mayMoveCapital } from '@titian/shared/enterprises/capital.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { actOnCapital } from './act-on-capital.ts'
import type { Acted } from './act-on-enterprise.ts'
import { CAPITAL_REFUSALS, CapitalNotAccepted } from './capital-refusals.ts'
import { EDITED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'

@InputType({ description: 'An application that its applicant no longer wants.' })
export class WithdrawCapitalInput {
  @Field(() => ID, { description: 'The application.' })
  application!: string

  @Field(() => Int, { description: 'The version of the application that was looked at.' })
  expectedVersion!: number
}

const WithdrawCapitalPayload = enterprisePayload('WithdrawCapital', [...EDITED, CapitalNotAccepted])

@Resolver()
export class WithdrawCapitalMutation {
  @Mutation(() => WithdrawCapitalPayload, {
    description: 'Takes back an application that is not decided yet.',
  })
  withdrawCapital(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawCapitalInput, { description: 'Which.' }) input: WithdrawCapitalInput,
  ): Promise<Acted> {
    const { application: name, expectedVersion } = input
    return actOnCapital(
      operation,
      {
        name: 'WithdrawCapital',
        act: 'KEEP',
        application: name,
        expectedVersion,
        refusals: CAPITAL_REFUSALS,
      },
      async ({ em, actor }, { application }) => {
        if (!mayMoveCapital(application.state, 'WITHDRAWN', roleOf(actor)))
          return [{ problem: 'STATE', field: 'application' }]
        em.assign(application, { state: 'WITHDRAWN' })
        return []
      },
    )
  }
}
