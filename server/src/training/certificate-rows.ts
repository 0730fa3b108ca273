import type { CompetencyResult } from '@titian/shared/training/certificate.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'

/** What was taken back stays on record with its reason, and counts for nothing. */
interface OnRecord extends OfPerson {
  id: string
  takenBackAt: string | null
  takenBackReason: string | null
}

const ON_RECORD = sql`id, person_id as "personId", unit_id as "unitId", taken_back_at as "takenBackAt",
  taken_back_reason as "takenBackReason"`

export interface TrainingRow extends OnRecord {
  programmeKey: string
  skillCodes: string[]
  issuedOn: string
}

export const readTraining = readerOf<TrainingRow>(
  'work',
  (ids) => sql`select ${ON_RECORD}, programme_key as "programmeKey",
    skill_codes as "skillCodes", issued_on::text as "issuedOn"
    from people.training_certificate where person_id = any (${ids}) order by issued_on desc, id`,
)

export interface CompetencyRow extends OnRecord {
  schemeCode: string
  level: number | null
  result: CompetencyResult
  issuedOn: string
  validUntilOn: string | null
  number: string | null
}

export const readCompetency = readerOf<CompetencyRow>(
  'work',
  (ids) => sql`select ${ON_RECORD}, scheme_code as "schemeCode", level, result,
    issued_on::text as "issuedOn", valid_until::text as "validUntilOn", number
    from people.competency_certificate where person_id = any (${ids}) order by issued_on desc, id`,
)
