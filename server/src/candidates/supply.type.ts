import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { RegionType } from '../vocabulary/vocabulary.type.ts'
import { OccupationFamilyEnum } from '../vocabulary/vocabulary-enums.ts'

@Classified('public', 'SupplyCell', {
  description: 'How many candidates of a family of trades want to work in a province.',
})
export class SupplyCellType {
  @Field(() => RegionType, { description: 'The province.' })
  province!: RegionType

  @Field(() => OccupationFamilyEnum, { description: 'The family of trades.' })
  family!: OccupationFamily

  @Field(() => Int, { description: 'At least so many, rounded down to a band; 10 or more.' })
  atLeast!: number
}

@Classified('public', 'SupplyTable', {
  description:
    'What anybody may know of the candidates there are: one table a week, cells from ten up, in bands.',
})
export class SupplyTableType {
  @Field(() => CalendarDate, { description: 'The day of the publication that it counts.' })
  weekOf!: string

  @Field(() => [SupplyCellType], { description: 'The cells that are told; what is not there is below ten.' })
  cells!: SupplyCellType[]

  @Field(() => Int, { description: 'The sum of the cells.' })
  candidatesAtLeast!: number

  @Field(() => Int, { description: 'Provinces among the cells.' })
  provinceCount!: number

  @Field(() => Int, { description: 'Families among the cells.' })
  familyCount!: number
}
