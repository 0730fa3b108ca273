import { isStaff, type Role } from '../accounts/role.ts'
import type { Words } from '../vocabulary/words.ts'
import type { StepReason } from './reason.ts'
import type { IntroductionState } from './state.ts'
import type { Mover } from './transitions.ts'

/** What a person says to a request. */
export const ANSWERS = ['YES', 'NO', 'LATER'] as const
export type Answer = (typeof ANSWERS)[number]

export const ANSWER_WORDS: Record<Answer, Words> = {
  YES: { id: 'Ya, saya setuju', en: 'Yes, I agree' },
  NO: { id: 'Tidak dulu', en: 'Not for now' },
  LATER: { id: 'Saya pikir dulu', en: 'Let me think' },
}

/** How the answer came. */
export const ANSWER_WAYS = ['PHONE', 'KIOSK', 'PAPER'] as const
export type AnswerWay = (typeof ANSWER_WAYS)[number]

export const ANSWER_WAY_WORDS: Record<AnswerWay, Words> = {
  PHONE: { id: 'telepon', en: 'Phone' },
  KIOSK: { id: 'kios', en: 'Kiosk' },
  PAPER: { id: 'lembar mingguan', en: 'Weekly sheet' },
}

/** Staff who write down what somebody of their unit answered on paper or said. */
export const RECORDING_ROLES: readonly Role[] = ['OFFICER', 'PLACEMENT_OFFICER', 'PROBATION_OFFICER']

/** As whom somebody speaks for a person in this matter; null when they don't. */
export const moverFor = (by: { role: Role; isSelf: boolean; isOwnUnit: boolean }): Mover | null => {
  if (by.role === 'PERSON') return by.isSelf ? 'PERSON' : null
  return RECORDING_ROLES.includes(by.role) && by.isOwnUnit ? 'STAFF' : null
}

/** Whoever may end what the person no longer wants: the person, or any staff member on the person's word. */
export const enderFor = (by: { role: Role; isSelf: boolean }): Mover | null => {
  if (by.role === 'PERSON') return by.isSelf ? 'PERSON' : null
  return isStaff(by.role) ? 'STAFF' : null
}

/** Where an answer leads, and the reason that the step carries. */
export const stepOfAnswer = (answer: Answer): { to: IntroductionState; reason: StepReason } =>
  ({
    YES: { to: 'CONSENTED', reason: 'YES' },
    NO: { to: 'DECLINED', reason: 'NO' },
    LATER: { to: 'REQUESTED', reason: 'LATER' },
  })[answer] as { to: IntroductionState; reason: StepReason }

/** How an answer came when nobody says: a person on the own phone, staff from the weekly sheet. */
export const answerWay = (mover: Mover, said: AnswerWay | null): AnswerWay =>
  said ?? (mover === 'PERSON' ? 'PHONE' : 'PAPER')
