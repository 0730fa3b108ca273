import { type CandidateQuestion, type Wanted, wantedOf } from '@titian/shared/candidates/question.ts'
import { POINTS } from '@titian/shared/candidates/score.ts'
import { AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { EXPERIENCE_BANDS } from '@titian/shared/vocabulary/experience-band.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

export const isTrue = sql`true`

/** A condition of a question; `dimension` names the facet that is counted without it. */
export interface Condition {
  dimension: 'family' | 'region' | 'band' | 'education' | null
  holds: RawBuilder<unknown>
}

/** A question as conditions on `card.card` that must all hold; each dimension stands there at most once. */
export const conditionsOf = (question: CandidateQuestion): Condition[] => {
  const conditions: Condition[] = []
  const add = (dimension: Condition['dimension'], holds: RawBuilder<unknown>) =>
    void conditions.push({ dimension, holds })
  for (const wanted of question.required) add(null, isHeld(wanted))
  if (question.anyOf.length > 0) add(null, sql`(${sql.join(question.anyOf.map(isHeld), sql` or `)})`)
  if (question.place) add('region', sql`region = any (${[...question.place.regions]}::text[])`)
  if (question.families.length > 0) add('family', sql`family = any (${question.families}::text[])`)
  if (question.education.length > 0)
    add('education', sql`education = any (${placesOf(EDUCATION_LEVELS, question.education)}::int[])`)
  if (question.availability.length > 0)
    add('band', sql`band = any (${placesOf(AVAILABILITY_BANDS, question.availability)}::int[])`)
  if (question.experience.length > 0)
    add(null, sql`experience = any (${placesOf(EXPERIENCE_BANDS, question.experience)}::int[])`)
  if (question.workingHours.length > 0) add(null, sql`working_hours && ${question.workingHours}::text[]`)
  if (question.isCertified !== null) add(null, sql`certified = ${question.isCertified}`)
  return conditions
}

/** The ways in which a card can have what is wanted; only those that are asked for. */
const isHeld = (wanted: Wanted): RawBuilder<unknown> => {
  const ways = [
    ...(wanted.skills.length > 0 ? [sql`skills_held && ${wanted.skills}::text[]`] : []),
    ...(wanted.occupations.length > 0 ? [sql`occupation = any (${wanted.occupations}::text[])`] : []),
    ...(wanted.schemes.length > 0 ? [sql`schemes && ${wanted.schemes}::text[]`] : []),
    ...(wanted.languages.length > 0 ? [sql`languages && ${wanted.languages}::text[]`] : []),
    ...(wanted.licences.length > 0 ? [sql`licences && ${wanted.licences}::text[]`] : []),
  ]
  return ways.length === 0 ? sql`false` : sql`(${sql.join(ways, sql` or `)})`
}

/** The relevance of a card, negative so that the best comes first in ascending order. */
export const negativeScore = (question: CandidateQuestion): RawBuilder<unknown> => {
  const parts = wantedOf(question).map(pointsOf)
  if (question.place) parts.unshift(sql`region_points`)
  return parts.length === 0 ? sql`(-base)` : sql`(-(base + ${sql.join(parts, sql` + `)}))::int`
}

const pointsOf = (wanted: Wanted): RawBuilder<unknown> => {
  const { skills, occupations, schemes, languages, licences } = wanted
  const [held, assessed, trained, certified] = POINTS.skill.map(sql.lit)
  const ways = [sql`0`]
  if (schemes.length > 0)
    ways.push(sql`case when schemes && ${schemes}::text[] then ${sql.lit(POINTS.scheme)} else 0 end`)
  if (skills.length > 0)
    ways.push(sql`case when not skills_held && ${skills}::text[] then 0
      when skills_certified && ${skills}::text[] then ${certified}
      when skills_trained && ${skills}::text[] then ${trained}
      when skills_assessed && ${skills}::text[] then ${assessed} else ${held} end`)
  if (occupations.length > 0)
    ways.push(
      sql`case when occupation = any (${occupations}::text[]) then ${sql.lit(POINTS.occupation)} else 0 end`,
    )
  if (languages.length > 0)
    ways.push(sql`case when languages && ${languages}::text[] then ${sql.lit(POINTS.language)} else 0 end`)
  if (licences.length > 0)
    ways.push(sql`case when licences && ${licences}::text[] then ${sql.lit(POINTS.licence)} else 0 end`)
  return sql`greatest(${sql.join(ways)})`
}

const placesOf = <T extends string>(list: readonly T[], chosen: readonly T[]): number[] =>
  chosen.map((value) => list.indexOf(value))
