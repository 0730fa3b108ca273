import type { Role } from '../accounts/role.ts'

/** Who writes down what, of somebody in the own unit. Who may read what is another table: `accounts/policy.ts`. */
const RECORDERS = {
  REGISTRATION: ['OFFICER', 'PROBATION_OFFICER'],
  IDENTITY: ['OFFICER', 'PROBATION_OFFICER'],
  CONTACT: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER'],
  CUSTODY: ['OFFICER', 'PROBATION_OFFICER'],
  WORK_PROFILE: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER', 'TRAINER'],
  SKILLS_REVIEW: ['OFFICER', 'TRAINER'],
  TRAINING_CERTIFICATE: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER', 'TRAINER'],
  COMPETENCY_RESULT: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER', 'ASSESSOR'],
  FITNESS: ['REHAB_COUNSELLOR'],
  AVAILABILITY: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER'],
} as const satisfies Record<string, readonly Role[]>

export type Recordable = keyof typeof RECORDERS

export const RECORDABLES = Object.keys(RECORDERS) as readonly Recordable[]

export const RECORDABLE_WORDS: Record<Recordable, { id: string; en: string }> = {
  REGISTRATION: { id: 'pendaftaran', en: 'Registering a person' },
  IDENTITY: { id: 'identitas', en: 'Identity' },
  CONTACT: { id: 'kontak dan rekening', en: 'Contact and bank account' },
  CUSTODY: { id: 'tahap hukum', en: 'Where the law has the person' },
  WORK_PROFILE: { id: 'profil kerja', en: 'Work profile' },
  SKILLS_REVIEW: { id: 'penilaian keterampilan', en: "An instructor's review of skills" },
  TRAINING_CERTIFICATE: { id: 'sertifikat pelatihan', en: 'Training certificate' },
  COMPETENCY_RESULT: { id: 'hasil uji kompetensi', en: 'Competency result' },
  FITNESS: { id: 'bugar untuk bekerja', en: 'Fitness for work' },
  AVAILABILITY: { id: 'kapan bisa mulai', en: 'Availability' },
}

/** May this role write such a thing down of people in its own unit? */
export const mayRecord = (role: Role, what: Recordable): boolean =>
  (RECORDERS[what] as readonly Role[]).includes(role)
