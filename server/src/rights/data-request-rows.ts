import type {
  Ground,
  Outcome,
  RequestKind,
  RequestState,
  RequestWay,
} from '@titian/shared/rights/data-request.ts'
import { answersRequests, mayMove } from '@titian/shared/rights/decide-request.ts'
import { clockState, dueAt, hoursLeft } from '@titian/shared/rights/request-clock.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { DataRequestType } from './data-request.type.ts'

export interface DataRequestRow extends OfPerson {
  id: string
  kind: RequestKind
  about: string
  via: RequestWay
  madeAt: string
  state: RequestState
  endedAt: string | null
  outcome: Outcome | null
  ground: Ground | null
  answer: string | null
  version: number
}

export const DATA_REQUEST_COLUMNS = sql`id, person_id as "personId", unit_id as "unitId", kind, about, via,
  made_at as "madeAt", state, ended_at as "endedAt", outcome, ground, words as answer, version`

/** The request as this viewer sees it: the clock at this moment, and what they may do with it. */
export const toDataRequest = (row: DataRequestRow, { viewer, now }: Operation): DataRequestType => {
  const madeAt = Date.parse(row.madeAt)
  const endedAt = row.endedAt === null ? null : Date.parse(row.endedAt)
  const account = viewer.kind === 'ACCOUNT' ? viewer : null
  const isOwn = account?.personId === row.personId
  const isOfUnit = answersRequests(roleOf(viewer)) && account?.unitId === row.unitId
  return Object.assign(new DataRequestType(), row, {
    id: toTypeId('drq', row.id),
    madeAt: new Date(madeAt),
    dueAt: new Date(dueAt(madeAt)),
    hoursLeft: row.state === 'OPEN' ? hoursLeft(madeAt, now.getTime()) : 0,
    clock: clockState({ state: row.state, madeAt, endedAt }, now.getTime()),
    endedAt: endedAt === null ? null : new Date(endedAt),
    viewerCanAnswer: isOfUnit && mayMove(row.state, 'ANSWERED', 'STAFF'),
    viewerCanTakeBack: isOwn && mayMove(row.state, 'TAKEN_BACK', 'PERSON'),
  })
}

/** The request with this id, if row security shows it; absent and hidden are the same null. */
export const findDataRequest = async (operation: Operation, id: string): Promise<DataRequestType | null> => {
  if (!seesRequests(operation)) return null
  const [row] = await operation.rows<DataRequestRow>(
    sql`select ${DATA_REQUEST_COLUMNS} from people.data_request where id = ${id}::uuid`,
  )
  return row ? toDataRequest(row, operation) : null
}

/** Roles that row security could show a request at all; others have nothing to ask the database. */
export const seesRequests = ({ viewer }: Operation): boolean => {
  const role = roleOf(viewer)
  return (
    role === 'PERSON' || role === 'ADMINISTRATOR' || role === 'PROTECTION_OFFICER' || answersRequests(role)
  )
}
