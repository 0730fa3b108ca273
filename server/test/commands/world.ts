import type { App } from '../../src/app.ts'
import type { Viewer } from '../../src/platform/auth/viewer.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { type RawBuilder, sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import { account } from '../leaks/viewers.ts'

type Account = Extract<Viewer, { kind: 'ACCOUNT' }>

/** A demonstration with somebody in each role who acts in it: the staff in one unit, the employer verified. */
export interface World {
  viewers: Record<
    | 'officer'
    | 'probation'
    | 'placement'
    | 'trainer'
    | 'assessor'
    | 'clinic'
    | 'counsellor'
    | 'supervisor'
    | 'administrator'
    | 'secondAdministrator'
    | 'employer'
    | 'person',
    Account
  > & { nobody: Viewer }
  unitId: string
  employerId: string
  /** The demonstration's own person, shown and job-ready, in the unit of the staff. */
  personId: string
  today: string
  /** Rows, as the owner of the database. */
  rows<T>(query: RawBuilder<T>): Promise<T[]>
}

interface Member {
  id: string
  accountId: string
  role: Account['role']
  organisationId: string | null
  unitId: string | null
  personId: string | null
}

export const worldOf = async (app: App): Promise<World> => {
  const { database } = app.installation
  const today = app.operationFor({ kind: 'PUBLIC' }, 'page', 'en').today
  const rows = <T>(query: RawBuilder<T>) =>
    database.transaction('titian_command', systemFacts(today), async (tx) => {
      await tx.rows(sql`set local role none`)
      return tx.rows(query)
    })
  const members = await rows(sql<Member>`
    select id, account_id as "accountId", role, organisation_id as "organisationId", unit_id as "unitId",
      person_id as "personId" from app.membership where ended_at is null order by id`)
  const one = (role: Account['role']) => {
    const found = members.find((member) => member.role === role)
    if (!found) throw new Error(`The demonstration has no ${role}.`)
    return found
  }
  const probation = one('PROBATION_OFFICER')
  const unitId = probation.unitId ?? ''
  const { personId } = one('PERSON')
  // The employer with the most people: a command may need a colleague, and ids have no order to rely on.
  const employer = mostOf(
    members.filter(({ role }) => role === 'EMPLOYER'),
    ({ organisationId }) => organisationId,
  )[0]
  const employerId = employer?.organisationId ?? ''
  const as = (role: NonNullable<Account['role']>, more: Partial<Account> = {}): Account => {
    const member = members.find((found) => found.role === role)
    return account(role, {
      ...(member && {
        accountId: member.accountId,
        membershipId: member.id,
        organisationId: member.organisationId,
      }),
      unitId,
      ...more,
    }) as Account
  }
  const otherId = crypto.randomUUID()
  const assigned = await rows(sql<{ id: string; personId: string; counsellorId: string }>`
    select id, person_id as "personId", counsellor_id as "counsellorId" from people.caseload_assignment
    where until_on is null order by person_id`)
  const largest = mostOf(assigned, ({ counsellorId }) => counsellorId)
  const counsellor = members.find(({ id }) => id === largest[0]?.counsellorId)
  return {
    viewers: {
      officer: as('OFFICER'),
      probation: as('PROBATION_OFFICER'),
      placement: as('PLACEMENT_OFFICER'),
      trainer: as('TRAINER'),
      assessor: as('ASSESSOR'),
      clinic: as('REHAB_COUNSELLOR'),
      counsellor: as('COUNSELLOR', {
        unitId: null,
        ...(counsellor && { accountId: counsellor.accountId, membershipId: counsellor.id }),
        caseload: largest,
      }),
      supervisor: as('SUPERVISOR', { unitId: null, caseload: assigned }),
      administrator: as('ADMINISTRATOR', { unitId: null }),
      secondAdministrator: as('ADMINISTRATOR', { unitId: null, accountId: otherId, membershipId: otherId }),
      employer: as('EMPLOYER', {
        unitId: null,
        ...(employer && { accountId: employer.accountId, membershipId: employer.id }),
        organisationId: employerId,
      }),
      person: as('PERSON', { unitId: null, personId }),
      nobody: { kind: 'PUBLIC' },
    },
    unitId,
    employerId,
    personId: personId ?? '',
    today,
    rows,
  }
}

/** The rows that share a key, for the key that most rows have. */
const mostOf = <Row>(rows: readonly Row[], keyOf: (row: Row) => unknown): Row[] =>
  [...Map.groupBy(rows, keyOf).values()].toSorted((a, b) => b.length - a.length)[0] ?? []

/** One id that a query finds, as the contract writes it. */
export const idFrom = async (
  world: World,
  prefix: Parameters<typeof toTypeId>[0],
  query: RawBuilder<{ id: string }>,
): Promise<string> => {
  const [row] = await world.rows(query)
  if (!row) throw new Error(`Nothing found for ${prefix}.`)
  return toTypeId(prefix, row.id)
}
