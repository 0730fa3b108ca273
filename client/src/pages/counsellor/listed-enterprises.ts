import type { EnterpriseRow_EnterpriseFragment } from '../../enterprises/enterprise-row.generated.ts'
import type { EnterprisesQuery } from './enterprises-page.generated.ts'

/** A business, whose it is on this caseload, and what it asks for. */
export interface ListedEnterprise {
  enterprise: EnterpriseRow_EnterpriseFragment
  people: readonly string[]
  due: readonly string[]
  isDue: boolean
}

/** What a person's attention says of their business; the rest is about the person. */
const OF_BUSINESS = ['CAPITAL_WAITING', 'LPJ_DUE', 'MILESTONE_TO_AFFIRM']

/** Each business of a caseload once, however many of its people one accompanies. */
export const listedEnterprises = ({ caseload }: EnterprisesQuery): ListedEnterprise[] => {
  const rows = (caseload?.edges ?? []).flatMap(({ node: { attention, participant } }) =>
    participant?.enterprise
      ? [
          {
            enterprise: participant.enterprise,
            name: participant.identity?.fullName,
            due: attention.filter(({ kind }) => OF_BUSINESS.includes(kind)).map(({ words }) => words),
          },
        ]
      : [],
  )
  return [...Map.groupBy(rows, ({ enterprise }) => enterprise.id).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { enterprise } = first
    const due = [...new Set(same.flatMap((row) => row.due))]
    return [
      {
        enterprise,
        people: same.flatMap(({ name }) => name ?? []),
        due,
        isDue: due.length > 0 || enterprise.survivalChecks.some((check) => check.isDue),
      },
    ]
  })
}
