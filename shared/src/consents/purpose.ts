/** What somebody can agree to. Rights and training places depend on none of them. */
export const PURPOSES = ['SHOW', 'INTRODUCE', 'FOLLOW_UP'] as const
export type Purpose = (typeof PURPOSES)[number]

export const PURPOSE_WORDS: Record<Purpose, { id: string; en: string }> = {
  SHOW: { id: 'Tampil tanpa nama untuk pemberi kerja', en: 'Be shown to employers without a name' },
  INTRODUCE: { id: 'Dikenalkan kepada satu pemberi kerja', en: 'Be introduced to one employer' },
  FOLLOW_UP: { id: 'Dihubungi setelah bebas', en: 'Be contacted after release' },
}

export const CHANNELS = ['PAPER', 'RECORDED', 'ELECTRONIC'] as const
export type Channel = (typeof CHANNELS)[number]

/** Who gave it: the person, or for a child the guardian. */
export const GIVERS = ['SELF', 'GUARDIAN'] as const
export type Giver = (typeof GIVERS)[number]

/** Offices that may witness. A unit's security and registration staff are not among them, on purpose. */
export const WITNESS_OFFICES = [
  'PROBATION_OFFICE',
  'LABOUR_OFFICE',
  'LEGAL_AID',
  'REHABILITATION_PROVIDER',
  'TRAINING_CENTRE',
  'UNIT_COACHING',
] as const
export type WitnessOffice = (typeof WITNESS_OFFICES)[number]

export const WITNESS_OFFICE_WORDS: Record<WitnessOffice, { id: string; en: string }> = {
  PROBATION_OFFICE: { id: 'Bapas', en: 'Probation office' },
  LABOUR_OFFICE: { id: 'Dinas tenaga kerja', en: 'Labour office' },
  LEGAL_AID: { id: 'Bantuan hukum', en: 'Legal aid' },
  REHABILITATION_PROVIDER: { id: 'Lembaga rehabilitasi', en: 'Rehabilitation provider' },
  TRAINING_CENTRE: { id: 'Balai latihan kerja', en: 'Training centre' },
  UNIT_COACHING: { id: 'Pembinaan unit', en: "The unit's coaching section" },
}

export const WITHDRAWAL_WAYS = ['STAFF', 'HOTLINE', 'KIOSK', 'PHONE'] as const
export type WithdrawalWay = (typeof WITHDRAWAL_WAYS)[number]
