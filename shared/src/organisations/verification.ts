import type { Words } from '../vocabulary/words.ts'

/** How far an employer is trusted. Only `VERIFIED` reads cards; suspension hides everything at once. */
export const VERIFICATION_STATES = ['APPLIED', 'VERIFIED', 'SUSPENDED'] as const

export type VerificationState = (typeof VERIFICATION_STATES)[number]

export const VERIFICATION_STATE_WORDS: Record<VerificationState, Words> = {
  APPLIED: { id: 'Menunggu verifikasi', en: 'Waiting for verification' },
  VERIFIED: { id: 'Terverifikasi', en: 'Verified' },
  SUSPENDED: { id: 'Ditangguhkan', en: 'Suspended' },
}

/** What an employer has shown so far. Days are calendar days (YYYY-MM-DD) or null. */
export interface EmployerEvidence {
  /** Nomor Induk Berusaha, 13 digits. */
  nib: string | null
  /** Number of the mandatory labour report (WLKP). */
  wlkpNumber: string | null
  visitedOn: string | null
  termsAcceptedOn: string | null
}

/** What keeps an employer from the next state. */
export const VERIFICATION_BLOCKER_WORDS = {
  NOT_REACHABLE: { id: 'Langkah ini tidak ada dari keadaan sekarang', en: 'There is no such step from here' },
  NIB_MISSING: { id: 'NIB 13 angka belum ada', en: 'The 13-digit business number (NIB) is missing' },
  WLKP_MISSING: { id: 'Nomor WLKP belum ada', en: 'The labour report number (WLKP) is missing' },
  NOT_VISITED: { id: 'Belum dikunjungi', en: 'Not visited yet' },
  TERMS_NOT_ACCEPTED: { id: 'Ketentuan belum disetujui', en: 'The terms are not accepted yet' },
} satisfies Record<string, Words>

export type VerificationBlocker = keyof typeof VERIFICATION_BLOCKER_WORDS

/** The moves there are. Suspension needs no evidence, so that it can be done at once. */
const MOVES: readonly { from: VerificationState; to: VerificationState; needsEvidence: boolean }[] = [
  { from: 'APPLIED', to: 'VERIFIED', needsEvidence: true },
  { from: 'APPLIED', to: 'SUSPENDED', needsEvidence: false },
  { from: 'VERIFIED', to: 'SUSPENDED', needsEvidence: false },
  { from: 'SUSPENDED', to: 'VERIFIED', needsEvidence: true },
]

/** What stands in the way of moving an employer; an empty list means that an administrator may. */
export const verificationBlockers = (
  from: VerificationState,
  to: VerificationState,
  evidence: EmployerEvidence,
): VerificationBlocker[] => {
  const move = MOVES.find((candidate) => candidate.from === from && candidate.to === to)
  if (!move) return ['NOT_REACHABLE']
  if (!move.needsEvidence) return []
  const blockers: VerificationBlocker[] = []
  if (!/^\d{13}$/.test(evidence.nib ?? '')) blockers.push('NIB_MISSING')
  if (!evidence.wlkpNumber) blockers.push('WLKP_MISSING')
  if (!evidence.visitedOn) blockers.push('NOT_VISITED')
  if (!evidence.termsAcceptedOn) blockers.push('TERMS_NOT_ACCEPTED')
  return blockers
}
