import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { DraftProblem } from './session-draft.ts'

/** What is wrong and what to do, at the field. The server says the same of what gets past. */
export const SESSION_PROBLEM_WORDS: Record<DraftProblem['problem'], MessageDescriptor> = {
  AHEAD: msg`Sesi ini belum berlangsung. Pilih waktu yang sudah lewat.`,
  TOO_OLD: msg`Sesi dicatat paling lambat 60 hari sesudahnya.`,
  REASON_NEEDED: msg`Pilih mengapa sesi tidak jadi.`,
  REASON_UNFIT: msg`Sesi yang terlaksana tidak perlu alasan.`,
  TOPIC_NEEDED: msg`Pilih sedikitnya satu topik.`,
  CONTACT_MINUTES: msg`Tulis 1 sampai 480 menit, angka saja.`,
  PREPARATION_MINUTES: msg`Tulis 0 sampai 480 menit, angka saja.`,
  TRAVEL_MINUTES: msg`Tulis 0 sampai 720 menit, angka saja.`,
  ADVICE_LONG: msg`Saran paling panjang 4.000 huruf.`,
  CONFLICT_LONG: msg`Paling panjang 500 huruf.`,
  ACTION_TEXT: msg`Tulis janjinya dalam satu baris.`,
  ACTION_DUE: msg`Pilih hari dari hari sesi sampai satu tahun kemudian.`,
  TOO_MANY_ACTIONS: msg`Paling banyak sepuluh janji dalam satu sesi.`,
  PAST: msg`Waktu ini sudah lewat. Pilih hari lain.`,
  TOO_FAR: msg`Rencanakan paling jauh satu tahun.`,
}
