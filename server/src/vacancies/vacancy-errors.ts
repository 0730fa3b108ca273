import {
  latestLastDay,
  type VacancyProblem,
  type VacancyProblemKind,
} from '@titian/shared/vacancies/check-vacancy.ts'
import { NOTHING_REPORTED } from '@titian/shared/vacancies/vacancy-report.ts'
import { Field } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { UserError } from '../platform/graphql/user-error.ts'

const refusal = (name: string, description: string): ClassDecorator =>
  Classified('account', name, { description, implements: UserError })

@refusal('VacancyTitleNotAccepted', 'A title has 1 to 100 characters on one line.')
export class VacancyTitleNotAccepted extends UserError {}

@refusal('VacancyCodeUnknown', 'The vocabulary has no such trade, skill or region.')
export class VacancyCodeUnknown extends UserError {}

@refusal('VacancySkillsTooMany', 'A vacancy asks for ten skills at most.')
export class VacancySkillsTooMany extends UserError {}

@refusal('VacancyPlaceNotAccepted', 'The work is in a regency or a city.')
export class VacancyPlaceNotAccepted extends UserError {}

@refusal('VacancyPlacesOutOfRange', 'A vacancy is for 1 to 1000 people.')
export class VacancyPlacesOutOfRange extends UserError {}

@refusal(
  'VacancyWageNotAccepted',
  'A wage is from 1 to 1000000000 rupiah a month, the highest not below the least.',
)
export class VacancyWageNotAccepted extends UserError {}

@refusal('VacancyLastDayOutOfRange', 'A vacancy is open through today at least, and for six months at most.')
export class VacancyLastDayOutOfRange extends UserError {
  @Field(() => CalendarDate, { description: 'The last day that may be chosen today.' })
  latestOn!: string
}

@refusal(
  'VacancyReportNotAccepted',
  'A reported age is from 18 to 99, and a report number has at most 60 characters.',
)
export class VacancyReportNotAccepted extends UserError {}

@refusal('VacancyNotFound', 'The employer has no such vacancy.')
export class VacancyNotFound extends UserError {}

@refusal('VacancyIsClosed', 'The vacancy was closed before; write a new one, or duplicate it.')
export class VacancyIsClosed extends UserError {}

@refusal('TooManyOpenVacancies', 'The employer has as many open vacancies as it may; close one first.')
export class TooManyOpenVacancies extends UserError {}

/** Every type that a content can be refused with. */
export const CONTENT_ERRORS = [
  VacancyTitleNotAccepted,
  VacancyCodeUnknown,
  VacancySkillsTooMany,
  VacancyPlaceNotAccepted,
  VacancyPlacesOutOfRange,
  VacancyWageNotAccepted,
  VacancyLastDayOutOfRange,
  VacancyReportNotAccepted,
] as const

const SAID: Record<VacancyProblemKind, readonly [Type: new () => UserError, id: string, en: string]> = {
  TITLE_NOT_ACCEPTED: [
    VacancyTitleNotAccepted,
    'Tulis nama lowongan dalam 1 sampai 100 karakter, satu baris.',
    'Write what the work is called in 1 to 100 characters, on one line.',
  ],
  NOT_IN_VOCABULARY: [VacancyCodeUnknown, 'Pilih salah satu dari daftar.', 'Choose one from the list.'],
  TOO_MANY_SKILLS: [
    VacancySkillsTooMany,
    'Pilih paling banyak sepuluh keterampilan.',
    'Choose ten skills at most.',
  ],
  PLACE_IS_NO_REGENCY: [
    VacancyPlaceNotAccepted,
    'Pilih kabupaten atau kota tempat kerja.',
    'Choose the regency or city where the work is.',
  ],
  PLACES_OUT_OF_RANGE: [
    VacancyPlacesOutOfRange,
    'Jumlah orang yang dicari dari 1 sampai 1.000.',
    'The number of people looked for is from 1 to 1,000.',
  ],
  WAGE_OUT_OF_RANGE: [
    VacancyWageNotAccepted,
    'Tulis upah sebulan dalam rupiah penuh, misalnya 4750000.',
    'Write the wage a month in whole rupiah, for example 4750000.',
  ],
  WAGE_RANGE_REVERSED: [
    VacancyWageNotAccepted,
    'Upah tertinggi belum boleh lebih kecil dari upah terendah.',
    'The highest wage can not be below the least one.',
  ],
  LAST_DAY_OUT_OF_RANGE: [
    VacancyLastDayOutOfRange,
    'Pilih hari terakhir dari hari ini sampai enam bulan ke depan.',
    'Choose a last day from today to six months ahead.',
  ],
  REPORT_NUMBER_NOT_ACCEPTED: [
    VacancyReportNotAccepted,
    'Nomor lapor paling banyak 60 karakter dalam satu baris.',
    'A report number has at most 60 characters on one line.',
  ],
  AGE_OUT_OF_RANGE: [
    VacancyReportNotAccepted,
    'Umur dari 18 sampai 99, dan umur tertinggi tidak di bawah yang terendah.',
    'An age is from 18 to 99, and the highest is not below the least.',
  ],
}

const reportFields = Object.keys(NOTHING_REPORTED)

/** A problem of `shared` as the contract says it; the path leads to the field inside the input. */
export const contentError = (operation: Operation, { field, kind }: VacancyProblem): UserError => {
  const [Type, id, en] = SAID[kind]
  const within = reportFields.includes(field) ? ['content', 'report'] : ['content']
  const error = Object.assign(new Type(), {
    message: said(operation, id, en),
    path: [...within, field === 'opensUntil' ? 'openUntilOn' : field],
  })
  return error instanceof VacancyLastDayOutOfRange
    ? Object.assign(error, { latestOn: latestLastDay(operation.today) })
    : error
}

/** The refusals that are about a vacancy as a whole. */
export const vacancyErrors = (operation: Operation) => {
  const make = (Type: new () => UserError, path: string[] | null, id: string, en: string) =>
    Object.assign(new Type(), { message: said(operation, id, en), path })
  return {
    notFound: () =>
      make(VacancyNotFound, ['vacancy'], 'Lowongan ini tidak ditemukan.', 'There is no such vacancy.'),
    isClosed: () =>
      make(
        VacancyIsClosed,
        ['vacancy'],
        'Lowongan ini sudah ditutup. Gandakan bila Anda mencari lagi.',
        'This vacancy was closed. Duplicate it when you are looking again.',
      ),
    tooMany: (most: number) =>
      make(
        TooManyOpenVacancies,
        null,
        `Sudah ada ${most} lowongan yang dibuka. Tutup salah satu lebih dulu.`,
        `There are ${most} open vacancies. Close one of them first.`,
      ),
  }
}
