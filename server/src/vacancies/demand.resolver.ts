import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { Ctx, Field, Int, Query, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { RegionType, regionObject } from '../vocabulary/vocabulary.type.ts'
import { OccupationFamilyEnum } from '../vocabulary/vocabulary-enums.ts'

@Classified('public', 'DemandCell', {
  description: 'How many employers look in vain for a family of trades in a province.',
})
export class DemandCellType {
  @Field(() => RegionType, { description: 'The province.' })
  province!: RegionType

  @Field(() => OccupationFamilyEnum, { description: 'The family of trades.' })
  family!: OccupationFamily

  @Field(() => Int, { description: 'At least so many employers, rounded down to a band; 3 or more.' })
  employersAtLeast!: number
}

@Classified('public', 'DemandTable', {
  description:
    'Work that is looked for in vain: one table a week, told where three employers or more share it.',
})
export class DemandTableType {
  @Field(() => CalendarDate, { description: 'The day on which it was gathered.' })
  weekOf!: string

  @Field(() => [DemandCellType], { description: 'The cells that are told, the most employers first.' })
  cells!: DemandCellType[]
}

@Resolver()
export class DemandResolver {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Query(() => DemandTableType, {
    nullable: true,
    description: 'The weekly table of demand; anybody may ask. Null before it was gathered first.',
  })
  async demand(@Ctx() operation: Operation): Promise<DemandTableType | null> {
    const [week] = await operation.rows<{ week_of: string }>(sql`select week_of::text from card.demand_week`)
    if (!week) return null
    const cells = await operation.rows<{ province: string; family: OccupationFamily; at_least: number }>(sql`
      select province, family, employers_at_least as at_least from card.demand
      order by employers_at_least desc, province, family`)
    return Object.assign(new DemandTableType(), {
      weekOf: week.week_of,
      cells: cells.flatMap(({ province, family, at_least }) => {
        const region = this.#vocabulary.regions.get(province)
        if (!region) return []
        const shown = regionObject(region, this.#vocabulary, operation.language)
        return [Object.assign(new DemandCellType(), { province: shown, family, employersAtLeast: at_least })]
      }),
    })
  }
}
