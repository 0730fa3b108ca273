/** What somebody can ask about their own data (UU PDP 27/2022, articles 5 to 13). */
export const REQUEST_KINDS = ['ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'PORTABILITY'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

export const REQUEST_KIND_WORDS: Record<RequestKind, { id: string; en: string }> = {
  ACCESS: { id: 'Minta salinan data saya', en: 'Ask for a copy of my data' },
  CORRECTION: { id: 'Betulkan data saya', en: 'Correct my data' },
  ERASURE: { id: 'Hapus data saya', en: 'Erase my data' },
  RESTRICTION: { id: 'Berhenti dulu memakai data saya', en: 'Stop using my data for now' },
  PORTABILITY: { id: 'Kirim data saya ke tempat lain', en: 'Send my data elsewhere' },
}

/** How a request reached us. */
export const REQUEST_WAYS = ['PHONE', 'KIOSK', 'PAPER'] as const
export type RequestWay = (typeof REQUEST_WAYS)[number]

export const REQUEST_WAY_WORDS: Record<RequestWay, { id: string; en: string }> = {
  PHONE: { id: 'di telepon sendiri', en: 'On the own phone' },
  KIOSK: { id: 'di kios', en: 'At a kiosk' },
  PAPER: { id: 'di kertas', en: 'On paper' },
}

export const REQUEST_STATES = ['OPEN', 'ANSWERED', 'TAKEN_BACK'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

export const REQUEST_STATE_WORDS: Record<RequestState, { id: string; en: string }> = {
  OPEN: { id: 'sedang dikerjakan', en: 'Being worked on' },
  ANSWERED: { id: 'sudah dijawab', en: 'Answered' },
  TAKEN_BACK: { id: 'dibatalkan', en: 'Taken back' },
}

/** Who ends an open request, and how; an ended one stays as it is. */
export const REQUEST_MOVES: readonly { from: RequestState; to: RequestState; by: 'STAFF' | 'PERSON' }[] = [
  { from: 'OPEN', to: 'ANSWERED', by: 'STAFF' },
  { from: 'OPEN', to: 'TAKEN_BACK', by: 'PERSON' },
]

export const OUTCOMES = ['GRANTED', 'PARTLY', 'REFUSED'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OUTCOME_WORDS: Record<Outcome, { id: string; en: string }> = {
  GRANTED: { id: 'dipenuhi', en: 'Granted' },
  PARTLY: { id: 'dipenuhi sebagian', en: 'Granted in part' },
  REFUSED: { id: 'tidak dipenuhi', en: 'Refused' },
}

/** Why not, or not all of it. The law gives few grounds; "it is a lot of work" is none. */
export const GROUNDS = ['LAW_KEEPS_IT', 'ALREADY_RIGHT', 'NOT_HELD_HERE', 'ABOUT_OTHERS'] as const
export type Ground = (typeof GROUNDS)[number]

export const GROUND_WORDS: Record<Ground, { id: string; en: string }> = {
  LAW_KEEPS_IT: { id: 'hukum mewajibkan data ini disimpan', en: 'The law requires this to be kept' },
  ALREADY_RIGHT: { id: 'data sudah sama dengan sumbernya', en: 'It already agrees with its source' },
  NOT_HELD_HERE: { id: 'data ini tidak ada di Titian', en: 'Titian does not hold it' },
  ABOUT_OTHERS: { id: 'data ini juga tentang orang lain', en: 'It is also about somebody else' },
}
