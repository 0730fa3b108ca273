import { planProblems } from '@titian/shared/enterprises/check-plan.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { isStale, STALE } from '../participants/record-fact.ts'
import { NumberNotAccepted, TextNotAccepted } from '../participants/recording-errors.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { type Acted, actOnEnterprise } from './act-on-enterprise.ts'
import { BusinessPlan } from './business-plan.entity.ts'
import { COMMON, EDITED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { FixedCostInput } from './plan.type.ts'

@InputType({ description: 'A business plan as the client says it; a half-written one may be saved.' })
export class SaveBusinessPlanInput {
  @Field(() => ID, { description: 'The business.' })
  enterprise!: string

  @Field(() => String, { description: 'Who buys, at most 600 characters.' })
  customers!: string

  @Field(() => String, { description: 'What is sold, at most 600 characters.' })
  product!: string

  @Field(() => String, { description: 'Where and how it reaches them, at most 600 characters.' })
  place!: string

  @Field(() => String, { description: 'What one piece is called, at most 30 characters.' })
  unitName!: string

  @Field(() => Rupiah, { description: 'What one piece is sold for.' })
  price!: number

  @Field(() => Rupiah, { description: 'What one piece costs to make or buy.' })
  unitCost!: number

  @Field(() => [FixedCostInput], {
    description: 'What a month costs however little is sold; at most twelve.',
  })
  fixedCosts!: FixedCostInput[]

  @Field(() => Rupiah, { description: 'What has to be bought once, before the first sale.' })
  startCost!: number

  @Field(() => [Int], { description: 'Pieces sold in each of the twelve months.' })
  monthlyUnits!: number[]

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the plan that was looked at. Left out where there was none.',
  })
  expectedVersion?: number | null
}

const SaveBusinessPlanPayload = enterprisePayload('SaveBusinessPlan', [
  ...EDITED,
  TextNotAccepted,
  NumberNotAccepted,
])

const REFUSALS: Refusals<
  'NOT_FOUND' | 'REUSED' | 'VERSION' | 'TEXT' | 'AMOUNT' | 'UNITS' | 'MONTHS' | 'COSTS'
> = {
  ...COMMON,
  AMOUNT: [
    NumberNotAccepted,
    'Tulis rupiah utuh, paling banyak satu miliar.',
    'Write whole rupiah, at most a thousand million.',
  ],
  UNITS: [
    NumberNotAccepted,
    'Jumlah sebulan adalah angka dari 0 sampai 100.000.',
    'A month has 0 to 100,000 pieces.',
  ],
  MONTHS: [NumberNotAccepted, 'Isi dua belas bulan.', 'Fill in twelve months.'],
  COSTS: [NumberNotAccepted, 'Paling banyak dua belas biaya tetap.', 'At most twelve fixed costs.'],
}

@Resolver()
export class SaveBusinessPlanMutation {
  @Mutation(() => SaveBusinessPlanPayload, { description: 'Saves the plan of a business, whole.' })
  saveBusinessPlan(
    @Ctx() operation: Operation,
    @Arg('input', () => SaveBusinessPlanInput, { description: 'The plan.' }) input: SaveBusinessPlanInput,
  ): Promise<Acted> {
    const { enterprise, expectedVersion, ...plan } = input
    return actOnEnterprise(
      operation,
      { name: 'SaveBusinessPlan', act: 'KEEP', enterprise, refusals: REFUSALS },
      async ({ em }, { business }) => {
        const row = await em.findOne(BusinessPlan, { enterpriseId: business.id })
        if (isStale(row, expectedVersion)) return [STALE]
        const problems = planProblems(plan)
        if (problems.length > 0) return problems
        const fixedCosts = plan.fixedCosts.map(({ kind, amount }) => ({ kind, amount }))
        if (row) em.assign(row, { ...plan, fixedCosts })
        else em.create(BusinessPlan, { enterpriseId: business.id, ...plan, fixedCosts })
        return []
      },
    )
  }
}
