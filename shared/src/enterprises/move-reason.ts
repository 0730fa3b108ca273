import type { Words } from '../vocabulary/words.ts'

/** Why a business moved. A closed list, in which nothing tells of anybody's health or past. */
export const ENTERPRISE_REASON_WORDS = {
  OPENED: { id: 'Mulai didampingi', en: 'Counselling began' },
  PLAN_AGREED: { id: 'Rencana usaha disepakati', en: 'The business plan is agreed' },
  LICENCE_ISSUED: { id: 'Nomor induk berusaha terbit', en: 'The business number was issued' },
  SALE: { id: 'Penjualan pertama', en: 'First sale' },
  PAID_WORKER: { id: 'Pekerja pertama dibayar', en: 'First paid worker' },
  CAPITAL: { id: 'Modal diterima', en: 'Capital received' },
  EXPENSES: { id: 'Belanja usaha pertama', en: 'First expenses' },
  HIRED: { id: 'Menambah pekerja', en: 'Took on a worker' },
  WORKERS_LEFT: { id: 'Tidak lagi mempekerjakan orang', en: 'No longer employs anybody' },
  FEW_SALES: { id: 'Penjualan tidak mencukupi', en: 'Too few sales' },
  NO_CAPITAL: { id: 'Modal habis', en: 'Capital ran out' },
  NO_PLACE: { id: 'Tempat usaha tidak ada lagi', en: 'The place of business is gone' },
  OTHER_WORK: { id: 'Memilih pekerjaan lain', en: 'Chose other work' },
  GROUP_PARTED: { id: 'Kelompok berpisah', en: 'The group parted' },
  OWN_CIRCUMSTANCES: { id: 'Keadaan pribadi', en: 'Own circumstances' },
  REOPENED: { id: 'Usaha dibuka kembali', en: 'The business opened again' },
  RECORDED_IN_ERROR: { id: 'Salah catat', en: 'Recorded in error' },
} as const satisfies Record<string, Words>

export type EnterpriseReason = keyof typeof ENTERPRISE_REASON_WORDS

export const ENTERPRISE_REASONS = Object.keys(ENTERPRISE_REASON_WORDS) as readonly EnterpriseReason[]
