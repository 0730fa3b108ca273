import type { SchemeDocument } from '@titian/shared/enterprises/scheme.ts'
import type { Applicant, CapitalFacts } from '@titian/shared/enterprises/verify-capital.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { factsOf } from './enterprise-facts.ts'
import type { HeldEnterprise } from './hold-enterprise.ts'
import { recordOf } from './on-record.ts'

/** What was found of one recipient. */
export interface Checked {
  personId: string
  isUnemployed: boolean
  hasOtherAid: boolean
}

/** What is known for an application of this business; `except` is the application itself, which is no earlier grant. */
export const capitalFactsOf = async (
  command: Command,
  { business, members }: HeldEnterprise,
  given: {
    except: string | null
    checks?: readonly Checked[]
    documents?: readonly SchemeDocument[]
    isOwnHand?: boolean
  },
): Promise<CapitalFacts> => {
  const { checks = [], documents = [], isOwnHand = false } = given
  const { hasPlan, workerCount } = factsOf(await recordOf(command, business.id), command.today)
  const ids = `{${members.map(({ personId }) => personId).join(',')}}`
  const people = await command.rows<
    { personId: string } & Omit<Applicant, 'isUnemployed' | 'hasOtherAid'>
  >(sql`
    select identity.person_id as "personId", birth_on::text as "birthOn",
      exists (${GRANTS} and application.state in ('APPLIED', 'VERIFIED', 'APPROVED')
        and application.id is distinct from ${given.except}::uuid) as "hasOpenGrant",
      exists (${GRANTS} and application.state = 'SETTLED' and scheme.level = 'PEMULA') as "hasSettledStarterGrant"
    from people.identity where person_id = any (${ids}::uuid[]) order by person_id`)
  return {
    kind: business.kind,
    stage: business.stage,
    hasPlan,
    workerCount,
    documents: new Set(documents),
    isOwnHand,
    applicants: people.map(({ personId, ...known }) => {
      const check = checks.find((one) => one.personId === personId)
      return { ...known, isUnemployed: check?.isUnemployed ?? null, hasOtherAid: check?.hasOtherAid ?? null }
    }),
  }
}

/** Applications of any business to which the person belongs or belonged. */
const GRANTS = sql`select from people.capital_application application
  join people.enterprise_member member on member.enterprise_id = application.enterprise_id
  join vocab.capital_scheme scheme on scheme.code = scheme_code and scheme.version = scheme_version
  where member.person_id = identity.person_id`
