import { type MinimumWage, minimumWageIn, wageWarningOf } from '@titian/shared/vacancies/minimum-wage.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { RegionType, regionObject } from '../vocabulary/vocabulary.type.ts'
import { MinimumWageType, WageWarningType } from './minimum-wage.type.ts'
import { VacancyType } from './vacancy.type.ts'

/** A minimum wage as the contract shows it; null for a province that the vocabulary doesn't have. */
const minimumWageObject = (
  wage: MinimumWage,
  vocabulary: Vocabulary,
  operation: Operation,
): MinimumWageType | null => {
  const province = vocabulary.regions.get(wage.province)
  return province
    ? Object.assign(new MinimumWageType(), {
        ...wage,
        province: regionObject(province, vocabulary, operation.language),
      })
    : null
}

const yearOf = ({ today }: Operation): number => Number(today.slice(0, 4))

@Resolver(() => RegionType)
export class RegionMinimumWageResolver {
  readonly #vocabulary: Vocabulary
  readonly #wages: readonly MinimumWage[]

  constructor(vocabulary: Vocabulary, wages: readonly MinimumWage[]) {
    this.#vocabulary = vocabulary
    this.#wages = wages
  }

  @FieldResolver(() => MinimumWageType, {
    nullable: true,
    description:
      "The minimum wage of the region's province this year. Null above provinces, and where none is known.",
  })
  minimumWage(@Root() region: RegionType, @Ctx() operation: Operation): MinimumWageType | null {
    const wage = minimumWageIn(this.#wages, region.code, yearOf(operation))
    return wage && minimumWageObject(wage, this.#vocabulary, operation)
  }
}

@Resolver(() => VacancyType)
export class WageWarningResolver {
  readonly #vocabulary: Vocabulary
  readonly #wages: readonly MinimumWage[]

  constructor(vocabulary: Vocabulary, wages: readonly MinimumWage[]) {
    this.#vocabulary = vocabulary
    this.#wages = wages
  }

  @FieldResolver(() => WageWarningType, {
    nullable: true,
    description: "That the wage starts below the region's minimum of this year. Null when it does not.",
  })
  wageWarning(@Root() { row }: VacancyType, @Ctx() operation: Operation): WageWarningType | null {
    const warning = wageWarningOf(row, this.#wages, yearOf(operation))
    const minimum = warning && minimumWageObject(warning.minimum, this.#vocabulary, operation)
    return warning && minimum ? Object.assign(new WageWarningType(), { ...warning, minimum }) : null
  }
}
