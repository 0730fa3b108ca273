import { schemesOn } from '@titian/shared/enterprises/scheme.ts'
import { applicationProblems } from '@titian/shared/enterprises/verify-capital.ts'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sentRequest } from '../participants/keep-once.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { type Acted, actOnEnterprise } from './act-on-enterprise.ts'
import { CapitalApplication } from './capital-application.entity.ts'
import { capitalFactsOf } from './capital-facts.ts'
import { CAPITAL_REFUSALS, CapitalNotAccepted } from './capital-refusals.ts'
import { readCapitalSchemes } from './capital-schemes.ts'
import { CREATED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'

@InputType({ description: 'For which grant, and how much.' })
export class ApplyForCapitalInput {
  @Field(() => ID, { description: 'The business.' })
  enterprise!: string

  @Field(() => String, { description: 'Code of a scheme that is in effect this year.' })
  scheme!: string

  @Field(() => Rupiah, { description: 'How much, within what the scheme gives.' })
  amount!: number

  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 100 characters; sent again with the same request it applies no second time.',
  })
  idempotencyKey?: string | null
}

const ApplyForCapitalPayload = enterprisePayload('ApplyForCapital', [...CREATED, CapitalNotAccepted])

@Resolver()
export class ApplyForCapitalMutation {
  @Mutation(() => ApplyForCapitalPayload, {
    description: 'Applies for a grant; nobody under 18, and nobody whose earlier grant is not accounted for.',
  })
  applyForCapital(
    @Ctx() operation: Operation,
    @Arg('input', () => ApplyForCapitalInput, { description: 'Which grant, and how much.' })
    input: ApplyForCapitalInput,
  ): Promise<Acted> {
    const { enterprise, scheme: code, amount, idempotencyKey } = input
    const sent = sentRequest(idempotencyKey, ['ApplyForCapital', enterprise, code, amount])
    return actOnEnterprise(
      operation,
      { name: 'ApplyForCapital', act: 'KEEP', enterprise, refusals: CAPITAL_REFUSALS, sent },
      async (command, held) => {
        const { em, today, actor } = command
        const scheme = schemesOn(await readCapitalSchemes(command), today).find((one) => one.code === code)
        if (!scheme) return [{ problem: 'SCHEME', field: 'scheme' }]
        const facts = await capitalFactsOf(command, held, { except: null })
        const problems = applicationProblems(scheme, amount, facts, today)
        if (problems.length > 0)
          return problems.map((problem) => ({
            problem,
            field: problem === 'AMOUNT' ? 'amount' : 'enterprise',
          }))
        em.create(CapitalApplication, {
          enterpriseId: held.business.id,
          schemeCode: scheme.code,
          schemeVersion: scheme.version,
          amount,
          state: 'APPLIED',
          appliedOn: today,
          appliedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
          verifiedOn: null,
          verifiedBy: null,
          decidedOn: null,
          decidedBy: null,
          declineReason: null,
        })
        return []
      },
    )
  }
}
