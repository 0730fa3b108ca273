import type { Outcome, RequestKind } from './data-request.ts'

/** What an answer does in the moment it is given, beside being read. */
export const ANSWER_EFFECTS = ['RESTRICTS', 'ERASES_ALL', 'ERASES_PART'] as const
export type AnswerEffect = (typeof ANSWER_EFFECTS)[number]

/** What this answer to such a request does; null when it does nothing but tell. */
export const effectOf = (kind: RequestKind, outcome: Outcome): AnswerEffect | null => {
  if (outcome === 'REFUSED') return null
  if (kind === 'RESTRICTION') return 'RESTRICTS'
  if (kind === 'ERASURE') return outcome === 'GRANTED' ? 'ERASES_ALL' : 'ERASES_PART'
  return null
}

/** What is told before it happens, to who answers. */
export const ANSWER_EFFECT_WORDS: Record<AnswerEffect, { id: string; en: string }> = {
  RESTRICTS: {
    id: 'Kartu ditarik sekarang juga. Semua izin berakhir, perkenalan yang berjalan selesai, dan nama yang terbuka ditutup. Catatan baru menunggu, kecuali tahap hukum dan pembetulan yang diminta peserta. Peserta bisa membukanya lagi kapan saja.',
    en: 'The card goes at once. Every consent ends, introductions under way end, and an open name is closed. Nothing new is written down but where the law has the person and what they ask to be put right. The person can lift it at any time.',
  },
  ERASES_ALL: {
    id: 'Nama, NIK, kontak, berkas, catatan, dan tulisan bebas dihapus. Izin, kartu, dan perkenalan berakhir. Akun peserta ditutup: bacakan jawaban ini kepadanya. Langkah perjalanan dan catatan akses tetap ada, tanpa nama. Ini tidak bisa dibatalkan.',
    en: 'Name, NIK, contact, files, notes and free texts are erased. Consents, card and introductions end. The person’s account is closed: read this answer to them. Steps of the journey and the record of who read what stay, without a name. This can not be undone.',
  },
  ERASES_PART: {
    id: 'Kontak, berkas, profil kerja, catatan, dan tulisan bebas dihapus. Izin, kartu, dan perkenalan berakhir. Identitas dan tahap hukum tetap disimpan, dan akun peserta tetap terbuka. Ini tidak bisa dibatalkan.',
    en: 'Contact, files, work profile, notes and free texts are erased. Consents, card and introductions end. Identity and where the law has the person are kept, and the person’s account stays open. This can not be undone.',
  },
}

export const isFinal = (effect: AnswerEffect | null): boolean =>
  effect === 'ERASES_ALL' || effect === 'ERASES_PART'
