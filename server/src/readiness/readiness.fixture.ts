import { randomUUID } from 'node:crypto'
import type { ReadinessFacts } from '@titian/shared/readiness/facts.ts'
import { aJourneyOf } from '../journeys/journey.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import type { OfPerson } from '../participants/per-person.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** Somebody whose whole readiness is these facts, assessed and waiting for what comes next. For tests. */
export const aPersonWith = async (tx: Tx, unitId: string, facts: ReadinessFacts): Promise<OfPerson> => {
  const { pathway, legalStage, fitness } = facts
  const stage = legalStage === 'NONE' ? null : legalStage
  const person = await aParticipant(tx, { unitId, pathway, legalStage: stage })
  await aJourneyOf(tx, person, { pathway, through: ['ADMITTED', 'ASSESSED'] })
  const own = sql`${person.personId}::uuid, ${unitId}::uuid`
  const of = sql`where person_id = ${person.personId}::uuid`
  if (facts.isNikKnown)
    await tx.rows(sql`update people.identity set nik_encrypted = '\\x01', nik_absent_reason = null,
      nik_index = ${Buffer.from(randomUUID())} ${of}`)
  await tx.rows(sql`update people.work_profile set experience_months = ${facts.experienceMonths} ${of}`)
  await tx.rows(sql`delete from people.health_note ${of}`)
  if (fitness)
    await tx.rows(sql`insert into people.health_note (person_id, unit_id, fitness, noted_on, valid_until)
      values (${own}, ${fitness.isFit ? 'FIT' : 'NOT_YET'}, ${fitness.notedOn}::date, ${fitness.validUntil}::date)`)
  if (facts.hasExperienceOnFile)
    await tx.rows(sql`insert into people.work_skill (person_id, unit_id, skill_code, evidence, recorded_on)
      values (${own}, 'weld', 'EXPERIENCE', '2026-01-01')`)
  if (facts.reviewedOn)
    await tx.rows(sql`insert into people.work_skill (person_id, unit_id, skill_code, evidence, recorded_on)
      values (${own}, 'weld', 'ASSESSED', ${facts.reviewedOn}::date)`)
  if (facts.trainedOn)
    await tx.rows(sql`insert into people.training_certificate (person_id, unit_id, programme_key, skill_codes, issued_on)
      values (${own}, 'WEL', '{weld}', ${facts.trainedOn}::date)`)
  if (facts.availabilityConfirmedOn)
    await tx.rows(sql`insert into people.availability (person_id, unit_id, band, confirmed_on, latest_start_on)
      values (${own}, 'NOW', ${facts.availabilityConfirmedOn}::date, '2027-01-01')`)
  for (const { result, issuedOn, validUntil } of facts.competency)
    await tx.rows(sql`insert into people.competency_certificate (person_id, unit_id, scheme_code, result, issued_on,
      valid_until, assessor) values (${own}, 'las-smaw-3g', ${result}, ${issuedOn}::date, ${validUntil}::date, 'Asesor')`)
  for (const [index, record] of facts.records.entries())
    await tx.rows(sql`insert into people.readiness_record (person_id, unit_id, requirement, state, office, recorded_on,
        due_on, recorded_at)
      values (${own}, ${record.requirement}, ${record.state}, ${record.office}, ${record.recordedOn}::date,
        ${record.dueOn}::date, ${record.recordedOn}::timestamptz + ${index} * interval '1 second')`)
  for (const [index, waiver] of facts.waivers.entries())
    await tx.rows(sql`insert into people.readiness_waiver (person_id, unit_id, requirement, waived_by, reason,
        recorded_on, until_on, recorded_at)
      values (${own}, ${waiver.requirement}, ${waiver.waivedBy}, ${waiver.reason}, '2026-11-01',
        ${waiver.untilOn}::date, '2026-11-01'::timestamptz + ${index} * interval '1 second')`)
  return person
}
