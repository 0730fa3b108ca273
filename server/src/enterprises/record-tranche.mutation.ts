import { reportDueOn, trancheProblems } from '@titian/shared/enterprises/tranche.ts'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sentRequest } from '../participants/keep-once.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { actOnCapital } from './act-on-capital.ts'
import type { Acted } from './act-on-enterprise.ts'
import { TRANCHE_REFUSALS, TrancheNotAccepted } from './capital-refusals.ts'
import { CapitalTranche } from './capital-tranche.entity.ts'
import { COMMON, CREATED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { tranchesOf } from './tranches-of.ts'

@InputType({ description: 'A payment of an approved grant.' })
export class RecordTrancheInput {
  @Field(() => ID, { description: 'The application.' })
  application!: string

  @Field(() => Rupiah, { description: 'For tools.' })
  tools!: number

  @Field(() => Rupiah, { description: 'For materials.' })
  materials!: number

  @Field(() => CalendarDate, { description: 'When it was paid, today at the latest.' })
  paidOn!: string

  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 100 characters; sent again with the same request it pays nothing twice.',
  })
  idempotencyKey?: string | null
}

const RecordTranchePayload = enterprisePayload('RecordTranche', [...CREATED, TrancheNotAccepted])

@Resolver()
export class RecordTrancheMutation {
  @Mutation(() => RecordTranchePayload, {
    description:
      'Writes down that a part of a grant was paid; never more than the scheme gives, never before the report of the part before.',
  })
  recordTranche(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordTrancheInput, { description: 'What was paid.' }) input: RecordTrancheInput,
  ): Promise<Acted> {
    const { application: name, idempotencyKey, tools, materials, paidOn } = input
    const sent = sentRequest(idempotencyKey, ['RecordTranche', name, tools, materials, paidOn])
    const refusals = { ...TRANCHE_REFUSALS, VERSION: COMMON.VERSION }
    return actOnCapital(
      operation,
      { name: 'RecordTranche', act: 'CHECK', application: name, refusals, sent },
      async (command, { held, application, scheme }) => {
        const { em, now, today, actor } = command
        const { state, amount, decidedOn } = application
        const tranches = await tranchesOf(command, application.id)
        const problems = trancheProblems(
          { state, amount, decidedOn, scheme, tranches },
          { tools, materials, paidOn },
          today,
        )
        if (problems.length > 0) return problems.map((problem) => ({ problem, field: fieldOf(problem) }))
        em.create(CapitalTranche, {
          enterpriseId: held.business.id,
          applicationId: application.id,
          number: tranches.length + 1,
          tools,
          materials,
          paidOn,
          reportDueOn: reportDueOn(paidOn, scheme),
          reportState: 'DRAFT',
          submittedOn: null,
          submittedBy: null,
          acceptedOn: null,
          recordedAt: now,
          recordedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
        })
        return []
      },
    )
  }
}

const FIELDS: Record<string, string> = {
  BEYOND_TOOLS: 'tools',
  BEYOND_MATERIALS: 'materials',
  BEYOND_GRANT: 'tools',
  AMOUNT: 'tools',
  DAY_AHEAD: 'paidOn',
  BEFORE_DECISION: 'paidOn',
}

const fieldOf = (problem: string): string => FIELDS[problem] ?? 'application'
