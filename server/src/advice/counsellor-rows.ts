import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { CounsellorType } from './counsellor.type.ts'

/** The reading role of everybody who may see counsellors; others have no grant on the function. */
const mayAsk = ({ viewer }: Operation): boolean =>
  (viewer.kind === 'ACCOUNT' && viewer.role !== null && viewer.role !== 'EMPLOYER') ||
  (viewer.kind === 'KEY' && viewer.scopes.includes('advice') && viewer.organisationIsVerified)

/** Counsellors whom the viewer may see, by name: of the own organisation, or all for staff who give somebody one. */
export const counsellors = async (operation: Operation): Promise<CounsellorType[]> => {
  if (!mayAsk(operation)) return []
  const rows = await operation.rows<{ uuid: string; name: string }>(
    sql`select id as uuid, name from app.counsellors() order by name, id`,
  )
  return rows.map((row) => Object.assign(new CounsellorType(), row, { id: toTypeId('cou', row.uuid) }))
}

export const findCounsellor = async (operation: Operation, uuid: string): Promise<CounsellorType | null> =>
  (await counsellors(operation)).find((one) => one.uuid === uuid) ?? null
