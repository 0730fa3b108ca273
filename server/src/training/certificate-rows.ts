import type { CompetencyResult } from '@titian/shared/training/certificate.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'

export interface TrainingRow extends OfPerson {
  programmeKey: string
  skillCodes: string[]
  issuedOn: string
}

export const readTraining = readerOf<TrainingRow>(
  'work',
  (ids) => sql`select person_id as "personId", unit_id as "unitId", programme_key as "programmeKey",
    skill_codes as "skillCodes", issued_on::text as "issuedOn"
    from people.training_certificate where person_id = any (${ids}) order by issued_on desc, id`,
)

export interface CompetencyRow extends OfPerson {
  schemeCode: string
  level: number | null
  result: CompetencyResult
  issuedOn: string
  validUntilOn: string | null
  number: string | null
}

export const readCompetency = readerOf<CompetencyRow>(
  'work',
  (
    ids,
  ) => sql`select person_id as "personId", unit_id as "unitId", scheme_code as "schemeCode", level, result,
    issued_on::text as "issuedOn", valid_until::text as "validUntilOn", number
    from people.competency_certificate where person_id = any (${ids}) order by issued_on desc, id`,
)
