import { relationsThatAllow, withheldRule } from '@titian/shared/accounts/policy.ts'
import { showFunnel, wholeMonths } from '@titian/shared/insights/funnel.ts'
import { FUNNEL_METRIC } from '@titian/shared/insights/metric.ts'
import { suppressParts } from '@titian/shared/insights/suppression.ts'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { countFunnelInDatabase, type FunnelCounts } from './count-funnel.ts'
import { FunnelStageType, FunnelType, MetricDefinitionType } from './funnel.type.ts'

/** The programme's first day; before it there is nobody to count. */
const BEGINNING = '2020-01-01'

@Resolver()
export class FunnelResolver {
  @Query(() => FunnelType, {
    nullable: true,
    description:
      "The funnel of the nation for administrators, and of the own unit for a unit's staff. Null for others; the answer then names the rule.",
  })
  async funnel(
    @Ctx() operation: Operation,
    @Arg('from', () => CalendarDate, {
      nullable: true,
      description: 'Admissions from this day; counted from the first of its month.',
    })
    from: string | null,
    @Arg('until', () => CalendarDate, {
      nullable: true,
      description: 'Admissions and steps until this day; today unless given, and never later.',
    })
    until: string | null,
    @Arg('provinceCode', () => String, {
      nullable: true,
      description: 'Only people whose unit is in this province: two digits.',
    })
    provinceCode: string | null,
  ): Promise<FunnelType | null> {
    const role = roleOf(operation.viewer)
    const relations = relationsThatAllow(role, 'work')
    if (!relations.includes('NONE') && !relations.includes('UNIT')) {
      operation.withhold('work', withheldRule(role, 'work'))
      return null
    }
    if (provinceCode && !/^\d\d$/.test(provinceCode))
      throw badInput('A province code has two digits.', ['provinceCode'])
    const window = wholeMonths({
      from: from ?? BEGINNING,
      until: until && until < operation.today ? until : operation.today,
    })
    if (window.from > window.until) throw badInput('The first day comes after the last.', ['from'])
    const counts = await countFunnelInDatabase((query) => operation.rows(query), window)
    return Object.assign(new FunnelType(), {
      definition: definitionIn(operation.language),
      computedAt: operation.now,
      fromOn: window.from,
      untilOn: window.until,
      stages: stagesOf(counts, provinceCode).map((stage) => Object.assign(new FunnelStageType(), stage)),
    })
  }
}

const stagesOf = ({ whole, provinces }: FunnelCounts, provinceCode: string | null) => {
  if (!provinceCode) return showFunnel(whole)
  const own =
    provinces.get(provinceCode) ?? whole.map((count) => ({ ...count, reached: 0, medianDays: null }))
  return showFunnel(own, (stage) => {
    // The nation's number is shown too: what it minus the other provinces would tell has to be hidden here.
    const parts = new Map(
      [...provinces].map(([code, counts]) => [
        code,
        counts.find((count) => count.stage === stage)?.reached ?? 0,
      ]),
    )
    return suppressParts(parts).get(provinceCode) === null
  })
}

const definitionIn = (language: 'id' | 'en'): MetricDefinitionType => {
  const { key, version, ...words } = FUNNEL_METRIC
  const spoken = Object.entries(words).map(([name, both]) => [name, both[language]])
  return Object.assign(new MetricDefinitionType(), { key, version }, Object.fromEntries(spoken))
}
