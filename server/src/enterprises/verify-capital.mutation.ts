import { mayMoveCapital } from '@titian/shared/enterprises/capital.ts'
import type { SchemeDocument } from '@titian/shared/enterprises/scheme.ts'
import { verificationProblems } from '@titian/shared/enterprises/verify-capital.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { actOnCapital } from './act-on-capital.ts'
import type { Acted } from './act-on-enterprise.ts'
import { CapitalCheck } from './capital-check.entity.ts'
import { capitalFactsOf } from './capital-facts.ts'
import { CAPITAL_REFUSALS, CapitalNotAccepted } from './capital-refusals.ts'
import { SchemeDocumentEnum } from './capital-scheme.type.ts'
import { EDITED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'

@InputType({ description: 'What an office found of one recipient.' })
export class RecipientCheckInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => Boolean, { description: 'Whether they are without work.' })
  isUnemployed!: boolean

  @Field(() => Boolean, { description: 'Whether they have aid for a business from elsewhere.' })
  hasOtherAid!: boolean
}

@InputType({ description: 'What an office found when it checked an application.' })
export class VerifyCapitalInput {
  @Field(() => ID, { description: 'The application.' })
  application!: string

  @Field(() => [RecipientCheckInput], { description: 'One check for each recipient.' })
  checks!: RecipientCheckInput[]

  @Field(() => [SchemeDocumentEnum], { description: 'The papers that were seen.' })
  documents!: SchemeDocument[]

  @Field(() => Int, { description: 'The version of the application that was looked at.' })
  expectedVersion!: number
}

const VerifyCapitalPayload = enterprisePayload('VerifyCapital', [...EDITED, CapitalNotAccepted])

@Resolver()
export class VerifyCapitalMutation {
  @Mutation(() => VerifyCapitalPayload, {
    description: 'Verifies an application: age, work, no double aid, papers. Never by who wrote it.',
  })
  verifyCapital(
    @Ctx() operation: Operation,
    @Arg('input', () => VerifyCapitalInput, { description: 'What was found.' }) input: VerifyCapitalInput,
  ): Promise<Acted> {
    const { application: name, expectedVersion } = input
    const documents = [...new Set(input.documents)]
    return actOnCapital(
      operation,
      { name: 'VerifyCapital', act: 'CHECK', application: name, expectedVersion, refusals: CAPITAL_REFUSALS },
      async (command, { held, application, scheme }) => {
        const { em, today, actor } = command
        if (!mayMoveCapital(application.state, 'VERIFIED', roleOf(actor)))
          return [{ problem: 'STATE', field: 'application' }]
        const checks = input.checks.flatMap(({ participant, isUnemployed, hasOtherAid }) => {
          const personId = fromTypeId('ptc', participant)
          return personId ? [{ personId, isUnemployed, hasOtherAid }] : []
        })
        const by = actor.kind === 'ACCOUNT' ? actor.accountId : null
        const isOwnHand = application.appliedBy === by
        const facts = await capitalFactsOf(command, held, {
          except: application.id,
          checks,
          documents,
          isOwnHand,
        })
        const problems = verificationProblems(scheme, application.amount, facts, today)
        if (problems.length > 0)
          return problems.map((problem) => ({
            problem,
            field: problem === 'DOCUMENTS' ? 'documents' : 'checks',
          }))
        for (const { personId, unitId } of held.members) {
          const check = checks.find((one) => one.personId === personId)
          if (check) em.create(CapitalCheck, { applicationId: application.id, unitId, ...check })
        }
        em.assign(application, { state: 'VERIFIED', documents, verifiedOn: today, verifiedBy: by })
        return []
      },
    )
  }
}
