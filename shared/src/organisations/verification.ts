import type { Words } from '../vocabulary/words.ts'

/** How far an employer has come: only a verified one sees cards, and suspension hides everything at once. */
export const VERIFICATION_STATES = ['APPLIED', 'VERIFIED', 'SUSPENDED'] as const

export type VerificationState = (typeof VERIFICATION_STATES)[number]

export const VERIFICATION_STATE_WORDS: Record<VerificationState, Words> = {
  APPLIED: { id: 'Menunggu verifikasi', en: 'Awaiting verification' },
  VERIFIED: { id: 'Terverifikasi', en: 'Verified' },
  SUSPENDED: { id: 'Ditangguhkan', en: 'Suspended' },
}

/** What is known of an employer that asks to be verified. Dates are calendar days (YYYY-MM-DD) or null. */
export interface EmployerFacts {
  /** Business identification number: 13 digits. */
  nib: string | null
  /** Number of the mandatory manpower report of the company (WLKP). */
  wlkpNumber: string | null
  visitedOn: string | null
  termsAcceptedOn: string | null
}

/** What must hold before an employer is verified. */
export const VERIFICATION_CONDITIONS = ['NIB_VALID', 'WLKP_GIVEN', 'VISITED', 'TERMS_ACCEPTED'] as const

export type VerificationCondition = (typeof VERIFICATION_CONDITIONS)[number]

/** Blockers in words, as the administrator reads them. */
export const VERIFICATION_CONDITION_WORDS: Record<VerificationCondition, Words> = {
  NIB_VALID: { id: 'NIB 13 angka belum ada', en: 'The 13-digit business number (NIB) is missing' },
  WLKP_GIVEN: { id: 'Nomor WLKP belum ada', en: 'The manpower report number (WLKP) is missing' },
  VISITED: { id: 'Belum dikunjungi', en: 'Not visited yet' },
  TERMS_ACCEPTED: { id: 'Ketentuan belum disetujui', en: 'Terms not accepted yet' },
}

export const VERIFICATION_REASONS = [
  'CHECKED',
  'CLEARED',
  'MISUSE_OF_DATA',
  'COMPLAINT',
  'NOT_GENUINE',
  'OUT_OF_BUSINESS',
  'OWN_REQUEST',
  'APPLIED_AGAIN',
] as const

export type VerificationReason = (typeof VERIFICATION_REASONS)[number]

export const VERIFICATION_REASON_WORDS: Record<VerificationReason, Words> = {
  CHECKED: { id: 'Diperiksa dan dikunjungi', en: 'Checked and visited' },
  CLEARED: { id: 'Sudah diperiksa, boleh kembali', en: 'Cleared to come back' },
  MISUSE_OF_DATA: { id: 'Data kandidat disalahgunakan', en: 'Data of candidates was misused' },
  COMPLAINT: { id: 'Ada pengaduan', en: 'A complaint was made' },
  NOT_GENUINE: { id: 'Perusahaan tidak sesuai', en: 'Not a genuine company' },
  OUT_OF_BUSINESS: { id: 'Perusahaan tutup', en: 'Out of business' },
  OWN_REQUEST: { id: 'Permintaan perusahaan', en: 'On its own request' },
  APPLIED_AGAIN: { id: 'Mendaftar lagi', en: 'Applied again' },
}

/** Who moves an employer's verification; roles of accounts, which is a later room, so they are named here. */
export type VerifyingRole = 'ADMINISTRATOR' | 'PROTECTION_OFFICER'

export interface VerificationTransition {
  from: VerificationState
  to: VerificationState
  roles: readonly VerifyingRole[]
  needs: readonly VerificationCondition[]
  reasons: readonly VerificationReason[]
}

const WATCH: readonly VerifyingRole[] = ['ADMINISTRATOR', 'PROTECTION_OFFICER']

/** All moves there are. Whoever guards the data can stop an employer, but only an administrator lets one in. */
export const VERIFICATION_TRANSITIONS: readonly VerificationTransition[] = [
  {
    from: 'APPLIED',
    to: 'VERIFIED',
    roles: ['ADMINISTRATOR'],
    needs: VERIFICATION_CONDITIONS,
    reasons: ['CHECKED'],
  },
  { from: 'APPLIED', to: 'SUSPENDED', roles: WATCH, needs: [], reasons: ['NOT_GENUINE', 'OUT_OF_BUSINESS'] },
  {
    from: 'VERIFIED',
    to: 'SUSPENDED',
    roles: WATCH,
    needs: [],
    reasons: ['MISUSE_OF_DATA', 'COMPLAINT', 'NOT_GENUINE', 'OUT_OF_BUSINESS', 'OWN_REQUEST'],
  },
  {
    from: 'SUSPENDED',
    to: 'VERIFIED',
    roles: ['ADMINISTRATOR'],
    needs: VERIFICATION_CONDITIONS,
    reasons: ['CLEARED'],
  },
  { from: 'SUSPENDED', to: 'APPLIED', roles: ['ADMINISTRATOR'], needs: [], reasons: ['APPLIED_AGAIN'] },
]

/** What speaks against a move; no blockers means that it may be made. */
export type VerificationBlocker = 'NO_SUCH_MOVE' | 'ROLE' | 'REASON' | VerificationCondition

/** Decides a move of an employer's verification; gives everything that speaks against it, or nothing. */
export const decideVerification = (
  facts: EmployerFacts,
  move: { from: VerificationState; to: VerificationState; role: string; reason: VerificationReason },
): readonly VerificationBlocker[] => {
  const transition = VERIFICATION_TRANSITIONS.find(({ from, to }) => from === move.from && to === move.to)
  if (!transition) return ['NO_SUCH_MOVE']
  const blockers: VerificationBlocker[] = transition.needs.filter((condition) => !holds(condition, facts))
  if (!transition.roles.some((role) => role === move.role)) blockers.unshift('ROLE')
  if (!transition.reasons.includes(move.reason)) blockers.push('REASON')
  return blockers
}

/** A state that an employer could be moved to, and what still speaks against it for this role. */
export interface NextVerification {
  to: VerificationState
  reasons: readonly VerificationReason[]
  blockers: readonly ('ROLE' | VerificationCondition)[]
}

/** Every move from a state, each with its reasons and with what is missing. */
export const nextVerifications = (
  facts: EmployerFacts,
  from: VerificationState,
  role: string,
): readonly NextVerification[] =>
  VERIFICATION_TRANSITIONS.filter((transition) => transition.from === from).map(
    ({ to, roles, needs, reasons }) => ({
      to,
      reasons,
      blockers: [
        ...(roles.some((one) => one === role) ? [] : (['ROLE'] as const)),
        ...needs.filter((condition) => !holds(condition, facts)),
      ],
    }),
  )

/** True for 13 digits, which is all that the number's form promises. */
export const isNib = (text: string): boolean => /^\d{13}$/.test(text)

const holds = (condition: VerificationCondition, facts: EmployerFacts): boolean => {
  switch (condition) {
    case 'NIB_VALID':
      return facts.nib !== null && isNib(facts.nib)
    case 'WLKP_GIVEN':
      return facts.wlkpNumber !== null && facts.wlkpNumber.trim() !== ''
    case 'VISITED':
      return facts.visitedOn !== null
    case 'TERMS_ACCEPTED':
      return facts.termsAcceptedOn !== null
    default:
      return condition satisfies never
  }
}
