import type { Pathway } from '@titian/shared/participants/pathway.ts'
import type { ReadinessFacts, RequirementRecord, Waiver } from '@titian/shared/readiness/facts.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import type { Tx } from '../platform/database/database.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

/** Everything that readiness is computed from, gathered by the database into one row a person. */
export interface FactsRow extends OfPerson {
  pathway: Pathway
  isNikKnown: boolean
  isInside: boolean
  experienceMonths: number | null
  hasExperienceOnFile: boolean
  trainedOn: string | null
  competency: ReadinessFacts['competency']
  reviewedOn: string | null
  /** Fit today, by a note that is in force; null without one. When it was noted is health, not work. */
  isFit: boolean | null
  availabilityConfirmedOn: string | null
  records: RequirementRecord[]
  waivers: Waiver[]
  confirmedAt: string | null
}

export const factRows = (ids: RawBuilder<unknown>): RawBuilder<FactsRow> => sql`
    select participant.person_id as "personId", participant.unit_id as "unitId", participant.pathway,
      gate.is_nik_known as "isNikKnown", gate.is_inside as "isInside",
      profile.experience_months as "experienceMonths",
      exists (select 1 from people.work_skill skill
        where skill.person_id = participant.person_id and skill.evidence = 'EXPERIENCE') as "hasExperienceOnFile",
      (select max(issued_on)::text from people.training_certificate certificate
        where certificate.person_id = participant.person_id and taken_back_at is null) as "trainedOn",
      coalesce((select json_agg(json_build_object('result', result, 'issuedOn', issued_on, 'validUntil', valid_until))
        from people.competency_certificate certificate
        where certificate.person_id = participant.person_id and taken_back_at is null), '[]') as competency,
      (select max(recorded_on)::text from people.work_skill skill
        where skill.person_id = participant.person_id and skill.evidence = 'ASSESSED') as "reviewedOn",
      gate.is_fit as "isFit",
      availability.confirmed_on::text as "availabilityConfirmedOn",
      coalesce((select json_agg(json_build_object('requirement', requirement, 'state', state, 'office', office,
          'recordedOn', recorded_on, 'dueOn', due_on) order by recorded_on, recorded_at nulls first, id)
        from people.readiness_record record where record.person_id = participant.person_id), '[]') as records,
      coalesce((select json_agg(json_build_object('requirement', requirement, 'waivedBy', waived_by,
          'reason', reason, 'untilOn', until_on) order by recorded_on, recorded_at nulls first, id)
        from people.readiness_waiver waiver where waiver.person_id = participant.person_id), '[]') as waivers,
      confirmation.confirmed_at as "confirmedAt"
    from people.participant
      join people.readiness_gate(${ids}) gate on gate.person_id = participant.person_id
      left join people.work_profile profile on profile.person_id = participant.person_id
      left join people.availability on availability.person_id = participant.person_id
      left join people.readiness_confirmation confirmation
        on confirmation.person_id = participant.person_id and confirmation.ended_at is null
    where participant.person_id = any (${ids})`

export const readFacts = readerOf<FactsRow>('work', factRows)

/** The facts of one person, for a command or a rule; the gate still answers by the viewer's relation alone. */
export const factsOf = async (rows: Tx['rows'], personId: string): Promise<FactsRow | null> => {
  const [row] = await rows(factRows(sql`array[${personId}::uuid]`))
  return row ?? null
}

/** The row as the facts that the rules ask for. */
export const toFacts = (row: FactsRow, today: string): ReadinessFacts => ({
  pathway: row.pathway,
  // The rules ask where somebody can be reached, which is all that staff without custody rights may learn.
  legalStage: row.isInside ? 'SENTENCED' : 'RELEASED',
  isNikKnown: row.isNikKnown,
  experienceMonths: row.experienceMonths ?? 0,
  hasExperienceOnFile: row.hasExperienceOnFile,
  trainedOn: row.trainedOn,
  competency: row.competency,
  reviewedOn: row.reviewedOn,
  fitness: row.isFit === null ? null : { isFit: row.isFit, notedOn: today, validUntil: null },
  availabilityConfirmedOn: row.availabilityConfirmedOn,
  records: row.records,
  waivers: row.waivers,
})
