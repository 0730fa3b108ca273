import type { ReportedSex } from '@titian/shared/vacancies/vacancy-report.ts'
import { Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { RegionType, regionObject } from '../vocabulary/vocabulary.type.ts'
import { recruiterOf } from './recruiter.ts'
import { VacancyType } from './vacancy.type.ts'
import { ReportedSexEnum } from './vacancy-enums.ts'
import { readReport } from './vacancy-report-rows.ts'

@Classified('account', 'VacancyReport', {
  description:
    'What the national vacancy report (Perpres 57/2023) asks for beside the work. It never narrows, ranks or matches.',
})
export class VacancyReportType {
  @Field(() => String, { nullable: true, description: 'The number of the report. Null until it was given.' })
  reportNumber!: string | null

  @Field(() => Int, { nullable: true, description: 'The least age reported. Null for none.' })
  ageFrom!: number | null

  @Field(() => Int, { nullable: true, description: 'The highest age reported. Null for none.' })
  ageTo!: number | null

  @Field(() => ReportedSexEnum, { nullable: true, description: 'The sex reported. Null for none.' })
  sex!: ReportedSex | null

  @Field(() => RegionType, {
    nullable: true,
    description: 'The region of residence reported. Null for none.',
  })
  domicile!: RegionType | null
}

@Resolver(() => VacancyType)
export class VacancyReportResolver {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @FieldResolver(() => VacancyReportType, {
    nullable: true,
    description: "For the employer's own people. Null for everybody else, its keys included.",
  })
  async nationalReport(
    @Root() { row }: VacancyType,
    @Ctx() operation: Operation,
  ): Promise<VacancyReportType | null> {
    if (recruiterOf(operation)?.organisationId !== row.organisationId) return null
    const { domicile, ...same } = await readReport(operation.rows.bind(operation), row.id)
    const region = this.#vocabulary.regions.get(domicile ?? '')
    return Object.assign(new VacancyReportType(), {
      ...same,
      domicile: region ? regionObject(region, this.#vocabulary, operation.language) : null,
    })
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may amend, close and duplicate it, and keep its shortlist.',
  })
  viewerCanManage(@Root() { row }: VacancyType, @Ctx() operation: Operation): boolean {
    return recruiterOf(operation)?.organisationId === row.organisationId
  }
}
