import type { Day } from './calendar.ts'
import { type FieldProblem, problemsOf } from './field-problem.ts'
import { type NikAbsentReason, type NikWarning, type ReadNik, readNik, type Sex } from './nik.ts'
import { isEmail, isLine, isName, isPhone } from './written.ts'

/** Nobody alive was born before. */
const EARLIEST_BIRTH: Day = '1900-01-01'

const MOST_ALIASES = 10

export interface StatedIdentity {
  fullName: string
  aliases: readonly string[]
  sex: Sex
  birthOn: Day | null
  nik: string | null
  nikAbsentReason: NikAbsentReason | null
  originRegion: string | null
  returnRegion: string | null
}

export interface StatedContact {
  phone: string | null
  email: string | null
  address: string | null
}

export type IdentityProblem =
  | 'NAME'
  | 'TOO_MANY_ALIASES'
  | 'BIRTH'
  | 'NIK_OR_REASON'
  | 'NIK_COULD_BE_REAL'
  | 'UNKNOWN_CODE'

export type ContactProblem = 'PHONE' | 'EMAIL' | 'LINE'

/** What keeps an identity from being written down. A NIK that looks strange is no problem: see `nikWarnings`. */
export const identityProblems = (
  stated: StatedIdentity,
  {
    today,
    isSynthetic,
    knowsRegion,
    keepsNik = false,
  }: {
    today: Day
    isSynthetic: boolean
    knowsRegion: (code: string) => boolean
    /** Neither a number nor a reason was stated, and what is on file stays. */
    keepsNik?: boolean
  },
): FieldProblem<IdentityProblem>[] => {
  const digits = stated.nik?.replaceAll(/\D/g, '') ?? ''
  const isUnknown = (code: string | null) => code !== null && !knowsRegion(code)
  return problemsOf([
    [!isName(stated.fullName), 'NAME', 'fullName'],
    [stated.aliases.some((alias) => !isName(alias)), 'NAME', 'aliases'],
    [stated.aliases.length > MOST_ALIASES, 'TOO_MANY_ALIASES', 'aliases'],
    [
      stated.birthOn !== null && (stated.birthOn < EARLIEST_BIRTH || stated.birthOn > today),
      'BIRTH',
      'birthOn',
    ],
    [!keepsNik && (digits === '') === (stated.nikAbsentReason === null), 'NIK_OR_REASON', 'nik'],
    [(stated.nik?.length ?? 0) > 40, 'NIK_OR_REASON', 'nik'],
    // An invented person must never carry a number that somebody could have.
    [isSynthetic && digits !== '' && !isInventedNumber(stated.nik), 'NIK_COULD_BE_REAL', 'nik'],
    [isUnknown(stated.originRegion), 'UNKNOWN_CODE', 'originRegion'],
    [isUnknown(stated.returnRegion), 'UNKNOWN_CODE', 'returnRegion'],
  ])
}

const isInventedNumber = (nik: string | null): boolean => readNik(nik ?? '', EARLIEST_BIRTH).isSynthetic

export const contactProblems = (stated: StatedContact): FieldProblem<ContactProblem>[] =>
  problemsOf([
    [stated.phone !== null && !isPhone(stated.phone), 'PHONE', 'phone'],
    [stated.email !== null && !isEmail(stated.email), 'EMAIL', 'email'],
    [stated.address !== null && !isLine(stated.address, 300), 'LINE', 'address'],
  ])

export type RegistrationProblem = IdentityProblem | ContactProblem | 'REGISTER_NUMBER_TAKEN'

/** All that keeps a person from being registered, as far as their own words go; doubles come after. */
export const registrationProblems = (
  stated: StatedIdentity & StatedContact & { registerNumber: string | null },
  facts: {
    today: Day
    isSynthetic: boolean
    knowsRegion: (code: string) => boolean
    isRegisterNumberTaken: boolean
  },
): FieldProblem<RegistrationProblem>[] => [
  ...identityProblems(stated, facts),
  ...contactProblems(stated),
  ...problemsOf<RegistrationProblem>([
    [stated.registerNumber !== null && !isLine(stated.registerNumber, 60), 'LINE', 'registerNumber'],
    [facts.isRegisterNumberTaken, 'REGISTER_NUMBER_TAKEN', 'registerNumber'],
  ]),
]

/** What is strange about a stated NIK; said, and never in the way. */
export const nikWarnings = (
  { nik, birthOn, sex }: Pick<StatedIdentity, 'nik' | 'birthOn' | 'sex'>,
  today: Day,
): NikWarning[] => (nik === null ? [] : readNik(nik, today, { birthOn, sex }).warnings)

/** The digits under which a NIK is kept and looked for, however it was typed. */
export const nikDigits = (nik: string): ReadNik['digits'] => nik.replaceAll(/\D/g, '')
