import type { MemberRole } from '../accounts/role.ts'
import type { Words } from '../vocabulary/words.ts'

/** Where an application for capital stands. */
export const CAPITAL_STATES = ['APPLIED', 'VERIFIED', 'APPROVED', 'SETTLED', 'DECLINED', 'WITHDRAWN'] as const

export type CapitalState = (typeof CAPITAL_STATES)[number]

export const CAPITAL_STATE_WORDS: Record<CapitalState, Words> = {
  APPLIED: { id: 'Diajukan', en: 'Applied' },
  VERIFIED: { id: 'Terverifikasi', en: 'Verified' },
  APPROVED: { id: 'Disetujui', en: 'Approved' },
  SETTLED: { id: 'Selesai dipertanggungjawabkan', en: 'Fully accounted for' },
  DECLINED: { id: 'Belum disetujui', en: 'Not approved' },
  WITHDRAWN: { id: 'Dibatalkan pemohon', en: 'Withdrawn by the applicant' },
}

/** Why an application is not approved; none of it blames anybody. */
export const DECLINE_REASONS = ['CONDITIONS', 'QUOTA_USED', 'PLAN_NOT_READY', 'PAPERS_AT_OFFICE'] as const

export type DeclineReason = (typeof DECLINE_REASONS)[number]

export const DECLINE_REASON_WORDS: Record<DeclineReason, Words> = {
  CONDITIONS: { id: 'Syarat skema belum terpenuhi', en: 'The conditions of the scheme are not met' },
  QUOTA_USED: { id: 'Kuota tahun ini habis', en: "This year's places are used up" },
  PLAN_NOT_READY: { id: 'Rencana usaha belum siap', en: 'The plan is not ready yet' },
  PAPERS_AT_OFFICE: { id: 'Berkas masih diproses kantor', en: 'Papers are still in process at an office' },
}

/** One way of moving an application: from, to, and which roles may. */
export interface CapitalTransition {
  from: CapitalState
  to: CapitalState
  roles: readonly MemberRole[]
}

const APPLICANTS: readonly MemberRole[] = ['COUNSELLOR', 'PROBATION_OFFICER']
/** Never the counsellor; and whoever wrote the application neither checks nor decides it (`OWN_HAND`). */
const OFFICE: readonly MemberRole[] = ['PLACEMENT_OFFICER', 'PROBATION_OFFICER']

/** The whole table. Settling is nobody's move: it follows when the last report is accepted. */
export const CAPITAL_TRANSITIONS: readonly CapitalTransition[] = [
  { from: 'APPLIED', to: 'VERIFIED', roles: OFFICE },
  { from: 'APPLIED', to: 'DECLINED', roles: OFFICE },
  { from: 'APPLIED', to: 'WITHDRAWN', roles: APPLICANTS },
  { from: 'VERIFIED', to: 'APPROVED', roles: OFFICE },
  { from: 'VERIFIED', to: 'DECLINED', roles: OFFICE },
  { from: 'VERIFIED', to: 'WITHDRAWN', roles: APPLICANTS },
  { from: 'APPROVED', to: 'SETTLED', roles: [] },
]

/** May somebody of this role move an application so? */
export const mayMoveCapital = (from: CapitalState, to: CapitalState, role: string): boolean =>
  CAPITAL_TRANSITIONS.some(
    (way) => way.from === from && way.to === to && (way.roles as readonly string[]).includes(role),
  )

/** Whether an application may still lead to money, or money is not accounted for yet. */
export const isOpenCapital = (state: CapitalState): boolean =>
  state === 'APPLIED' || state === 'VERIFIED' || state === 'APPROVED'
