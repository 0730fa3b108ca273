import { ADULT_AGE } from '../participants/age.ts'
import type { Day } from '../participants/calendar.ts'
import { isRupiah } from '../vocabulary/rupiah.ts'
import type { Words } from '../vocabulary/words.ts'

/** The two levels of the self-employment scheme (Tenaga Kerja Mandiri). */
export const SCHEME_LEVELS = ['PEMULA', 'LANJUTAN'] as const

export type SchemeLevel = (typeof SCHEME_LEVELS)[number]

export const SCHEME_LEVEL_WORDS: Record<SchemeLevel, Words> = {
  PEMULA: { id: 'Pemula', en: 'Starter' },
  LANJUTAN: { id: 'Lanjutan', en: 'Advanced' },
}

/** To whom a grant is paid. */
export const GRANT_RECIPIENTS = ['PERSON', 'GROUP'] as const

export type GrantRecipient = (typeof GRANT_RECIPIENTS)[number]

export const GRANT_RECIPIENT_WORDS: Record<GrantRecipient, Words> = {
  PERSON: { id: 'Perorangan', en: 'A person' },
  GROUP: { id: 'Kelompok', en: 'A group' },
}

/** Papers that a scheme may ask for with an application. */
export const SCHEME_DOCUMENTS = [
  'IDENTITY',
  'BANK_ACCOUNT',
  'PLAN',
  'PLACE',
  'BRIEFING',
  'GROUP_LETTER',
] as const

export type SchemeDocument = (typeof SCHEME_DOCUMENTS)[number]

export const SCHEME_DOCUMENT_WORDS: Record<SchemeDocument, Words> = {
  IDENTITY: { id: 'Kartu identitas yang berlaku', en: 'A valid identity card' },
  BANK_ACCOUNT: { id: 'Rekening bank aktif', en: 'An active bank account' },
  PLAN: { id: 'Rencana usaha', en: 'Business plan' },
  PLACE: { id: 'Keterangan tempat usaha', en: 'Statement of the place of business' },
  BRIEFING: { id: 'Pembekalan', en: 'Briefing before the grant' },
  GROUP_LETTER: { id: 'Surat pembentukan kelompok', en: 'Letter that founds the group' },
}

/** One year's rules of a grant, as a row of data with its source. A changed rule is a new version, never an edit. */
export interface CapitalScheme {
  code: string
  version: number
  year: number
  level: SchemeLevel
  recipient: GrantRecipient
  /** Members of a group, exactly; 1 for a person. */
  groupSize: number
  minAge: number
  maxAge: number
  grantLeast: number
  grantMost: number
  /** The share for tools in whole percent; the rest is for materials. */
  toolsPercent: number
  /** Paid in at most so many parts. */
  tranches: number
  requiresUnemployed: boolean
  /** A worker taken on since the starter grant. */
  requiresNewHire: boolean
  /** A starter grant that is fully accounted for. */
  requiresPriorGrant: boolean
  /** Days after a payment until its report is due. */
  reportWithinDays: number
  documents: readonly SchemeDocument[]
  effectiveFrom: Day
}

/** The youngest age that a scheme takes: nobody under 18, whatever its own rules say. */
export const youngestOf = (scheme: Pick<CapitalScheme, 'minAge'>): number =>
  Math.max(scheme.minAge, ADULT_AGE)

/** What makes a row of rules unusable; the loader refuses the whole file for it. */
export const schemeFaults = (scheme: CapitalScheme): string[] => {
  const { groupSize, minAge, maxAge, grantLeast, grantMost, toolsPercent, tranches } = scheme
  const checks: readonly (readonly [boolean, string])[] = [
    [scheme.recipient === 'PERSON' ? groupSize === 1 : groupSize >= 2 && groupSize <= 100, 'group size'],
    [minAge >= 0 && minAge <= maxAge && maxAge <= 120, 'ages'],
    [isRupiah(grantLeast) && isRupiah(grantMost) && grantLeast > 0 && grantLeast <= grantMost, 'grant'],
    [Number.isInteger(toolsPercent) && toolsPercent >= 0 && toolsPercent <= 100, 'share of tools'],
    [Number.isInteger(tranches) && tranches >= 1 && tranches <= 12, 'tranches'],
    [scheme.reportWithinDays >= 1 && scheme.reportWithinDays <= 730, 'days until the report'],
    [
      scheme.level === 'LANJUTAN' || !scheme.requiresPriorGrant,
      'a starter grant can not ask for one before it',
    ],
  ]
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault)
}

/** The rules under which somebody can apply on a day: of each code the latest version that is in effect, this year's alone. */
export const schemesOn = (schemes: readonly CapitalScheme[], on: Day): CapitalScheme[] => {
  const inEffect = schemes.filter(
    ({ year, effectiveFrom }) => effectiveFrom <= on && year === Number(on.slice(0, 4)),
  )
  return [...Map.groupBy(inEffect, ({ code }) => code).values()]
    .map((versions) => versions.reduce((a, b) => (b.version > a.version ? b : a)))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en'))
}

/** A sum of money in the scheme's two parts; they always add up to it. */
export interface Split {
  tools: number
  materials: number
}

/** Tools get their share rounded down, materials the rest. */
export const splitOf = (amount: number, scheme: Pick<CapitalScheme, 'toolsPercent'>): Split => {
  const whole = Math.floor(amount / 100)
  const tools = whole * scheme.toolsPercent + Math.floor(((amount - whole * 100) * scheme.toolsPercent) / 100)
  return { tools, materials: amount - tools }
}
