import { isInForce } from '@titian/shared/consents/consent.ts'
import type {
  Channel,
  Giver,
  Purpose,
  WithdrawalWay,
  WitnessOffice,
} from '@titian/shared/consents/purpose.ts'
import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { ConsentType } from './consent.type.ts'

export interface ConsentRow extends OfPerson {
  id: string
  purpose: Purpose
  noticeVersion: string
  givenAt: string
  givenOn: string
  untilOn: string
  channel: Channel
  givenBy: Giver
  witnessOffice: WitnessOffice | null
  withdrawnAt: string | null
  withdrawnVia: WithdrawalWay | null
  excludedEmployers: string[]
  excludedRegions: string[]
  excludedFamilies: OccupationFamily[]
}

export const CONSENT_COLUMNS = sql`id, person_id as "personId", unit_id as "unitId", purpose,
  notice_version as "noticeVersion", given_at as "givenAt",
  (given_at at time zone 'Asia/Jakarta')::date::text as "givenOn", until_on::text as "untilOn", channel,
  given_by as "givenBy", witness_office as "witnessOffice", withdrawn_at as "withdrawnAt",
  withdrawn_via as "withdrawnVia", excluded_employers as "excludedEmployers",
  excluded_regions as "excludedRegions", excluded_families as "excludedFamilies"`

export const readConsents = readerOf<ConsentRow>(
  'work',
  (ids) => sql`select ${CONSENT_COLUMNS} from people.consent where person_id = any (${ids})
    order by given_at desc, id`,
)

export const toConsent = (row: ConsentRow, today: string): ConsentType =>
  Object.assign(new ConsentType(), row, {
    id: toTypeId('cns', row.id),
    givenAt: new Date(row.givenAt),
    withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
    isInForce: isInForce({ ...row, isWithdrawn: row.withdrawnAt !== null }, today),
  })
