import { isSettled } from '@titian/shared/enterprises/tranche.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Acted } from './act-on-enterprise.ts'
import { actOnReport } from './act-on-report.ts'
import { CapitalApplication } from './capital-application.entity.ts'
import { REPORT_REFUSALS, ReportNotAccepted } from './capital-refusals.ts'
import { readCapitalSchemes } from './capital-schemes.ts'
import { EDITED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { tranchesOf } from './tranches-of.ts'

@InputType({ description: 'What an office says of a report that was handed in.' })
export class ReviewReportInput {
  @Field(() => ID, { description: 'The report.' })
  report!: string

  @Field(() => Boolean, { description: 'Whether it is accepted; otherwise it goes back to be completed.' })
  isAccepted!: boolean

  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  expectedVersion!: number
}

const ReviewReportPayload = enterprisePayload('ReviewReport', [...EDITED, ReportNotAccepted])

@Resolver()
export class ReviewReportMutation {
  @Mutation(() => ReviewReportPayload, {
    description: 'Accepts a report or returns it; the last one settles the grant. Never by who handed it in.',
  })
  reviewReport(
    @Ctx() operation: Operation,
    @Arg('input', () => ReviewReportInput, { description: 'Which, and what of it.' })
    input: ReviewReportInput,
  ): Promise<Acted> {
    const { report, isAccepted, expectedVersion } = input
    return actOnReport(
      operation,
      { name: 'ReviewReport', act: 'CHECK', report, expectedVersion, refusals: REPORT_REFUSALS },
      async (command, tranche) => {
        const { em, today, actor } = command
        if (tranche.reportState !== 'SUBMITTED') return [{ problem: 'STATE', field: 'report' }]
        if (actor.kind === 'ACCOUNT' && tranche.submittedBy === actor.accountId)
          return [{ problem: 'OWN_HAND', field: 'report' }]
        em.assign(
          tranche,
          isAccepted ? { reportState: 'ACCEPTED', acceptedOn: today } : { reportState: 'RETURNED' },
        )
        await em.flush()
        const application = await em.findOneOrFail(CapitalApplication, { id: tranche.applicationId })
        const { amount, schemeCode, schemeVersion } = application
        const scheme = (await readCapitalSchemes(command)).find(
          ({ code, version }) => code === schemeCode && version === schemeVersion,
        )
        const tranches = await tranchesOf(command, application.id)
        if (scheme && isSettled({ amount, scheme, tranches })) em.assign(application, { state: 'SETTLED' })
        return []
      },
    )
  }
}
