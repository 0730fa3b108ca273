import type { LegalStage } from '@titian/shared/participants/legal-stage.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { FitnessValue } from './participant-enums.ts'
import type { OfPerson } from './per-person.ts'

export interface GivenParticipant {
  unitId: string
  fullName?: string
  birthOn?: string | null
  pathway?: Pathway
  legalStage?: Exclude<LegalStage, 'NONE'> | null
  isLife?: boolean
  isFurtherCasePending?: boolean
  fitness?: FitnessValue
  registeredOn?: string
  phone?: string
  registerNumber?: string
}

/** An invented participant with a row in every table of the room, for tests. */
export const aParticipant = async (tx: Tx, given: GivenParticipant): Promise<OfPerson> => {
  const { unitId, legalStage = 'SENTENCED' } = given
  const [row] = await tx.rows<{ id: string }>(sql`
    insert into people.participant (unit_id, register_number, pathway, synthetic, registered_on)
    values (${unitId}::uuid, ${given.registerNumber ?? null}, ${given.pathway ?? 'EMPLOYMENT'}, true,
      ${given.registeredOn ?? '2025-03-01'}::date)
    returning person_id as id`)
  const personId = row!.id
  const birthOn = given.birthOn === undefined ? '1990-01-01' : given.birthOn
  await tx.rows(sql`
    insert into people.identity (person_id, unit_id, full_name, sex, birth_on, nik_absent_reason)
    values (${personId}::uuid, ${unitId}::uuid, ${given.fullName ?? 'Orang Contoh'}, 'MALE', ${birthOn}::date,
      'UNKNOWN')`)
  await tx.rows(sql`
    insert into people.contact (person_id, unit_id, phone)
    values (${personId}::uuid, ${unitId}::uuid, ${given.phone ?? '+62 000 0000 0001'})`)
  if (legalStage)
    await tx.rows(sql`
      insert into people.custody_episode (person_id, unit_id, legal_stage, offence_group, started_on, is_life,
        further_case_pending, as_of)
      values (${personId}::uuid, ${unitId}::uuid, ${legalStage}, 'OTHER', '2024-01-01', ${given.isLife ?? false},
        ${given.isFurtherCasePending ?? false}, '2026-11-20')`)
  await tx.rows(sql`
    insert into people.health_note (person_id, unit_id, fitness, noted_on)
    values (${personId}::uuid, ${unitId}::uuid, ${given.fitness ?? 'FIT'}, '2026-01-10')`)
  await tx.rows(sql`
    insert into people.work_profile (person_id, unit_id, occupation_code, experience_months, education)
    values (${personId}::uuid, ${unitId}::uuid, '7212-welder', 30, 'PRIMARY')`)
  return { personId, unitId }
}
