import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  EducationLevel,
  EmploymentKind,
  ExperienceBand,
  ReportedSex,
  VacancyClosingReason,
  VacancyState,
  WorkingHours,
} from '../graphql/schema.generated.ts'

type Words<Value extends string> = Record<Value, MessageDescriptor>

export const STATE_WORDS: Words<VacancyState> = {
  OPEN: msg`Dibuka`,
  EXPIRED: msg`Lewat waktu`,
  CLOSED: msg`Ditutup`,
}

export const KIND_WORDS: Words<EmploymentKind> = {
  PERMANENT: msg`Karyawan tetap (PKWTT)`,
  FIXED_TERM: msg`Kontrak (PKWT)`,
  CASUAL: msg`Harian lepas`,
  APPRENTICESHIP: msg`Pemagangan`,
}

export const CLOSING_WORDS: Words<VacancyClosingReason> = {
  FILLED: msg`Sudah terisi`,
  NO_LONGER_NEEDED: msg`Tidak lagi dibutuhkan`,
  WRITTEN_BY_MISTAKE: msg`Salah tulis`,
}

/** The least schooling that will do: "SMA atau lebih". */
export const LEAST_EDUCATION_WORDS: Words<EducationLevel> = {
  NONE: msg`Tanpa ijazah`,
  PRIMARY: msg`SD atau lebih`,
  JUNIOR_SECONDARY: msg`SMP atau lebih`,
  SENIOR_SECONDARY: msg`SMA atau lebih`,
  VOCATIONAL_SECONDARY: msg`SMK atau lebih`,
  DIPLOMA: msg`Diploma atau lebih`,
  BACHELOR: msg`Sarjana`,
}

export const LEAST_EXPERIENCE_WORDS: Words<ExperienceBand> = {
  UNDER_1_YEAR: msg`Pemula pun boleh`,
  FROM_1_TO_3_YEARS: msg`1 tahun atau lebih`,
  FROM_3_TO_5_YEARS: msg`3 tahun atau lebih`,
  FROM_5_TO_10_YEARS: msg`5 tahun atau lebih`,
  FROM_10_YEARS: msg`10 tahun atau lebih`,
}

export const WORKING_HOURS_WORDS: Words<WorkingHours> = {
  DAY: msg`Siang`,
  NIGHT: msg`Malam`,
  SHIFT: msg`Sif bergantian`,
}

export const SEX_WORDS: Words<ReportedSex> = {
  FEMALE: msg`Perempuan`,
  MALE: msg`Laki-laki`,
}
