import { Migration } from '@mikro-orm/migrations'
import { CARD_STATE } from '../candidates/card-status.migration.ts'
import { HOLDER_OF_NIK } from '../participants/recording.migration.ts'
import { roleIs } from '../participants/row-security.ts'
import { rowPolicy } from '../platform/database/row-policy.ts'
import { FITNESS_GATE } from '../readiness/readiness.migration.ts'

/** Tables of class work whose policy an older database wrote before there were caseloads. */
const OLDER = [
  'upload_piece',
  'readiness_confirmation',
  'readiness_record',
  'readiness_waiver',
  'introduction',
  'introduction_step',
  'placement',
]

/**
 * Renews the row policies, and the functions that ask them, of rooms above counselling: a database that had these rooms
 * before it had caseloads wrote them by the policy of that day. In a new database nothing changes.
 */
export class CaseloadPoliciesMigration extends Migration {
  override up(): void {
    for (const table of OLDER)
      this.addSql(`alter policy ${table}_relations on people.${table} using (${rowPolicy('work')})`)
    this.addSql(`alter policy data_request_protection on people.data_request
      using (${roleIs('PROTECTION_OFFICER')} and (${rowPolicy('work')}))`)
    for (const statement of [...HOLDER_OF_NIK, ...FITNESS_GATE, CARD_STATE])
      this.addSql(statement.replace(/^create function/, 'create or replace function'))
  }
}
