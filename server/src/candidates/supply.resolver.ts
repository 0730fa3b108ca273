import { totalsOf } from '@titian/shared/candidates/supply.ts'
import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { regionObject } from '../vocabulary/vocabulary.type.ts'
import { SupplyTableType } from './supply.type.ts'

@Resolver()
export class SupplyResolver {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Query(() => SupplyTableType, {
    nullable: true,
    description: 'The weekly table of supply; anybody may ask. Null before the first publication.',
  })
  async supply(@Ctx() operation: Operation): Promise<SupplyTableType | null> {
    const [publication] = await operation.rows<{ week_of: string }>(sql`select week_of from card.publication`)
    if (!publication) return null
    const rows = await operation.rows<{ province: string; family: string; at_least: number }>(
      sql`select province, family, at_least from card.supply order by at_least desc, province, family`,
    )
    const figures = totalsOf(rows.map((row) => ({ ...row, atLeast: row.at_least })))
    return Object.assign(new SupplyTableType(), {
      ...figures,
      weekOf: publication.week_of,
      cells: figures.cells.flatMap(({ province, family, atLeast }) => {
        const region = this.#vocabulary.regions.get(province)
        return region
          ? [
              {
                province: regionObject(region, this.#vocabulary, operation.language),
                family: family as OccupationFamily,
                atLeast,
              },
            ]
          : []
      }),
    })
  }
}
