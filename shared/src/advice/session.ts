/** What can become of a session. A rescheduled one is over: the session that took its place counts for it. */
export const SESSION_STATES = ['PLANNED', 'HELD', 'NOT_HELD', 'RESCHEDULED'] as const
export type SessionState = (typeof SESSION_STATES)[number]

export const SESSION_STATE_WORDS: Record<SessionState, { id: string; en: string }> = {
  PLANNED: { id: 'Direncanakan', en: 'Planned' },
  HELD: { id: 'Terlaksana', en: 'Held' },
  NOT_HELD: { id: 'Tidak jadi', en: 'Not held' },
  RESCHEDULED: { id: 'Dijadwal ulang', en: 'Rescheduled' },
}

/** What a session can be logged as. */
export const SESSION_OUTCOMES = ['HELD', 'NOT_HELD'] as const satisfies readonly SessionState[]
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number]

export const SESSION_OUTCOME_WORDS: Record<SessionOutcome, { id: string; en: string }> = {
  HELD: SESSION_STATE_WORDS.HELD,
  NOT_HELD: SESSION_STATE_WORDS.NOT_HELD,
}

export const SESSION_MEDIA = ['VISIT', 'PHONE', 'MESSAGE', 'VIDEO', 'AT_UNIT'] as const
export type SessionMedium = (typeof SESSION_MEDIA)[number]

export const SESSION_MEDIUM_WORDS: Record<SessionMedium, { id: string; en: string }> = {
  VISIT: { id: 'Kunjungan', en: 'Visit' },
  PHONE: { id: 'Telepon', en: 'Telephone' },
  MESSAGE: { id: 'Pesan', en: 'Message' },
  VIDEO: { id: 'Video', en: 'Video' },
  AT_UNIT: { id: 'Di unit', en: 'At the unit' },
}

/** On whose side it lay that a session was not held. */
export const NOT_HELD_REASONS = [
  'PERSON_EXCUSED',
  'PERSON_ABSENT',
  'PROVIDER',
  'FACILITY',
  'LOGISTICS',
] as const
export type NotHeldReason = (typeof NOT_HELD_REASONS)[number]

export const NOT_HELD_REASON_WORDS: Record<NotHeldReason, { id: string; en: string }> = {
  PERSON_EXCUSED: { id: 'Peserta berhalangan', en: 'The person could not come, for a good reason' },
  PERSON_ABSENT: { id: 'Peserta tidak datang', en: 'The person did not come' },
  PROVIDER: { id: 'Pendamping berhalangan', en: 'The counsellor could not come' },
  FACILITY: { id: 'Dari pihak unit', en: 'On the side of the unit' },
  LOGISTICS: { id: 'Perjalanan atau sinyal', en: 'Travel or signal' },
}

export const ADVICE_TOPICS = [
  'PLAN',
  'PRODUCTION',
  'MARKETING',
  'FINANCE',
  'LICENCES',
  'MARKET_ACCESS',
  'CAPITAL',
  'WELLBEING',
] as const
export type AdviceTopic = (typeof ADVICE_TOPICS)[number]

export const ADVICE_TOPIC_WORDS: Record<AdviceTopic, { id: string; en: string }> = {
  PLAN: { id: 'Rencana', en: 'Plan' },
  PRODUCTION: { id: 'Produksi', en: 'Production' },
  MARKETING: { id: 'Pemasaran', en: 'Marketing' },
  FINANCE: { id: 'Keuangan', en: 'Finance' },
  LICENCES: { id: 'Izin', en: 'Legal and licences' },
  MARKET_ACCESS: { id: 'Pasar', en: 'Market access' },
  CAPITAL: { id: 'Modal', en: 'Capital' },
  WELLBEING: { id: 'Pribadi', en: 'Wellbeing' },
}

/** How the business does, as the person says it. */
export const BUSINESS_TRENDS = ['DOWN', 'STEADY', 'UP'] as const
export type BusinessTrend = (typeof BUSINESS_TRENDS)[number]

export const BUSINESS_TREND_WORDS: Record<BusinessTrend, { id: string; en: string }> = {
  DOWN: { id: 'Turun', en: 'Down' },
  STEADY: { id: 'Tetap', en: 'Steady' },
  UP: { id: 'Naik', en: 'Up' },
}

/** Where a session may go from where it stands. What was logged is amended, not moved. */
const WAYS: Record<SessionState, readonly SessionState[]> = {
  PLANNED: ['HELD', 'NOT_HELD', 'RESCHEDULED'],
  HELD: [],
  NOT_HELD: ['RESCHEDULED'],
  RESCHEDULED: [],
}

/** Whether a session may become this. Moving one that was not held gives it another day; held is held. */
export const maySessionBecome = (from: SessionState, to: SessionState): boolean => WAYS[from].includes(to)
