import { isStaff } from '@titian/shared/accounts/role.ts'
import type { FunnelWindow } from '@titian/shared/insights/funnel.ts'
import { FUNNEL_METRIC, type MetricDefinition } from '@titian/shared/insights/metric.ts'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Language } from '../platform/graphql/operation-settings.ts'
import { badInput, clientError } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { FunnelType, type MetricDefinitionType } from './funnel.type.ts'
import { readFunnelCounts, shownFunnel } from './read-funnel.ts'

/** The programme's first day: nobody was admitted before it. */
const FIRST_DAY = '2020-01-01'

@Resolver(() => FunnelType)
export class FunnelResolver {
  readonly #vocabulary: Pick<Vocabulary, 'regions'>

  constructor(vocabulary: Pick<Vocabulary, 'regions'>) {
    this.#vocabulary = vocabulary
  }

  @Query(() => FunnelType, {
    nullable: true,
    description:
      'From custody to sustained work, for staff: the nation for programme administration, the own unit for others. Null for everybody else.',
  })
  async funnel(
    @Ctx() operation: Operation,
    @Arg('from', () => CalendarDate, {
      nullable: true,
      description: 'Admitted from the first of this month on. Null: since the beginning.',
    })
    from?: string | null,
    @Arg('until', () => CalendarDate, {
      nullable: true,
      description: 'Up to the end of its month, at most up to today. Null: today.',
    })
    until?: string | null,
    @Arg('provinceCode', () => String, {
      nullable: true,
      description: 'Units of one province, by its two-digit code. Null: all.',
    })
    provinceCode?: string | null,
  ): Promise<FunnelType | null> {
    if (!isStaff(roleOf(operation.viewer))) throw clientError('FORBIDDEN', 'The funnel is for staff.')
    const window: FunnelWindow = { from: from ?? FIRST_DAY, until: until ?? operation.today }
    if (window.from > window.until) throw badInput('The first day comes after the last.', ['from'])
    if (provinceCode != null && this.#vocabulary.regions.get(provinceCode)?.level !== 'PROVINCE')
      throw badInput('There is no province with this code.', ['provinceCode'])
    const counts = await readFunnelCounts(operation, window, operation.today)
    return Object.assign(new FunnelType(), {
      definition: inLanguage(FUNNEL_METRIC, operation.language),
      computedAt: operation.now,
      stages: shownFunnel(counts, provinceCode ?? null),
    })
  }
}

const inLanguage = (metric: MetricDefinition, language: Language): MetricDefinitionType => ({
  key: metric.key,
  version: metric.version,
  name: metric.name[language],
  description: metric.description[language],
  numerator: metric.numerator[language],
  denominator: metric.denominator[language],
  window: metric.window[language],
  exclusions: metric.exclusions[language],
  missingData: metric.missingData[language],
  interval: metric.interval[language],
})
