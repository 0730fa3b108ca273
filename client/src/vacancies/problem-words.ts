import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { VacancyProblemKind } from '@titian/shared/vacancies/check-vacancy.ts'
import type { DraftField } from './vacancy-draft.ts'

/** What is wrong and what to do, under the field that it is about. */
export const PROBLEM_WORDS: Record<VacancyProblemKind, MessageDescriptor> = {
  TITLE_NOT_ACCEPTED: msg`Tulis nama lowongan, paling panjang 100 huruf.`,
  NOT_IN_VOCABULARY: msg`Ketik lalu pilih dari daftar yang muncul.`,
  TOO_MANY_SKILLS: msg`Pilih paling banyak sepuluh.`,
  PLACE_IS_NO_REGENCY: msg`Ketik lalu pilih kabupaten atau kota.`,
  PLACES_OUT_OF_RANGE: msg`Tulis angka dari 1 sampai 1.000.`,
  WAGE_OUT_OF_RANGE: msg`Tulis rupiah penuh, misalnya 4.750.000.`,
  WAGE_RANGE_REVERSED: msg`Upah tertinggi lebih kecil dari yang terendah.`,
  LAST_DAY_OUT_OF_RANGE: msg`Pilih hari dari hari ini sampai enam bulan lagi.`,
  REPORT_NUMBER_NOT_ACCEPTED: msg`Paling panjang 60 huruf, satu baris.`,
  AGE_OUT_OF_RANGE: msg`Umur dari 18 sampai 99; yang tua tidak di bawah yang muda.`,
}

/** Fields by the name that the summary calls them. */
export const FIELD_WORDS: Partial<Record<DraftField, MessageDescriptor>> = {
  title: msg`Nama lowongan`,
  occupation: msg`Pekerjaan menurut daftar`,
  skills: msg`Keterampilan, bahasa, dan SIM`,
  region: msg`Kabupaten atau kota tempat kerja`,
  places: msg`Jumlah posisi`,
  wageFrom: msg`Upah paling rendah`,
  wageTo: msg`Upah paling tinggi`,
  openUntilOn: msg`Dibuka sampai`,
  reportNumber: msg`Nomor lapor lowongan`,
  ageFrom: msg`Umur paling muda`,
  ageTo: msg`Umur paling tua`,
  domicile: msg`Domisili`,
}
