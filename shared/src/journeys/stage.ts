/** The work stages, in the order of the bridge. Where the law has the person is another axis. */
export const PATH_STAGES = [
  'ADMITTED',
  'ASSESSED',
  'IN_TRAINING',
  'IN_MENTORING',
  'JOB_READY',
  'PLACED',
  'SUSTAINED',
] as const

/** Ways in which a journey ends. Each may be taken up again, with a reason. */
export const ENDED_STAGES = ['WITHDRAWN', 'RETURNED_TO_CUSTODY', 'DECEASED', 'LOST_CONTACT'] as const

export const STAGES = [...PATH_STAGES, 'PAUSED', ...ENDED_STAGES] as const

export type PathStage = (typeof PATH_STAGES)[number]
export type EndedStage = (typeof ENDED_STAGES)[number]
export type Stage = (typeof STAGES)[number]

export const isPathStage = (stage: Stage): stage is PathStage =>
  (PATH_STAGES as readonly Stage[]).includes(stage)

export const hasEnded = (stage: Stage): stage is EndedStage =>
  (ENDED_STAGES as readonly Stage[]).includes(stage)

export const STAGE_WORDS: Record<Stage, { id: string; en: string }> = {
  ADMITTED: { id: 'Diterima', en: 'Admitted' },
  ASSESSED: { id: 'Dinilai', en: 'Assessed' },
  IN_TRAINING: { id: 'Pelatihan', en: 'In training' },
  IN_MENTORING: { id: 'Pendampingan', en: 'In mentoring' },
  JOB_READY: { id: 'Siap kerja', en: 'Job-ready' },
  PLACED: { id: 'Ditempatkan', en: 'Placed' },
  SUSTAINED: { id: 'Bertahan', en: 'Sustained' },
  PAUSED: { id: 'Dijeda', en: 'Paused' },
  WITHDRAWN: { id: 'Mengundurkan diri', en: 'Withdrawn' },
  RETURNED_TO_CUSTODY: { id: 'Kembali ke lembaga', en: 'Returned to custody' },
  DECEASED: { id: 'Meninggal', en: 'Deceased' },
  LOST_CONTACT: { id: 'Hilang kontak', en: 'Lost contact' },
}
