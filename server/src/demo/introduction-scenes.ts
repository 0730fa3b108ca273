import type { DeclineReason } from '@titian/shared/introductions/reason.ts'
import type { EmploymentKind } from '@titian/shared/vacancies/vacancy.ts'
import { MAIN_EMPLOYER } from './partners.ts'

/** One thing that happened to an introduction. Days count back from today; only an interview may lie ahead. */
export type SceneStep =
  | { daysAgo: number; is: 'YES' | 'NO' | 'LATER'; via?: 'PHONE' | 'PAPER' }
  | { daysAgo: number; is: 'INTERVIEW'; inDays: number }
  | { daysAgo: number; is: 'OFFER'; wage: number }
  | { daysAgo: number; is: 'HIRED'; wage: number; startsInDays: number; kind: EmploymentKind; hours: number }
  | { daysAgo: number; is: 'DECLINED'; reason: DeclineReason }
  | { daysAgo: number; is: 'RECALLED' | 'WITHDRAWN' }

/** Who is asked for: the first by register number to whom all of it applies and who was not asked in another scene. */
export interface Wanted {
  occupation: string
  /** Regencies that stand first in what the person wants; null: anywhere. */
  regions: readonly string[] | null
  isInside?: boolean
  /** The unit by its name. */
  unit?: string
}

/** An introduction of the demonstration, told from the request to where it stands today. */
export interface Scene {
  employer: string
  vacancy: string
  /** The participant's persona, or whoever fits. */
  who: 'PERSONA' | Wanted
  askedDaysAgo: number
  /** Names of the employer's people who may read the name; the first of them asks. */
  recipients: readonly string[]
  steps: readonly SceneStep[]
}

const [RINI, BAGUS, DEWI] = ['Rini Astuti', 'Bagus Wibowo', 'Dewi Anggraini'] as const

const NEAR_BANDUNG = ['32.73', '32.77', '32.04']
const WELDER: Wanted = { occupation: '7212-welder', regions: NEAR_BANDUNG }
const FITTER: Wanted = { occupation: '7214-fabrikasi', regions: null }
const OFFICERS_UNIT = 'Lapas Contoh Tirta Raya'
const PROBATION_UNIT = 'Bapas Contoh Jembatan'

const main = (
  vacancy: string,
  who: Scene['who'],
  askedDaysAgo: number,
  steps: readonly SceneStep[] = [],
  recipients: Scene['recipients'] = [RINI],
): Scene => ({ employer: MAIN_EMPLOYER, vacancy, who, askedDaysAgo, recipients, steps })

const yes = (daysAgo: number, via: 'PHONE' | 'PAPER' = 'PHONE'): SceneStep => ({ daysAgo, is: 'YES', via })
const no = (daysAgo: number): SceneStep => ({ daysAgo, is: 'NO' })

const [WELDING, STEEL, STORES] = ['Juru las produksi', 'Perakit rangka baja', 'Petugas gudang bahan'] as const

