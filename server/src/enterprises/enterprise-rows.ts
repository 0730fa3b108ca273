import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import type { EnterpriseKind, EnterpriseStage } from '@titian/shared/enterprises/stage.ts'
import { batchesOf, mayRead, type OfPerson, readerOf } from '../participants/per-person.ts'
import type { PeopleClass } from '../participants/row-security.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'

/** A business as one of its members has it: `personId` is that member, through whom it is read. */
export interface EnterpriseRow extends OfPerson {
  id: string
  kind: EnterpriseKind
  stage: EnterpriseStage
  since: string
  tradingSince: string | null
  closedOn: string | null
  occupationCode: string
  regionCode: string
  version: number
}

const COLUMNS = sql`enterprise.id, member.person_id as "personId", member.unit_id as "unitId", enterprise.kind,
  enterprise.stage, enterprise.since::text as since, enterprise.trading_since::text as "tradingSince",
  enterprise.closed_on::text as "closedOn", enterprise.occupation_code as "occupationCode",
  enterprise.region_code as "regionCode", enterprise.version`

const FROM = sql`people.enterprise join people.enterprise_member member
  on member.enterprise_id = enterprise.id and member.left_on is null`

/** The businesses of people, those under way first, then the latest. */
export const readEnterprises = readerOf<EnterpriseRow>(
  'work',
  (ids) => sql`select ${COLUMNS} from ${FROM} where member.person_id = any (${ids})
    order by enterprise.closed_on desc nulls first, enterprise.opened_on desc, enterprise.id`,
)

/** The business with this id through the first member that the viewer may see; absent and hidden are the same null. */
export const findEnterpriseRow = async (operation: Operation, id: string): Promise<EnterpriseRow | null> => {
  if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
  const [row] = await operation.rows<EnterpriseRow>(sql`
    select ${COLUMNS} from ${FROM} where enterprise.id = ${id}::uuid
    order by member.is_leader desc, member.person_id limit 1`)
  return row ?? null
}

/** A row that belongs to a business; its rooms' columns beside it. */
export interface OfEnterprise {
  enterpriseId: string
}

/** The business through which such rows are read. */
export interface ReadThrough extends OfPerson {
  rowId: string
}

/** A reader of one class of rows of businesses; each row is answered as the one of the member it was reached through. */
export const enterpriseReaderOf = <Row extends OfEnterprise>(
  dataClass: PeopleClass,
  read: (ids: RawBuilder<unknown>, operation: Operation) => RawBuilder<Row>,
) => {
  const readMany = batchesOf(read, (row: Row) => row.enterpriseId)
  return async (
    operation: Operation,
    { rowId, personId, unitId }: ReadThrough,
  ): Promise<(Row & OfPerson)[]> => {
    if (!mayRead(operation, dataClass, { personId, unitId })) return []
    const rows = await readMany(operation, rowId)
    return rows.map((row) => ({ ...row, personId, unitId }))
  }
}
