import type { Words } from '../vocabulary/words.ts'

/** What an organisation is to the programme. */
export const ORGANISATION_KINDS = [
  'CORRECTIONS_UNIT',
  'COMMUNITY_CORRECTIONS',
  'MINISTRY',
  'GOVERNMENT_CENTRE',
  'TRAINING_CENTRE',
  'CERTIFICATION_BODY',
  'REHABILITATION_PROVIDER',
  'EMPLOYER',
  'NGO',
] as const

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const ORGANISATION_KIND_WORDS: Record<OrganisationKind, Words> = {
  CORRECTIONS_UNIT: { id: 'Lapas, rutan atau LPKA', en: 'Correctional unit' },
  COMMUNITY_CORRECTIONS: { id: 'Balai pemasyarakatan (Bapas)', en: 'Community corrections office' },
  MINISTRY: { id: 'Kementerian atau badan', en: 'Ministry or national agency' },
  GOVERNMENT_CENTRE: { id: 'Balai pemerintah', en: 'Government centre' },
  TRAINING_CENTRE: { id: 'Balai atau lembaga pelatihan', en: 'Training centre' },
  CERTIFICATION_BODY: { id: 'Lembaga sertifikasi', en: 'Certification body' },
  REHABILITATION_PROVIDER: { id: 'Lembaga rehabilitasi', en: 'Rehabilitation provider' },
  EMPLOYER: { id: 'Pemberi kerja', en: 'Employer' },
  NGO: { id: 'Organisasi masyarakat', en: 'Civil society organisation' },
}
