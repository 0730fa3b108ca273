import type { Day } from '../participants/calendar.ts'
import { type FieldProblem, problemsOf } from '../participants/field-problem.ts'
import { isLine } from '../participants/written.ts'
import type { Words } from '../vocabulary/words.ts'

/** Papers of a small business. The first is the registration that trading rests on. */
export const LICENCE_KINDS = ['NIB', 'PIRT', 'HALAL'] as const

export type LicenceKind = (typeof LICENCE_KINDS)[number]

export const LICENCE_WORDS: Record<LicenceKind, Words> = {
  NIB: { id: 'Nomor induk berusaha (NIB)', en: 'Business number (NIB)' },
  PIRT: { id: 'Izin pangan rumahan (PIRT)', en: 'Home food licence (PIRT)' },
  HALAL: { id: 'Sertifikat halal', en: 'Halal certificate' },
}

/** How far a paper has come. What an office has in hand is not the client's to do. */
export const LICENCE_STATES = ['NOT_STARTED', 'NOT_NEEDED', 'AT_OFFICE', 'HELD', 'ENDED'] as const

export type LicenceState = (typeof LICENCE_STATES)[number]

export const LICENCE_STATE_WORDS: Record<LicenceState, Words> = {
  NOT_STARTED: { id: 'Belum diurus', en: 'Not started' },
  NOT_NEEDED: { id: 'Tidak diperlukan', en: 'Not needed' },
  AT_OFFICE: { id: 'Sedang diproses kantor', en: 'In process at the office' },
  HELD: { id: 'Sudah ada', en: 'Held' },
  ENDED: { id: 'Masa berlaku selesai', en: 'No longer valid' },
}

/** A paper as it was written down; the day it ends is read, not written. */
export interface Licence {
  kind: LicenceKind
  state: Exclude<LicenceState, 'ENDED'>
  number: string | null
  /** The last day it is valid; null where it has none. */
  validUntilOn: Day | null
}

/** The state of a paper on a day. */
export const licenceStateOn = (licence: Pick<Licence, 'state' | 'validUntilOn'>, on: Day): LicenceState =>
  licence.state === 'HELD' && licence.validUntilOn !== null && licence.validUntilOn < on
    ? 'ENDED'
    : licence.state

/** The whole checklist of a business: every kind, also those that nobody has written down. */
export const checklistOf = (
  licences: readonly Licence[],
  on: Day,
): { kind: LicenceKind; state: LicenceState }[] =>
  LICENCE_KINDS.map((kind) => {
    const licence = licences.find((one) => one.kind === kind)
    return { kind, state: licence ? licenceStateOn(licence, on) : 'NOT_STARTED' }
  })

/** Whether the business is registered on a day. */
export const isRegisteredOn = (licences: readonly Licence[], on: Day): boolean =>
  checklistOf(licences, on).some(({ kind, state }) => kind === 'NIB' && state === 'HELD')

export type LicenceProblem = 'NUMBER_MISSING' | 'NUMBER' | 'NUMBER_WITHOUT_PAPER' | 'DAY' | 'NEEDED'

/** What keeps a paper from being written down. */
export const licenceProblems = ({
  kind,
  state,
  number,
  validUntilOn,
}: Licence): FieldProblem<LicenceProblem>[] =>
  problemsOf<LicenceProblem>([
    // Nobody trades without it.
    [kind === 'NIB' && state === 'NOT_NEEDED', 'NEEDED', 'state'],
    [state === 'HELD' && number === null, 'NUMBER_MISSING', 'number'],
    [state !== 'HELD' && number !== null, 'NUMBER_WITHOUT_PAPER', 'number'],
    [state === 'HELD' && number !== null && !isNumberOf(kind, number), 'NUMBER', 'number'],
    [state !== 'HELD' && validUntilOn !== null, 'DAY', 'validUntilOn'],
  ])

/** A business number has thirteen figures; the others are written in many ways. */
const isNumberOf = (kind: LicenceKind, number: string): boolean =>
  kind === 'NIB' ? /^\d{13}$/.test(number.replaceAll(/[\s.-]/g, '')) : isLine(number, 60) && /\d/.test(number)
