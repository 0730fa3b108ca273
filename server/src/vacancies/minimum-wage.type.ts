import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { RegionType } from '../vocabulary/vocabulary.type.ts'

@Classified('public', 'MinimumWage', {
  description: 'The minimum wage of a province in a year; a regency may set a higher one.',
})
export class MinimumWageType {
  @Field(() => RegionType, { description: 'The province.' })
  province!: RegionType

  @Field(() => Int, { description: 'The year for which it was set.' })
  year!: number

  @Field(() => Rupiah, { description: 'Rupiah a month.' })
  monthly!: number
}

@Classified('public', 'WageWarning', {
  description: 'That a wage starts below the minimum of its region. It warns and refuses nothing.',
})
export class WageWarningType {
  @Field(() => MinimumWageType, { description: 'The minimum that it is compared with.' })
  minimum!: MinimumWageType

  @Field(() => Rupiah, { description: 'By how much the least wage is below it.' })
  shortBy!: number

  @Field(() => Boolean, { description: 'Whether the highest wage is below it as well.' })
  isWhollyBelow!: boolean
}
