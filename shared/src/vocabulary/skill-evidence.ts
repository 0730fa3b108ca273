import type { Words } from './words.ts'

/** What a skill on a card rests on, strongest first. */
export const SKILL_EVIDENCE = ['CERTIFIED', 'TRAINED', 'ASSESSED', 'EXPERIENCE'] as const

export type SkillEvidence = (typeof SKILL_EVIDENCE)[number]

export const SKILL_EVIDENCE_WORDS: Record<SkillEvidence, Words> = {
  CERTIFIED: { id: 'bersertifikat', en: 'certified' },
  TRAINED: { id: 'lulus pelatihan', en: 'passed a course' },
  ASSESSED: { id: 'dinilai instruktur', en: 'reviewed by an instructor' },
  EXPERIENCE: { id: 'pengalaman', en: 'experience' },
}
