import type { CapitalState, DeclineReason } from '@titian/shared/enterprises/capital.ts'
import type { ReceiptKind, ReportState } from '@titian/shared/enterprises/report.ts'
import type { SchemeDocument } from '@titian/shared/enterprises/scheme.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { enterpriseReaderOf, type OfEnterprise } from './enterprise-rows.ts'

export interface ApplicationRow extends OfEnterprise {
  id: string
  schemeCode: string
  schemeVersion: number
  amount: number
  state: CapitalState
  documents: SchemeDocument[]
  appliedOn: string
  verifiedOn: string | null
  decidedOn: string | null
  declineReason: DeclineReason | null
  version: number
}

export interface TrancheRow extends OfEnterprise {
  id: string
  applicationId: string
  number: number
  tools: number
  materials: number
  paidOn: string
  reportDueOn: string
  report: ReportState
  version: number
}

export interface LineRow extends OfEnterprise {
  id: string
  trancheId: string
  kind: ReceiptKind
  what: string
  amount: number
  spentOn: string
  fileId: string | null
}

type Ids = RawBuilder<unknown>

export const applicationRows = (ids: Ids): RawBuilder<ApplicationRow> => sql<ApplicationRow>`
  select id, enterprise_id as "enterpriseId", scheme_code as "schemeCode", scheme_version as "schemeVersion", amount,
    state, documents, applied_on::text as "appliedOn", verified_on::text as "verifiedOn",
    decided_on::text as "decidedOn", decline_reason as "declineReason", version
  from people.capital_application where enterprise_id = any (${ids}) order by applied_on desc, id`

export const trancheRows = (ids: Ids): RawBuilder<TrancheRow> => sql<TrancheRow>`
  select id, enterprise_id as "enterpriseId", application_id as "applicationId", number, tools, materials,
    paid_on::text as "paidOn", report_due_on::text as "reportDueOn", report_state as report, version
  from people.capital_tranche where enterprise_id = any (${ids}) order by number, id`

export const lineRows = (ids: Ids): RawBuilder<LineRow> => sql<LineRow>`
  select id, enterprise_id as "enterpriseId", tranche_id as "trancheId", kind, what, amount,
    spent_on::text as "spentOn", file_id as "fileId"
  from people.receipt_line where enterprise_id = any (${ids}) and removed_at is null order by spent_on, id`

export const readApplications = enterpriseReaderOf('contact', applicationRows)
export const readTranches = enterpriseReaderOf('contact', trancheRows)
export const readLines = enterpriseReaderOf('contact', lineRows)
