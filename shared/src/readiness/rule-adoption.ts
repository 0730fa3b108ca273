import type { Day } from '../participants/calendar.ts'
import type { Waiver } from './facts.ts'
import type { RequirementSet } from './requirement-set.ts'
import type { RuleBody } from './rule-edit.ts'
import type { Difference } from './rule-preview.ts'

/** What becomes of those who drop out: time until a day, by waivers, or nothing, so that cards go at once. */
export const LEAVER_WAYS = ['GRACE', 'AT_ONCE'] as const
export type LeaverWay = (typeof LEAVER_WAYS)[number]

export const LEAVER_WAY_WORDS: Record<LeaverWay, { id: string; en: string }> = {
  GRACE: { id: 'Beri waktu', en: 'Give time' },
  AT_ONCE: { id: 'Berlaku langsung', en: 'In force at once' },
}

/** The longest time that may be given, in days. */
export const LONGEST_GRACE_DAYS = 180

/** The edited rules as the version that follows: in force from the day of the approval on. */
export const adopted = (body: RuleBody, number: number, on: Day): RequirementSet => ({
  ...body,
  key: `v${number}`,
  effectiveFrom: on,
})

/** The waivers by which somebody who would drop out keeps what they had, until a day. */
export const waiversOf = ({ because }: Difference, number: number, untilOn: Day): Waiver[] =>
  because.map((requirement) => ({
    requirement,
    waivedBy: 'PLACEMENT_OFFICE',
    reason: `Aturan versi ${number}: diberi waktu`,
    untilOn,
  }))

/** Why a version can't be approved by this person now. */
export type ApprovalProblem = 'NOT_PROPOSED' | 'OWN_PROPOSAL' | 'NOT_INDEPENDENT' | 'PREVIEW_OUTDATED'

/** Two people make a rule, and both see who it concerns: what is approved is exactly what was shown. */
export const decideApproval = (facts: {
  isProposed: boolean
  proposedBy: string | null
  approver: string
  /** One of the two let the other in, at once or through others: one hand could hold both accounts. */
  isOneLetInByOther: boolean
  shownFingerprint: string
  fingerprint: string
}): ApprovalProblem | null => {
  if (!facts.isProposed || facts.proposedBy === null) return 'NOT_PROPOSED'
  if (facts.proposedBy === facts.approver) return 'OWN_PROPOSAL'
  if (facts.isOneLetInByOther) return 'NOT_INDEPENDENT'
  return facts.shownFingerprint === facts.fingerprint ? null : 'PREVIEW_OUTDATED'
}
