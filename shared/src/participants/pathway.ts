/** Work for somebody else, or a business of one's own. Only the first ever leads to a card for employers. */
export const PATHWAYS = ['EMPLOYMENT', 'ENTERPRISE'] as const
export type Pathway = (typeof PATHWAYS)[number]

export const PATHWAY_WORDS: Record<Pathway, { id: string; en: string }> = {
  EMPLOYMENT: { id: 'Jalur pekerjaan', en: 'Employment pathway' },
  ENTERPRISE: { id: 'Jalur usaha', en: 'Enterprise pathway' },
}
