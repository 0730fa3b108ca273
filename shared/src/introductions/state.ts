import type { Words } from '../vocabulary/words.ts'

/** How far an introduction has come while it is under way, in truth. */
export const OPEN_STATES = ['REQUESTED', 'CONSENTED', 'DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED'] as const

/** How an introduction ended, in truth. The employer never learns which of these it was. */
export const ENDED_STATES = [
  'DECLINED',
  'WITHDRAWN_BY_PERSON',
  'WITHDRAWN_BY_EMPLOYER',
  'EXPIRED',
  'RECALLED',
  'PLACED_ELSEWHERE',
  'EXCLUDED',
] as const

/** The truth, as the person and the staff of the unit see it. */
export const INTRODUCTION_STATES = [...OPEN_STATES, ...ENDED_STATES] as const

export type IntroductionState = (typeof INTRODUCTION_STATES)[number]
export type EndedState = (typeof ENDED_STATES)[number]

export const hasEnded = (state: IntroductionState): state is EndedState =>
  (ENDED_STATES as readonly IntroductionState[]).includes(state)

/** States in which the employer may know the name. */
export const DISCLOSED_STATES = ['DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED'] as const

export const isDisclosed = (state: IntroductionState): boolean =>
  (DISCLOSED_STATES as readonly IntroductionState[]).includes(state)

/** What waits for the person's answer or for the name to be opened: the employer sees one and the same state. */
export const isUnopened = (state: IntroductionState): boolean =>
  state === 'REQUESTED' || state === 'CONSENTED'

export const INTRODUCTION_STATE_WORDS: Record<IntroductionState, Words> = {
  REQUESTED: { id: 'Menunggu jawaban', en: 'Awaiting an answer' },
  CONSENTED: { id: 'Setuju', en: 'Agreed' },
  DISCLOSED: { id: 'Data terbuka', en: 'Details opened' },
  INTERVIEW: { id: 'Wawancara', en: 'Interview' },
  OFFER: { id: 'Penawaran', en: 'Offer' },
  HIRED: { id: 'Diterima', en: 'Hired' },
  DECLINED: { id: 'Tidak dulu', en: 'Not for now' },
  WITHDRAWN_BY_PERSON: { id: 'Izin ditarik', en: 'Consent withdrawn' },
  WITHDRAWN_BY_EMPLOYER: { id: 'Tidak dilanjutkan pemberi kerja', en: 'Not continued by the employer' },
  EXPIRED: { id: 'Waktunya habis', en: 'Time ran out' },
  RECALLED: { id: 'Pembukaan data ditarik', en: 'Disclosure recalled' },
  PLACED_ELSEWHERE: { id: 'Bekerja di tempat lain', en: 'Placed elsewhere' },
  EXCLUDED: { id: 'Tidak diteruskan', en: 'Not passed on' },
}
