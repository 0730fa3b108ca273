import type { PeopleRows } from './people-rows.ts'
import type { SyntheticPerson } from './person.ts'
import type { Owner, RowContext } from './row-context.ts'

/** What a person can do, with the papers that say so. Nobody is asked before the intake assessment. */
export const addWorkRows = (
  rows: PeopleRows,
  person: SyntheticPerson,
  context: RowContext,
  owner: Owner,
): void => {
  const { work, band, timeline } = person
  if (timeline.dayOf('ASSESSED') === null) return
  rows.work_profile.push({
    ...owner,
    occupation_code: work.trade.occupation,
    experience_months: work.experienceMonths,
    education: work.education,
    languages: work.languages,
    licences: work.licences,
    working_hours: work.workingHours,
    wanted_regions: work.wantedRegions,
  })
  for (const { code, evidence, on } of work.skills)
    rows.work_skill.push({ ...owner, skill_code: code, evidence, recorded_on: on })
  if (band)
    rows.availability.push({
      ...owner,
      band: band.band,
      confirmed_on: band.confirmedOn,
      latest_start_on: band.latestStartOn,
    })
  if (work.training)
    rows.training_certificate.push({
      ...owner,
      programme_key: work.trade.programme,
      skill_codes: work.training.skills,
      issued_on: work.training.on,
    })
  for (const { scheme, result, on, until } of work.competency)
    rows.competency_certificate.push({
      ...owner,
      scheme_code: scheme.code,
      level: scheme.level,
      result,
      issued_on: on,
      valid_until: until,
      number: result === 'COMPETENT' ? `CONTOH-${String(context.serial).padStart(6, '0')}` : null,
      instructor: 'Instruktur Contoh',
      assessor: 'Asesor Contoh',
    })
}
