import { relationsThatAllow } from '../accounts/policy.ts'
import type { Role } from '../accounts/role.ts'

/** An opened file closes by itself. */
export const MINUTES_OPEN = 60

/** More than this in a day needs a second person. */
export const FILES_A_DAY = 10

/** So many times a day somebody may ask by register number whose file there is. */
export const LOOKUPS_A_DAY = 50

/** What files are opened for; the words beside it say what exactly, and the person can read both. */
export const OPENING_KIND_WORDS = {
  COMPLAINT: { id: 'Menangani pengaduan', en: 'Handling a complaint' },
  DATA_REQUEST: { id: 'Menjawab permintaan data', en: 'Answering a data request' },
  DOUBLE_FILE: { id: 'Memeriksa berkas ganda', en: 'Checking a double file' },
  TRANSFER: { id: 'Membantu pindah unit', en: 'Helping with a transfer' },
  MISUSE: { id: 'Memeriksa dugaan penyalahgunaan', en: 'Looking into suspected misuse' },
  OTHER: { id: 'Keperluan lain', en: 'Something else' },
} as const satisfies Record<string, { id: string; en: string }>

export type OpeningKind = keyof typeof OPENING_KIND_WORDS

export const OPENING_KINDS = Object.keys(OPENING_KIND_WORDS) as readonly OpeningKind[]

/** A reason has at least so many letters or digits. */
const LETTERS_OF_A_REASON = 10

export type OpeningProblem = 'NOT_FOUND' | 'REASON' | 'TOO_MANY' | 'SECOND_FACTOR'

/** What keeps somebody, whose role opens files, from opening this one; all problems together. */
export const decideOpening = (facts: {
  reason: string
  isThere: boolean
  hasFreshSecondFactor: boolean
  openedInADay: number
}): OpeningProblem[] => {
  const { length } = facts.reason.trim()
  // The person reads it: dots, or signs that nobody sees, say nothing.
  const letters = facts.reason.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const problems: [OpeningProblem, boolean][] = [
    ['SECOND_FACTOR', !facts.hasFreshSecondFactor],
    ['NOT_FOUND', !facts.isThere],
    ['REASON', letters < LETTERS_OF_A_REASON || length > 500],
    ['TOO_MANY', facts.openedInADay >= FILES_A_DAY],
  ]
  return problems.filter(([, isProblem]) => isProblem).map(([problem]) => problem)
}

/** Whether a role reads a person's file only once it was opened with a reason. */
export const opensFiles = (role: Role): boolean =>
  relationsThatAllow(role, 'identity').includes('OPENED_FILE')

export type LookupProblem = 'SECOND_FACTOR' | 'TOO_MANY_LOOKUPS'

/** What keeps somebody, whose role opens files, from asking whether there is one under a register number. */
export const decideLookup = (facts: {
  hasFreshSecondFactor: boolean
  lookedUpInADay: number
}): LookupProblem[] => [
  ...(facts.hasFreshSecondFactor ? [] : (['SECOND_FACTOR'] as const)),
  ...(facts.lookedUpInADay >= LOOKUPS_A_DAY ? (['TOO_MANY_LOOKUPS'] as const) : []),
]
