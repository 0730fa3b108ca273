import type { Words } from '../vocabulary/words.ts'

/** Why an employer doesn't go on with somebody whose name it knows. A closed list; no free text about a person. */
export const DECLINE_REASON_WORDS = {
  POSITION_FILLED: { id: 'Posisi sudah terisi', en: 'The position has been filled' },
  SKILLS_DIFFER: { id: 'Keahlian yang dicari berbeda', en: 'Other skills are needed' },
  START_DOES_NOT_FIT: { id: 'Waktu mulai tidak cocok', en: 'The start does not fit' },
  PLACE_DOES_NOT_FIT: { id: 'Tempat kerja tidak cocok', en: 'The place of work does not fit' },
  WAGE_NOT_AGREED: { id: 'Upah tidak disepakati', en: 'No agreement on the wage' },
  VACANCY_WITHDRAWN: { id: 'Lowongan dibatalkan', en: 'The vacancy was withdrawn' },
  NO_CONTACT: { id: 'Belum berhasil bertemu', en: 'It did not come to a meeting' },
} as const satisfies Record<string, Words>

export type DeclineReason = keyof typeof DECLINE_REASON_WORDS

export const DECLINE_REASONS = Object.keys(DECLINE_REASON_WORDS) as readonly DeclineReason[]

/** Why an introduction moved. A closed list, in the words of the person and the staff. */
export const STEP_REASON_WORDS = {
  ASKED: { id: 'Diminta pemberi kerja', en: 'Asked for by the employer' },
  YES: { id: 'Peserta setuju', en: 'The person agreed' },
  NO: { id: 'Peserta belum mau', en: 'The person would rather not' },
  LATER: { id: 'Peserta pikir dulu', en: 'The person wants to think' },
  OPENED: { id: 'Nama dan kontak dibuka', en: 'Name and contact were opened' },
  MOVED: { id: 'Dipindahkan pemberi kerja', en: 'Moved by the employer' },
  UNDONE: { id: 'Diurungkan pemberi kerja', en: 'Undone by the employer' },
  TAKEN_BACK: { id: 'Ditarik kembali pemberi kerja', en: 'Taken back by the employer' },
  NO_LONGER_ASKED: { id: 'Permintaan ditarik', en: 'The request was withdrawn' },
  ...DECLINE_REASON_WORDS,
  OWN_WISH: { id: 'Keinginan sendiri', en: 'Own wish' },
  CONSENT_ENDED: { id: 'Izin ditarik', en: 'The consent was withdrawn' },
  CONSENT_RAN_OUT: { id: 'Izin habis masanya', en: 'The consent ran out' },
  SILENCE: { id: 'Belum dijawab dalam 10 hari kerja', en: 'Not answered within 10 working days' },
  PERIOD_OVER: { id: 'Masa pembukaan data habis', en: 'The days of the disclosure are over' },
  NOT_JOB_READY: { id: 'Tidak lagi di tahap siap kerja', en: 'No longer at the stage job-ready' },
  VACANCY_CLOSED: { id: 'Lowongan ditutup', en: 'The vacancy was closed' },
  HIRED_ELSEWHERE: { id: 'Diterima di tempat lain', en: 'Hired elsewhere' },
  HIRING_UNDONE: {
    id: 'Penerimaan di tempat lain dibatalkan',
    en: 'The hiring elsewhere was taken back',
  },
  LAWFUL_EXCLUSION: { id: 'Tempat kerja yang dikecualikan aturan', en: 'A workplace that a rule excludes' },
  ASKED_BEFORE: { id: 'Sudah pernah dijawab', en: 'Answered before' },
} as const satisfies Record<string, Words>

export type StepReason = keyof typeof STEP_REASON_WORDS

export const STEP_REASONS = Object.keys(STEP_REASON_WORDS) as readonly StepReason[]