/** Every state that an employer can see stands in the pipeline of the persona's welding vacancy. */
const OF_MAIN_EMPLOYER: readonly Scene[] = [
  main(WELDING, 'PERSONA', 2),
  main(WELDING, { ...WELDER, unit: OFFICERS_UNIT }, 3, [], [RINI, BAGUS]),
  main(WELDING, { ...WELDER, unit: OFFICERS_UNIT }, 5, [{ daysAgo: 4, is: 'LATER', via: 'PAPER' }]),
  // Answered since the last batch: the employer is told on Friday.
  main(WELDING, WELDER, 3, [no(1)]),
  main(WELDING, { ...WELDER, isInside: true }, 11, [yes(5, 'PAPER')], [RINI, BAGUS]),
  main(WELDING, { ...WELDER, isInside: false }, 9, [yes(4)]),
  main(WELDING, { ...WELDER, isInside: false }, 13, [yes(9), { daysAgo: 6, is: 'INTERVIEW', inDays: 1 }]),
  main(
    WELDING,
    { ...WELDER, isInside: true },
    13,
    [yes(10, 'PAPER'), { daysAgo: 8, is: 'INTERVIEW', inDays: -4 }],
    [RINI, BAGUS],
  ),
  main(WELDING, WELDER, 13, [
    yes(11),
    { daysAgo: 9, is: 'INTERVIEW', inDays: -5 },
    { daysAgo: 2, is: 'OFFER', wage: 4_750_000 },
  ]),
  main(WELDING, { ...WELDER, isInside: false }, 13, [
    yes(12),
    { daysAgo: 10, is: 'INTERVIEW', inDays: -8 },
    { daysAgo: 6, is: 'OFFER', wage: 4_750_000 },
    { daysAgo: 2, is: 'HIRED', wage: 4_750_000, startsInDays: 7, kind: 'FIXED_TERM', hours: 40 },
  ]),
  main(WELDING, WELDER, 13, [no(12)]),
  main(WELDING, WELDER, 12, [no(11)]),
  main(WELDING, WELDER, 13, [yes(10), { daysAgo: 5, is: 'DECLINED', reason: 'SKILLS_DIFFER' }]),
  main(WELDING, WELDER, 12, [yes(10), { daysAgo: 4, is: 'RECALLED' }]),
  main(WELDING, WELDER, 8, [{ daysAgo: 6, is: 'WITHDRAWN' }]),
  main(STEEL, FITTER, 6),
  // Opened for two colleagues: whoever is not named reads no name.
  main(STEEL, FITTER, 14, [yes(9)], [BAGUS, DEWI]),
  main(STEEL, FITTER, 15, [yes(12), { daysAgo: 3, is: 'INTERVIEW', inDays: 3 }]),
  main(STORES, { occupation: '4321-gudang', regions: null }, 17, [
    yes(15),
    { daysAgo: 13, is: 'HIRED', wage: 2_250_000, startsInDays: -6, kind: 'CASUAL', hours: 40 },
  ]),
]

/** What other employers asked for, so that weekly sheets have several and the person has a receipt. */
const OF_OTHERS: readonly Scene[] = [
  {
    employer: 'PT Busana Tirta Contoh',
    vacancy: 'Juru las perawatan mesin',
    who: 'PERSONA',
    askedDaysAgo: 10,
    recipients: ['Tuti Handayani'],
    steps: [yes(6)],
  },
  {
    employer: 'PT Rantai Dingin Contoh',
    vacancy: 'Petugas gudang dingin',
    who: { occupation: '4321-gudang', regions: null, unit: OFFICERS_UNIT },
    askedDaysAgo: 4,
    recipients: ['Joko Susilo'],
    steps: [],
  },
  {
    employer: 'PT Gudang Merah Contoh',
    vacancy: 'Pengemudi forklift',
    who: { occupation: '8344-forklift', regions: null, unit: PROBATION_UNIT },
    askedDaysAgo: 3,
    recipients: ['Ratna Sari'],
    steps: [],
  },
]

export const SCENES: readonly Scene[] = [...OF_MAIN_EMPLOYER, ...OF_OTHERS]

/** The employers' people beside the persona: colleagues who may be named, and who asks at the other employers. */
export const EMPLOYERS_PEOPLE: readonly { employer: string; name: string; address: string }[] = [
  { employer: MAIN_EMPLOYER, name: BAGUS, address: 'bagus@karyalogam.example' },
  { employer: MAIN_EMPLOYER, name: DEWI, address: 'dewi@karyalogam.example' },
  { employer: MAIN_EMPLOYER, name: 'Hadi Kusuma', address: 'hadi@karyalogam.example' },
  { employer: 'PT Busana Tirta Contoh', name: 'Tuti Handayani', address: 'tuti@busanatirta.example' },
  { employer: 'PT Rantai Dingin Contoh', name: 'Joko Susilo', address: 'joko@rantaidingin.example' },
  { employer: 'PT Gudang Merah Contoh', name: 'Ratna Sari', address: 'ratna@gudangmerah.example' },
]
