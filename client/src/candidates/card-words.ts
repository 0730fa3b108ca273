import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  AvailabilityBand,
  CandidateOrder,
  EducationLevel,
  ExperienceBand,
  SkillEvidence,
  WorkingHours,
} from '../graphql/schema.generated.ts'

type Words<Value extends string> = Record<Value, MessageDescriptor>

/** When a candidate can start; never a month or a day. */
export const AVAILABILITY_WORDS: Words<AvailabilityBand> = {
  NOW: msg`sekarang`,
  WITHIN_3_MONTHS: msg`dalam 3 bulan`,
  WITHIN_6_MONTHS: msg`dalam 6 bulan`,
}

export const EXPERIENCE_WORDS: Words<ExperienceBand> = {
  UNDER_1_YEAR: msg`di bawah 1 tahun`,
  FROM_1_TO_3_YEARS: msg`1–3 tahun`,
  FROM_3_TO_5_YEARS: msg`3–5 tahun`,
  FROM_5_TO_10_YEARS: msg`5–10 tahun`,
  FROM_10_YEARS: msg`10 tahun atau lebih`,
}

export const EDUCATION_WORDS: Words<EducationLevel> = {
  NONE: msg`Tanpa ijazah`,
  PRIMARY: msg`SD`,
  JUNIOR_SECONDARY: msg`SMP`,
  SENIOR_SECONDARY: msg`SMA`,
  VOCATIONAL_SECONDARY: msg`SMK`,
  DIPLOMA: msg`Diploma`,
  BACHELOR: msg`Sarjana`,
}

export const HOURS_WORDS: Words<WorkingHours> = {
  DAY: msg`siang`,
  NIGHT: msg`malam`,
  SHIFT: msg`bergilir`,
}

export const EVIDENCE_WORDS: Words<SkillEvidence> = {
  CERTIFIED: msg`bersertifikat`,
  TRAINED: msg`lulus pelatihan`,
  ASSESSED: msg`dinilai instruktur`,
  EXPERIENCE: msg`pengalaman`,
}

export const ORDER_WORDS: Words<CandidateOrder> = {
  RELEVANCE: msg`Paling cocok`,
  AVAILABILITY: msg`Paling cepat mulai`,
  DISTANCE: msg`Paling dekat`,
}
