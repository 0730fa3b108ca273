import { type Card, isCertified, skillClosure, strengthOf } from '@titian/shared/candidates/card.ts'
import type { CardVocabulary } from '@titian/shared/candidates/card-vocabulary.ts'
import { provinceOfRegion } from '@titian/shared/candidates/supply.ts'
import { AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { EXPERIENCE_BANDS } from '@titian/shared/vocabulary/experience-band.ts'
import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import type { WorkingHours } from '@titian/shared/vocabulary/working-hours.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'

/** A row of `card.card` as it is written; bands stand as their place in their list. */
export interface CardRow {
  id: string
  ordinal: number
  code_name: string
  occupation: string
  family: string
  experience: number
  education: number | null
  region: string
  province: string | null
  band: number
  certified: boolean
  skills: Card['skills']
  certificates: Card['certificates']
  skills_held: string[]
  skills_assessed: string[]
  skills_trained: string[]
  skills_certified: string[]
  schemes: string[]
  languages: string[]
  licences: string[]
  working_hours: string[]
}

/** The row of a card, with all that engines compare worked out. */
export const toRow = (card: Card, vocabulary: Pick<CardVocabulary, 'skills'>): CardRow => {
  const closure = [...skillClosure(vocabulary, card.skills)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const atLeast = (strength: number) =>
    closure.filter(([, evidence]) => strengthOf(evidence) >= strength).map(([code]) => code)
  return {
    id: card.id,
    ordinal: card.ordinal,
    code_name: card.codeName,
    occupation: card.occupation,
    family: card.family,
    experience: EXPERIENCE_BANDS.indexOf(card.experience),
    education: card.education === null ? null : EDUCATION_LEVELS.indexOf(card.education),
    region: card.region,
    province: provinceOfRegion(card.region),
    band: AVAILABILITY_BANDS.indexOf(card.availability),
    certified: isCertified(card),
    skills: card.skills,
    certificates: card.certificates,
    skills_held: atLeast(0),
    skills_assessed: atLeast(1),
    skills_trained: atLeast(2),
    skills_certified: atLeast(3),
    schemes: [...new Set(card.certificates.map((held) => held.scheme))].toSorted(),
    languages: [...card.languages],
    licences: [...card.licences],
    working_hours: [...card.workingHours],
  }
}

/** The card of a row. */
export const fromRow = (row: CardRow): Card => ({
  id: row.id,
  codeName: row.code_name,
  ordinal: row.ordinal,
  occupation: row.occupation,
  family: row.family as OccupationFamily,
  experience: EXPERIENCE_BANDS[row.experience] ?? 'UNDER_1_YEAR',
  education: row.education === null ? null : (EDUCATION_LEVELS[row.education] ?? null),
  skills: row.skills,
  certificates: row.certificates,
  languages: row.languages,
  licences: row.licences,
  workingHours: row.working_hours as WorkingHours[],
  region: row.region,
  availability: AVAILABILITY_BANDS[row.band] ?? 'WITHIN_6_MONTHS',
})

/** All columns of a card, for reading rows that `fromRow` takes. */
export const CARD_COLUMNS = sql`id, ordinal, code_name, occupation, family, experience, education, region, province, band,
  certified, skills, certificates, skills_held, skills_assessed, skills_trained, skills_certified, schemes, languages,
  licences, working_hours`

/** Writes rows, all in one statement. An id that is there already gets the new content and keeps its place. */
export const writeCards = (rows: readonly CardRow[]): RawBuilder<unknown> => sql`
  insert into card.card (${CARD_COLUMNS})
  select ${CARD_COLUMNS} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(
    id uuid, ordinal integer, code_name text, occupation text, family text, experience smallint, education smallint,
    region text, province text, band smallint, certified boolean, skills jsonb, certificates jsonb, skills_held text[],
    skills_assessed text[], skills_trained text[], skills_certified text[], schemes text[], languages text[],
    licences text[], working_hours text[])
  on conflict (id) do update set
    occupation = excluded.occupation, family = excluded.family, experience = excluded.experience,
    education = excluded.education, region = excluded.region, province = excluded.province, band = excluded.band,
    certified = excluded.certified, skills = excluded.skills, certificates = excluded.certificates,
    skills_held = excluded.skills_held, skills_assessed = excluded.skills_assessed,
    skills_trained = excluded.skills_trained, skills_certified = excluded.skills_certified, schemes = excluded.schemes,
    languages = excluded.languages, licences = excluded.licences, working_hours = excluded.working_hours`
