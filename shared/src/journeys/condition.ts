import type { Pathway } from '../participants/pathway.ts'
import type { Stage } from './stage.ts'

/** What a move may rest on; gathered by the server, judged here. */
export interface MoveFacts {
  /** The stage that a paused or ended journey was in before; null for a journey that is under way. */
  cameFrom: Stage | null
  isAdult: boolean
  isAssessed: boolean
  isEnrolled: boolean
  hasMentor: boolean
  isReady: boolean
  hasStartedWork: boolean
  /** Any work at 180 days after the start, confirmed by the employer or said by the person; unknown is false. */
  worksAt180Days: boolean
  /** Registered, and one of: a sale, a paid worker, capital, expenses. */
  isTrading: boolean
  isAliveAt12Months: boolean
  /** Whether the person asked that their data rest, and did not take that back. */
  isResting: boolean
}

interface Condition {
  holds: (facts: MoveFacts, move: { to: Stage; pathway: Pathway }) => boolean
  words: { id: string; en: string }
}

/** Everything that a transition can require, with the words that say what is missing. */
export const CONDITIONS = {
  ASSESSMENT_DONE: {
    holds: (facts) => facts.isAssessed,
    words: { id: 'Penilaian awal belum ada', en: 'There is no intake assessment yet' },
  },
  ENROLLED: {
    holds: (facts) => facts.isEnrolled,
    words: { id: 'Belum terdaftar di suatu angkatan', en: 'Not enrolled in a cohort yet' },
  },
  MENTOR_ASSIGNED: {
    holds: (facts) => facts.hasMentor,
    words: { id: 'Belum ada pendamping', en: 'No mentor is assigned yet' },
  },
  READY: {
    holds: (facts) => facts.isReady,
    words: { id: 'Syarat kesiapan belum lengkap', en: 'Readiness requirements are not complete' },
  },
  ADULT_FOR_EMPLOYMENT: {
    holds: (facts) => facts.isAdult,
    words: { id: 'Penempatan hanya untuk orang dewasa', en: 'Placement is for adults only' },
  },
  STARTED: {
    holds: (facts, { pathway }) => (pathway === 'EMPLOYMENT' ? facts.hasStartedWork : facts.isTrading),
    words: { id: 'Belum mulai bekerja atau berusaha', en: 'Neither work nor trading has started' },
  },
  LASTED: {
    holds: (facts, { pathway }) =>
      pathway === 'EMPLOYMENT' ? facts.worksAt180Days : facts.isAliveAt12Months,
    words: {
      id: 'Belum diketahui bekerja pada hari ke-180 atau usaha hidup pada bulan ke-12',
      en: 'Not known to be in work at 180 days, or in business at 12 months',
    },
  },
  DATA_IN_USE: {
    holds: (facts) => !facts.isResting,
    words: {
      id: 'Pemakaian data sedang dibatasi atas permintaan yang bersangkutan',
      en: 'The use of these data is restricted at the person’s request',
    },
  },
  BACK_WHERE_IT_CAME_FROM: {
    holds: (facts, { to }) => facts.cameFrom === to,
    words: {
      id: 'Hanya dapat kembali ke tahap sebelumnya',
      en: 'Can only go back to the stage it came from',
    },
  },
} as const satisfies Record<string, Condition>

export type ConditionName = keyof typeof CONDITIONS
