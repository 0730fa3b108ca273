/** Why a journey moved. A closed list: a step carries no free text about a person. */
export const REASON_WORDS = {
  REGISTERED: { id: 'Terdaftar dalam program', en: 'Registered in the programme' },
  INTAKE_ASSESSMENT: { id: 'Penilaian awal selesai', en: 'Intake assessment done' },
  REASSESSMENT: { id: 'Penilaian ulang', en: 'Reassessment' },
  COURSE_STARTED: { id: 'Pelatihan dimulai', en: 'Course started' },
  FURTHER_COURSE: { id: 'Pelatihan lanjutan', en: 'Further course' },
  MENTOR_ASSIGNED: { id: 'Pendamping ditugaskan', en: 'Mentor assigned' },
  READINESS_CONFIRMED: { id: 'Kesiapan dikonfirmasi', en: 'Readiness confirmed' },
  WORK_STARTED: { id: 'Mulai bekerja', en: 'Work started' },
  TRADING_STARTED: { id: 'Usaha mulai berjalan', en: 'Trading started' },
  WORK_AT_180_DAYS: { id: 'Masih bekerja pada hari ke-180', en: 'In work at 180 days' },
  BUSINESS_AT_12_MONTHS: { id: 'Usaha hidup pada bulan ke-12', en: 'Business alive at 12 months' },
  WORK_ENDED: { id: 'Pekerjaan berakhir', en: 'Work ended' },
  BUSINESS_CLOSED: { id: 'Usaha tutup', en: 'Business closed' },
  ILLNESS: { id: 'Sakit', en: 'Illness' },
  FAMILY: { id: 'Urusan keluarga', en: 'Family matters' },
  TRANSFER: { id: 'Pindah unit', en: 'Transfer to another unit' },
  REHABILITATION: { id: 'Menjalani rehabilitasi', en: 'In rehabilitation' },
  FACILITY: { id: 'Keadaan di lembaga', en: 'Circumstances of the facility' },
  CAUSE_OVER: { id: 'Penyebab jeda selesai', en: 'Cause of the pause is over' },
  OWN_WISH: { id: 'Keinginan sendiri', en: 'Own wish' },
  REVOCATION: { id: 'Integrasi dicabut', en: 'Release on conditions revoked' },
  NEW_SENTENCE: { id: 'Putusan baru', en: 'New sentence' },
  DEATH: { id: 'Meninggal dunia', en: 'Death' },
  NO_ANSWER: { id: 'Tidak dapat dihubungi', en: 'Could not be reached' },
  CAME_BACK: { id: 'Datang kembali', en: 'Came back' },
  RECORDED_IN_ERROR: { id: 'Salah catat', en: 'Recorded in error' },
} as const satisfies Record<string, { id: string; en: string }>

export type Reason = keyof typeof REASON_WORDS

export const REASONS = Object.keys(REASON_WORDS) as readonly Reason[]
