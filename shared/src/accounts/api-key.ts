/** What a key may ask for. A scope never contains another one. */
export const KEY_SCOPES = ['supply', 'cards', 'introductions'] as const

export type KeyScope = (typeof KEY_SCOPES)[number]

export const KEY_SCOPE_WORDS: Record<KeyScope, { id: string; en: string }> = {
  supply: { id: 'Tabel pasokan mingguan', en: 'Weekly supply table' },
  cards: { id: 'Kartu kandidat', en: 'Candidate cards' },
  introductions: { id: 'Permintaan perkenalan', en: 'Requests for an introduction' },
}

/** Why an employer's system reads. Chosen when the key is made and fixed for its life. */
export const KEY_PURPOSES = ['RECRUITMENT', 'PLANNING', 'RESEARCH'] as const

export type KeyPurpose = (typeof KEY_PURPOSES)[number]

export const KEY_PURPOSE_WORDS: Record<KeyPurpose, { id: string; en: string }> = {
  RECRUITMENT: { id: 'Perekrutan', en: 'Recruitment' },
  PLANNING: { id: 'Perencanaan tenaga kerja', en: 'Workforce planning' },
  RESEARCH: { id: 'Penelitian', en: 'Research' },
}

export const KEY_STATES = ['LIVE', 'EXPIRING', 'EXPIRED', 'REVOKED'] as const

export type KeyState = (typeof KEY_STATES)[number]

export const KEY_STATE_WORDS: Record<KeyState, { id: string; en: string }> = {
  LIVE: { id: 'Aktif', en: 'Live' },
  EXPIRING: { id: 'Segera berakhir', en: 'Expiring' },
  EXPIRED: { id: 'Berakhir', en: 'Expired' },
  REVOKED: { id: 'Dicabut', en: 'Revoked' },
}

/** Two, so that a system can change over to a new key while the old one still works. */
export const LIVE_KEYS_PER_PURPOSE = 2

/** Days that a replaced key still works, unless it ends or is revoked sooner. */
export const ROTATION_OVERLAP_DAYS = 14

const EXPIRING_WITHIN_DAYS = 30
const LONGEST_LIFE_MONTHS = 12

/** Where a key stands on `today`. Both dates are ISO calendar dates; a key works through its last day. */
export const keyState = (key: { expiresOn: string; revokedAt: unknown }, today: string): KeyState => {
  if (key.revokedAt != null) return 'REVOKED'
  if (key.expiresOn < today) return 'EXPIRED'
  return key.expiresOn <= addDays(today, EXPIRING_WITHIN_DAYS) ? 'EXPIRING' : 'LIVE'
}

/** The last day that a key made today may be given: twelve months on, or the last day of a shorter month. */
export const latestExpiry = (today: string): string => {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + LONGEST_LIFE_MONTHS + 1, 0))
  const sameDay = new Date(Date.UTC(year, month - 1 + LONGEST_LIFE_MONTHS, day))
  return iso(sameDay < lastOfMonth ? sameDay : lastOfMonth)
}

/** Whether a key made today may end on this day. */
export const isPossibleExpiry = (expiresOn: string, today: string): boolean =>
  expiresOn >= today && expiresOn <= latestExpiry(today)

/** The day on which a replaced key ends. */
export const endOfOverlap = (expiresOn: string, today: string): string => {
  const overlap = addDays(today, ROTATION_OVERLAP_DAYS)
  return expiresOn < overlap ? expiresOn : overlap
}

/** Scopes that an employer may give to a key; before its verification only the public table. */
export const scopesOpenTo = (organisationIsVerified: boolean): readonly KeyScope[] =>
  organisationIsVerified ? KEY_SCOPES : ['supply']

const addDays = (date: string, days: number): string => iso(new Date(Date.parse(date) + days * 86_400_000))

const iso = (date: Date): string => date.toISOString().slice(0, 10)
