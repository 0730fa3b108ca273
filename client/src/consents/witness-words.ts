import type { WitnessOffice } from '../graphql/schema.generated.ts'

/** Offices whose staff may witness, as a form offers them. */
export const WITNESS_WORDS: Record<WitnessOffice, { id: string; en: string }> = {
  PROBATION_OFFICE: { id: 'Bapas', en: 'Probation office' },
  LABOUR_OFFICE: { id: 'Dinas tenaga kerja', en: 'Labour office' },
  LEGAL_AID: { id: 'Bantuan hukum', en: 'Legal aid' },
  REHABILITATION_PROVIDER: { id: 'Lembaga rehabilitasi', en: 'Rehabilitation provider' },
  TRAINING_CENTRE: { id: 'Balai latihan kerja', en: 'Training centre' },
  UNIT_COACHING: { id: 'Pembinaan unit', en: "The unit's coaching section" },
}
