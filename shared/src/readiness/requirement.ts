/** What it takes to be job-ready. That somebody agrees to be shown is not among it. */
export const REQUIREMENT_WORDS = {
  IDENTITY_DOCUMENT: { id: 'Dokumen identitas', en: 'Identity document' },
  TRAINING_OR_EXPERIENCE: {
    id: 'Sertifikat pelatihan atau pengalaman diakui',
    en: 'Training certificate or recognised experience',
  },
  COMPETENCY_RESULT: { id: 'Hasil uji kompetensi', en: 'Competency result' },
  WORK_SKILLS_REVIEW: { id: 'Keterampilan kerja', en: 'Work-skills review' },
  FITNESS_NOTE: { id: 'Bugar untuk bekerja', en: 'Fit for work' },
  HOUSING_PLAN: { id: 'Rencana tempat tinggal', en: 'Housing plan' },
  BANK_ACCOUNT: { id: 'Rekening bank', en: 'Bank account' },
  CONTACT_CHANNEL: { id: 'Saluran kontak', en: 'Contact channel' },
  AVAILABILITY: { id: 'Bisa mulai', en: 'Availability' },
} as const satisfies Record<string, { id: string; en: string }>

export type Requirement = keyof typeof REQUIREMENT_WORDS

export const REQUIREMENTS = Object.keys(REQUIREMENT_WORDS) as readonly Requirement[]

/** Who brings a requirement about. What an office has in hand is never the person's failing. */
export const OFFICE_WORDS = {
  PERSON: { id: 'Peserta', en: 'The person' },
  CIVIL_REGISTRY: { id: 'Dukcapil', en: 'Civil registry' },
  TRAINING_CENTRE: { id: 'Balai latihan kerja', en: 'Training centre' },
  CERTIFICATION_BODY: { id: 'Lembaga sertifikasi profesi', en: 'Certification body' },
  UNIT_COACHING: { id: 'Pembinaan unit', en: "The unit's coaching section" },
  UNIT_HEALTH: { id: 'Klinik unit', en: "The unit's clinic" },
  PROBATION_OFFICE: { id: 'Bapas', en: 'Probation office' },
  PLACEMENT_OFFICE: { id: 'Kantor penempatan kerja', en: 'Placement office' },
  BANK: { id: 'Bank', en: 'Bank' },
} as const satisfies Record<string, { id: string; en: string }>

export type Office = keyof typeof OFFICE_WORDS

export const OFFICES = Object.keys(OFFICE_WORDS) as readonly Office[]

/** What can stand behind a requirement that is met. */
export const EVIDENCE_WORDS = {
  NIK_ON_FILE: { id: 'NIK tercatat', en: 'NIK on file' },
  RECORD: { id: 'Catatan kantor yang mengurus', en: 'Record of the office in charge' },
  TRAINING_CERTIFICATE: { id: 'Sertifikat pelatihan', en: 'Training certificate' },
  RECOGNISED_EXPERIENCE: { id: 'Pengalaman diakui', en: 'Recognised experience' },
  COMPETENCY_CERTIFICATE: { id: 'Sertifikat kompetensi', en: 'Competency certificate' },
  SKILLS_REVIEW: { id: 'Tinjauan instruktur', en: "Instructor's review" },
  FITNESS_NOTE: { id: 'Catatan bugar', en: 'Fitness note' },
  PLACEMENT_OFFICE_CONTACT: { id: 'Lewat kantor penempatan', en: 'Through the placement office' },
  CONFIRMED_BAND: { id: 'Waktu mulai dikonfirmasi', en: 'Confirmed availability' },
} as const satisfies Record<string, { id: string; en: string }>

export type EvidenceKind = keyof typeof EVIDENCE_WORDS

export const EVIDENCE_KINDS = Object.keys(EVIDENCE_WORDS) as readonly EvidenceKind[]
