import { FIXED_COST_WORDS, FIXED_COSTS, type FixedCost } from '@titian/shared/enterprises/plan.ts'
import { Field, InputType, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Rupiah, RupiahBalance } from '../platform/graphql/rupiah.ts'

export const FixedCostKind = enumOf(
  'FixedCostKind',
  'What a business pays for every month, however little it sells.',
  FIXED_COSTS,
  FIXED_COST_WORDS,
)

@Classified('contact', 'FixedCost', { description: 'What a month costs however little is sold.' })
export class FixedCostType {
  personId!: string
  unitId!: string

  @Field(() => FixedCostKind, { description: 'For what.' })
  kind!: FixedCost

  @Field(() => Rupiah, { description: 'How much a month.' })
  amount!: number
}

@InputType({ description: 'What a month costs however little is sold.' })
export class FixedCostInput {
  @Field(() => FixedCostKind, { description: 'For what.' })
  kind!: FixedCost

  @Field(() => Rupiah, { description: 'How much a month.' })
  amount!: number
}

@Classified('contact', 'PlannedMonth', { description: 'One of the twelve months that a plan looks ahead.' })
export class PlannedMonthType {
  personId!: string
  unitId!: string

  @Field(() => Int, { description: 'Which month, from 1 on.' })
  month!: number

  @Field(() => Int, { description: 'How many pieces are sold.' })
  units!: number

  @Field(() => Rupiah, { description: 'What comes in.' })
  revenue!: number

  @Field(() => Rupiah, { description: 'What goes out.' })
  costs!: number

  @Field(() => RupiahBalance, { description: 'What the month leaves.' })
  profit!: number

  @Field(() => RupiahBalance, {
    description: 'What is left of everything so far, the cost of starting included.',
  })
  cumulative!: number
}

@Classified('contact', 'BusinessPlan', { description: 'The plan of a business, as the client says it.' })
export class BusinessPlanType {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'Who buys; empty while nobody said.' })
  customers!: string

  @Field(() => String, { description: 'What is sold; empty while nobody said.' })
  product!: string

  @Field(() => String, { description: 'Where and how it reaches them; empty while nobody said.' })
  place!: string

  @Field(() => String, { description: 'What one piece is called.' })
  unitName!: string

  @Field(() => Rupiah, { description: 'What one piece is sold for.' })
  price!: number

  @Field(() => Rupiah, { description: 'What one piece costs to make or buy.' })
  unitCost!: number

  @Field(() => [FixedCostType], { description: 'What a month costs however little is sold.' })
  fixedCosts!: FixedCostType[]

  @Field(() => Rupiah, { description: 'What has to be bought once, before the first sale.' })
  startCost!: number

  @Field(() => [PlannedMonthType], { description: 'The twelve months as the plan says them.' })
  months!: PlannedMonthType[]

  @Field(() => Int, {
    nullable: true,
    description: 'Pieces a month from which nothing is lost. Null where no number is enough.',
  })
  breakEvenUnits!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'The month after which the cost of starting is earned back. Null where a year is not enough.',
  })
  paybackMonth!: number | null

  @Field(() => [String], { description: 'Names of the fields that it still lacks; empty when it is whole.' })
  gaps!: string[]

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it rests on.' })
  version!: number
}
