import type { Words } from '../vocabulary/words.ts'
import type { StepReason } from './reason.ts'
import type { IntroductionState } from './state.ts'
import {
  INTRODUCTION_TRANSITIONS,
  type IntroductionCondition,
  type IntroductionTransition,
  type Mover,
} from './transitions.ts'

/** What a move may rest on; gathered by the server, judged here. */
export interface IntroductionFacts {
  isShowInForce: boolean
  /** A consent to be introduced, given for this very employer. */
  isIntroduceInForce: boolean
  /** Adult, and nothing in the register speaks against it. */
  mayBeShown: boolean
  isJobReady: boolean
  isVacancyOpen: boolean
  isEmployerVerified: boolean
  isRecipientNamed: boolean
  /** The disclosure has neither ended nor run out. */
  isNameOpen: boolean
  hasStartedWork: boolean
  /** Whether the person, or staff beside them, read the latest move. */
  isRead: boolean
  /** Whether the employer sees anything else than a request that waits. */
  isTold: boolean
  /** Where the latest move came from. */
  cameFrom: IntroductionState | null
}

export interface IntroductionMove {
  from: IntroductionState
  to: IntroductionState
  by: Mover
  reason: StepReason
}

/** Why a move is refused; all blockers come together. */
export type IntroductionBlocker = 'NO_SUCH_MOVE' | 'MOVER' | 'REASON' | IntroductionCondition

/** Decides one move: everything that speaks against it, or nothing. */
export const decideIntroduction = (
  move: IntroductionMove,
  facts: IntroductionFacts,
): readonly IntroductionBlocker[] => {
  const ways = INTRODUCTION_TRANSITIONS.filter((one) => one.from === move.from && one.to === move.to)
  const judged = ways.map((one) => blockersOf(one, move, facts))
  // Of several ways the nearest speaks: the one with the reason that was given, if there is one.
  const [nearest] = judged.toSorted((a, b) => weight(a) - weight(b))
  return nearest ?? ['NO_SUCH_MOVE']
}

const weight = (blockers: readonly IntroductionBlocker[]): number =>
  blockers.length + (blockers.includes('REASON') ? 20 : 0) + (blockers.includes('MOVER') ? 20 : 0)

const blockersOf = (
  one: IntroductionTransition,
  move: IntroductionMove,
  facts: IntroductionFacts,
): IntroductionBlocker[] => [
  ...(one.by.includes(move.by) ? [] : (['MOVER'] as const)),
  ...(one.reasons.includes(move.reason) ? [] : (['REASON'] as const)),
  ...one.needs.filter((name) => !HOLDS[name](facts, move)),
]

const HOLDS: Record<IntroductionCondition, (facts: IntroductionFacts, move: IntroductionMove) => boolean> = {
  SHOW_IN_FORCE: (facts) => facts.isShowInForce,
  INTRODUCE_IN_FORCE: (facts) => facts.isIntroduceInForce,
  MAY_BE_SHOWN: (facts) => facts.mayBeShown,
  JOB_READY: (facts) => facts.isJobReady,
  VACANCY_OPEN: (facts) => facts.isVacancyOpen,
  EMPLOYER_VERIFIED: (facts) => facts.isEmployerVerified,
  RECIPIENT_NAMED: (facts) => facts.isRecipientNamed,
  NAME_OPEN: (facts) => facts.isNameOpen,
  NOT_STARTED: (facts) => !facts.hasStartedWork,
  UNREAD: (facts) => !facts.isRead,
  BACK_WHERE_IT_CAME_FROM: (facts, { to }) => facts.cameFrom === to,
  UNTOLD: (facts) => !facts.isTold,
}

/** Where an employer can move somebody from here with the name open, in the order of the pipeline. */
export const employerMoves = (from: IntroductionState): IntroductionState[] => [
  ...new Set(
    INTRODUCTION_TRANSITIONS.filter(
      (one) => one.from === from && one.by.includes('EMPLOYER') && one.reasons.includes('MOVED'),
    ).map((one) => one.to),
  ),
]

/** What is missing, in words for whoever tried. */
export const INTRODUCTION_BLOCKER_WORDS: Record<IntroductionBlocker, Words> = {
  NO_SUCH_MOVE: { id: 'Tidak ada langkah ini dari keadaan sekarang', en: 'There is no such move from here' },
  MOVER: { id: 'Langkah ini bukan milik Anda', en: 'This move is not yours to make' },
  REASON: { id: 'Alasan tidak berlaku untuk langkah ini', en: 'The reason is not one for this move' },
  SHOW_IN_FORCE: { id: 'Izin tampil tidak berlaku', en: 'The consent to be shown is not in force' },
  INTRODUCE_IN_FORCE: {
    id: 'Izin dikenalkan tidak berlaku',
    en: 'The consent to be introduced is not in force',
  },
  MAY_BE_SHOWN: { id: 'Belum boleh dikenalkan', en: 'May not be introduced now' },
  JOB_READY: { id: 'Tahap siap kerja sudah lewat', en: 'The stage is no longer job-ready' },
  VACANCY_OPEN: { id: 'Lowongan sudah ditutup', en: 'The vacancy has been closed' },
  EMPLOYER_VERIFIED: { id: 'Pemberi kerja belum terverifikasi', en: 'The employer is not verified' },
  RECIPIENT_NAMED: { id: 'Belum ada penerima', en: 'No recipient is named' },
  NAME_OPEN: { id: 'Data tidak lagi terbuka', en: 'The details are no longer open' },
  NOT_STARTED: { id: 'Pekerjaan sudah dimulai', en: 'The work has started' },
  UNREAD: { id: 'Sudah dibaca', en: 'It has been read' },
  BACK_WHERE_IT_CAME_FROM: {
    id: 'Hanya dapat kembali ke keadaan sebelumnya',
    en: 'Can only go back to where it came from',
  },
  UNTOLD: { id: 'Pemberi kerja sudah diberi tahu', en: 'The employer has been told' },
}
